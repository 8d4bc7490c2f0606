import { euro } from "../../../parts/amount";
import { day, periodText, timeText } from "../../../parts/moment";
import { words, wordsWithin } from "../../../parts/words";
import type { ChainNode } from "./layout";

/** What a record of the chain is called; a tariff by its amount. */
export const nameOf = ({ naam, record }: ChainNode): string => (record?.__typename === "Tarief" ? rateOf(record) : naam);

/** An amount with of what it is one: "per kwartaal". */
export const rateOf = ({ bedrag, eenheid }: { bedrag: string; eenheid: string }): string =>
  `${euro(bedrag)} ${/^per\b/i.test(eenheid) ? "" : "per "}${eenheid}`;

/** What a card says of its record, besides its name. */
export function factsOf({ record }: ChainNode): string | undefined {
  switch (record?.__typename) {
    case "Contractvoorwaarde":
      return record.opsteller?.naam;
    case "Duiding":
      return record.conclusie ? `Conclusie: ${wordsWithin(record.conclusie)}` : undefined;
    case "Kennislacune":
      return words(record.lacuneStatus);
    case "Prestatie":
      return record.code ? `Code ${record.code}` : undefined;
    case "Project":
      return record.projectStatus ? words(record.projectStatus) : undefined;
    default:
      return undefined;
  }
}

/** Whether it holds on the day, in words; undefined where nothing is known of it, or where it cannot be said. */
export function standingOf({ schakel, geldt, van, tot, record }: ChainNode, op: string): string | undefined {
  if (record?.__typename === "Project" && record.projectStatus) return undefined;
  const holds = schakel === "Onderzoek" ? "loopt" : "geldt";
  if (geldt) return tot ? `${holds} tot ${day(tot)}` : holds;
  if (geldt === null || geldt === undefined) return undefined;
  if (tot && tot <= op) return `voorbij sinds ${day(tot)}`;
  return van && van > op ? `vanaf ${day(van)}` : `${holds} niet`;
}

/** When, as the record tells it where it does: a source that knows the year only is not made to know the day. */
export function whenOf({ record, van, tot }: ChainNode): string | undefined {
  if (record?.__typename === "Project" && (record.startdatum || record.einddatum)) {
    const kind = record.einddatum && record.einddatumSoort ? ` (einde ${record.einddatumSoort})` : "";
    return `${periodOf(record.startdatum?.tekst, record.einddatum?.tekst, "tot en met")}${kind}`;
  }
  // A successor ends it too, which the ruling itself does not tell.
  if (record?.__typename === "Duiding" && record.geldigVan && !tot) return periodOf(record.geldigVan.tekst, undefined, "tot");
  return van || tot ? periodText(van, tot) : undefined;
}

/** When, by what a source tells of begin and end; whether the end is the last day, or the first day after, is told as well. */
export function periodOf(from: string | undefined, until: string | undefined, end: "tot" | "tot en met"): string {
  if (from && until) return `van ${timeText(from)} ${end} ${timeText(until)}`;
  if (from) return `vanaf ${timeText(from)}`;
  return until ? `${end} ${timeText(until)}` : "niet bekend";
}
