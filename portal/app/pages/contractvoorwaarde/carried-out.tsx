import { Ground } from "../../parts/ground";
import { Part } from "../../parts/page";
import { RecordLink } from "../../parts/record";
import { Term } from "../../parts/term";
import { words } from "../../parts/words";
import type { TermTold } from "./told";

type Link = TermTold["duidingKoppelingen"][number];

/** The rulings that a contract term has to do with; what was only suggested stands apart. */
export function CarriedOut({ links }: { links: readonly Link[] }) {
  const facts = links.filter(({ grondslag }) => grondslag !== "SUGGESTIE");
  const suggested = links.filter(({ grondslag }) => grondslag === "SUGGESTIE");
  return (
    <Part
      title="Uitspraken waarmee zij te maken heeft"
      id="duidingen"
      total={facts.length}
      isEmpty={links.length === 0}
      empty="Van geen uitspraak is vastgelegd dat deze voorwaarde haar uitvoert."
    >
      <LinkList links={facts} />
      {suggested.length > 0 && (
        <>
          <h3 className="nl-heading nl-heading--level-3">Suggesties, geen feiten</h3>
          <LinkList links={suggested} />
        </>
      )}
    </Part>
  );
}

const LinkList = ({ links }: { links: readonly Link[] }) => (
  <ul>
    {links.map(({ relatie, duiding, voorwaarde, grondslag, onderbouwing }, place) => (
      <li key={place}>
        <Term of={`RelatieMetDuiding.${relatie}`}>{words(relatie)}</Term>:{" "}
        <RecordLink record={duiding}>{duiding?.titel ?? "een duiding die nu niet op te vragen is"}</RecordLink>
        {voorwaarde && <>, met de voorwaarde “{voorwaarde.tekst}” ({words(voorwaarde.soort).toLowerCase()})</>}.{" "}
        <Ground of={grondslag} why={onderbouwing} />
      </li>
    ))}
  </ul>
);
