import { Grondslag } from "@pakketgraaf/begrippen";

/** What the data files tell of one kind of record. */
export interface Coverage {
  records: number;
  /** First and last year that the records themselves name; undefined when none of them names one. */
  years?: [first: number, last: number];
  /** Records with a source of the last two years. */
  recent: number;
  /** Links by what they rest on. */
  links: Record<Grondslag, number>;
}

type Json = unknown;
type DataRecord = Record<string, Json>;

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;
const TIME = /^((?:19|20)\d{2})(?:-(?:Q[1-4]|\d{2}(?:-\d{2})?))?$/;

/** What is a date of the record itself; `peildatum` is of whoever looked at it. */
const OWN_DATE = /^(?!peildatum$).*(?:datum|[vV]an|[tT]ot|(?<!Per)[jJ]aar|kwartaal)$/;

/** The last day on which any of the records was looked at. */
export const lastLook = (records: readonly DataRecord[]): string =>
  records.map(({ peildatum }) => String(peildatum ?? "")).reduce((last, day) => (day > last ? day : last), "");

/** @param year of the hand-over: the last two years are it and the one before */
export function coverageOf(records: readonly DataRecord[], year: number): Coverage {
  const years = records.flatMap(ownYears);
  const links = { BRON: 0, AFGELEID: 0, SUGGESTIE: 0 };
  for (const record of records) for (const ground of groundsIn(record)) links[ground] += 1;
  return {
    records: records.length,
    years: years.length > 0 ? [Math.min(...years), Math.max(...years)] : undefined,
    recent: records.filter((record) => sourceYears(record).some((each) => each >= year - 1 && each <= year)).length,
    links,
  };
}

/** The years of its own dates. */
const ownYears = (record: DataRecord): number[] =>
  Object.entries(record).flatMap(([name, value]) => {
    const [, year] = (OWN_DATE.test(name) && TIME.exec(String(value))) || [];
    return year ? [Number(year)] : [];
  });

/** The years that its sources are of: in their titles, or the one in which what a source said was looked at. */
const sourceYears = (record: DataRecord): number[] => {
  const { bron, bronnenExtra, peildatum } = record;
  // A record that two files have is there as an object of each.
  if (!bron) return Object.values(record).flatMap((part) => (typeof part === "object" && part ? sourceYears(part as DataRecord) : []));
  const titles = [bron, bronnenExtra ?? []].flat().map((each) => String((each as { titel?: string } | null)?.titel ?? ""));
  return [...titles, String(peildatum ?? "")].flatMap((text) => (text.match(YEAR) ?? []).map(Number));
};

/** The grounds of its links: of the objects in it that name another record, and of the records that are only suggested. */
function groundsIn(value: Json, name = ""): Grondslag[] {
  if (Array.isArray(value)) {
    if (name.endsWith("Kandidaten")) return value.map(() => Grondslag.SUGGESTIE);
    return value.flatMap((each) => groundsIn(each, name));
  }
  if (value === null || typeof value !== "object") return [];
  const { grondslag, ...others } = value as DataRecord;
  const own = isGround(grondslag) && Object.keys(others).some(namesRecord) ? [grondslag] : [];
  return [...own, ...Object.entries(others).flatMap(([key, each]) => groundsIn(each, key))];
}

const isGround = (value: Json): value is Grondslag => typeof value === "string" && Object.hasOwn(Grondslag, value);

const namesRecord = (key: string): boolean => key === "id" || key === "agendaItem" || key.endsWith("Id");
