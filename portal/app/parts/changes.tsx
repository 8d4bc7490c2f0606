import { stateText } from "./state-text";

/** A record as the feeds have it. */
export type State = Readonly<Record<string, unknown>>;

export interface FieldChange {
  field: string;
  /** What it was, or what is gone from a list. */
  before: string[];
  /** What it became, or what came into a list. */
  after: string[];
}

/** Kept about a record, and not of it. */
const NOT_OF_IT = new Set(["id", "recordVersie"]);

/** What is different between two states of a record, field by field, in words. */
export function changesOf(before: State | null | undefined, after: State | null | undefined): FieldChange[] {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return names
    .filter((name) => !NOT_OF_IT.has(name) && JSON.stringify(before?.[name] ?? null) !== JSON.stringify(after?.[name] ?? null))
    .map((name) => {
      const [was, became] = [textsOf(name, before?.[name]), textsOf(name, after?.[name])];
      // Of what was in a list and stays in it, nothing is to be told.
      const gone = was.filter((text) => !became.includes(text));
      const come = became.filter((text) => !was.includes(text));
      const isTold = gone.length + come.length > 0;
      return { field: fieldName(name), before: isTold ? gone : was, after: isTold ? come : became };
    });
}

function textsOf(field: string, value: unknown): string[] {
  if (Array.isArray(value)) return value.map((each) => textOf(field, each));
  return value === null || value === undefined ? [] : [textOf(field, value)];
}

/** By what a value that is made of others is known, in this order. */
const TOLD_BY = ["tekst", "naam", "titel", "onderwerp", "omschrijving", "wat", "vraag", "code"];

function textOf(field: string, value: unknown): string {
  if (typeof value === "boolean") return value ? "ja" : "nee";
  if (typeof value === "string") return stateText(field, value);
  if (value === null || typeof value !== "object") return String(value);
  if (Array.isArray(value)) return textsOf(field, value).join(", ");
  const parts = value as State;
  const told = TOLD_BY.find((name) => typeof parts[name] === "string");
  if (told) return textOf(told, parts[told]);
  const key = Object.keys(parts).find((name) => name.endsWith("Id") && parts[name]);
  const rest = Object.entries(parts).filter(([name, each]) => name !== key && ["string", "number", "boolean"].includes(typeof each));
  return [...(key ? [String(parts[key])] : []), ...rest.map(([name, each]) => `${fieldName(name).toLowerCase()} ${textOf(name, each)}`)].join(", ");
}

/** `statusTekst` becomes "Status tekst", `duidingId` "Duiding". */
function fieldName(name: string): string {
  const text = name.replace(/Ids?$/, "").replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What a record is called, from its state; its key, where no field says it. */
export function nameIn(state: State | null | undefined, key: string): string {
  const told = ["onderwerp", "titel", "naam", "vraag", "omschrijving", "code"].find((name) => typeof state?.[name] === "string");
  return told ? String(state![told]) : key;
}

/** The changes in words: what was, and what came for it. */
export function Changes({ changes }: { changes: readonly FieldChange[] }) {
  return (
    <ul className="changes">
      {changes.map(({ field, before, after }) => (
        <li key={field}>
          <strong>{field}</strong>:{" "}
          {before.length > 0 && <>eerst <del>{before.join("; ")}</del>{after.length > 0 && ", nu "}</>}
          {before.length === 0 && after.length > 0 && "erbij "}
          {after.length > 0 ? <ins>{after.join("; ")}</ins> : before.length > 0 ? ", nu niet meer" : "leeg"}
        </li>
      ))}
    </ul>
  );
}

/** Who changed something, and what kind of change it was. */
export function changedBy({ aanleiding, organisatie }: { aanleiding: string; organisatie?: string | null }): string {
  if (organisatie) return organisatie;
  return aanleiding === "GEGEVENS_INGELEZEN" ? "ingelezen uit de bronnen" : "verbeterd naar de bronnen";
}
