import { Unknown } from "./badge";
import { kindName, RecordLink } from "./record";

type Named = { __typename?: string; id: string } & Record<string, unknown>;
type Target = { __typename?: string; id: string } | null | undefined;

/** A record of any kind on which something rests: what it is called, as a link to its page or that of what it belongs to. */
export function GroundRecord({ record }: { record: object | null | undefined }) {
  const told = record as Named | null | undefined;
  if (!told?.__typename) return <Unknown>Dit record is er niet meer, of is nu niet op te vragen</Unknown>;
  if (!told.id) return <>{kindName(told.__typename)}</>;
  return (
    <>
      <RecordLink record={pageOf(told)}>{nameOf(told)}</RecordLink>
      <span className="soft"> ({kindName(told.__typename)})</span>
    </>
  );
}

/** The record whose page tells of it, for kinds that have no page of their own. */
function pageOf(record: Named): Target {
  switch (record.__typename) {
    case "Subsidieronde":
      return record.programma as Target;
    case "Verzekeraar":
      return record.organisatie as Target;
    default:
      return record;
  }
}

function nameOf(record: Named): string {
  const own = record.onderwerp ?? record.titel ?? record.naam ?? record.vraag ?? record.omschrijving;
  if (record.__typename === "Prestatie") return [record.code, record.omschrijving].filter(Boolean).join(" ");
  return typeof own === "string" ? own : record.id;
}
