import { Unknown } from "./badge";
import { kindName, RecordLink } from "./record";

type Named = { __typename?: string; id: string } & Record<string, unknown>;
type Target = { __typename?: string; id: string } | null | undefined;

/** A record of any kind on which something rests: what it is called, as a link to its page or that of what it belongs to. */
export function GroundRecord({ record }: { record: object | null | undefined }) {
  const told = record as Named | null | undefined;
  if (!told?.__typename) return <Unknown>Dit record is er niet meer, of is nu niet op te vragen</Unknown>;
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
    case "Gebruikscijfer":
      return record.zorgvorm as Target;
    case "Koppeling":
      return (record.project ?? record.kennislacune) as Target;
    case "ProgrammaBudget":
    case "ProgrammaLidmaatschap":
      return record.programma as Target;
    case "Subsidieronde":
      return record.vanProgramma as Target;
    case "Tarief":
      return record.prestatie as Target;
    case "Verzekeraar":
      return record.organisatie as Target;
    default:
      return record;
  }
}

function nameOf(record: Named): string {
  const own = record.onderwerp ?? record.titel ?? record.naam ?? record.vraag ?? record.omschrijving;
  if (record.__typename === "Prestatie") return `${record.code as string}${record.omschrijving ? ` ${record.omschrijving as string}` : ""}`;
  if (typeof own === "string") return own;
  const about = (record.zorgvorm ?? record.project ?? record.kennislacune ?? record.programma ?? record.prestatie) as Named | null;
  return about ? nameOf(about) : record.id;
}
