import { euro } from "../../../parts/amount";
import { day, periodText, timeText } from "../../../parts/moment";
import { words, wordsWithin } from "../../../parts/words";
import type { ChainNode } from "./layout";

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
    case "Tarief":
      return `${euro(record.bedrag)} per ${record.eenheid}`;
    default:
      return undefined;
  }
}

/** Whether it holds on the day, in words; undefined where nothing is known of it, or where it cannot be said. */
export function standingOf({ schakel, geldt, van, tot }: ChainNode, op: string): string | undefined {
  const holds = schakel === "Onderzoek" ? "loopt" : "geldt";
  if (geldt) return tot ? `${holds} tot ${day(tot)}` : holds;
  if (geldt === null || geldt === undefined) return undefined;
  if (tot && tot <= op) return `voorbij sinds ${day(tot)}`;
  return van && van > op ? `vanaf ${day(van)}` : `${holds} niet`;
}

/** When, as the record tells it where it does: a source that knows the year only is not made to know the day. */
export function whenOf({ record, van, tot }: ChainNode): string | undefined {
  const told = toldPeriod(record);
  if (told && (told[0] || told[1])) return periodOf(told[0], told[1]);
  return van || tot ? periodText(van, tot) : undefined;
}

function toldPeriod(record: ChainNode["record"]): [string | undefined, string | undefined] | undefined {
  switch (record?.__typename) {
    case "Duiding":
      return [record.geldigVan?.tekst, record.geldigTot?.tekst];
    case "Project":
      return [record.startdatum?.tekst, record.einddatum?.tekst];
    default:
      return undefined;
  }
}

export function periodOf(from: string | undefined, until: string | undefined): string {
  if (from && until) return `${timeText(from)} tot ${timeText(until)}`;
  if (from) return `vanaf ${timeText(from)}`;
  return until ? `tot ${timeText(until)}` : "niet bekend";
}
