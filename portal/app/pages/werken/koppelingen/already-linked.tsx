import { Link } from "@tanstack/react-router";
import { useAnswer } from "../../../graph/answer";
import { words } from "../../../parts/words";
import { PortaalAlGekoppeldDocument } from "./operations";

/** That a link between two records is there already. */
export function AlreadyLinked({ filter }: { filter: Record<string, string | undefined> }) {
  const isChosen = Object.values(filter).every(Boolean);
  const ids = Object.fromEntries(Object.entries(filter).map(([name, id]) => [name, [id ?? ""]]));
  const { data } = useAnswer(
    PortaalAlGekoppeldDocument,
    { filter: { ...ids, status: ["BEVESTIGD", "VOORGESTELD", "BETWIST"] } },
    { skip: !isChosen },
  );
  const [koppeling] = data?.koppelingen?.nodes ?? [];
  if (!isChosen || !koppeling) return null;
  return (
    <p className="notice notice--warning">
      Deze twee zijn al gekoppeld ({words(koppeling.status).toLowerCase()}):{" "}
      <Link className="nl-link" to={"/werken/koppeling/$id" as never} params={{ id: koppeling.id } as never}>
        naar de koppeling
      </Link>
      .
    </p>
  );
}
