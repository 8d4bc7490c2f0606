import type { Field, Values } from "./field";

// Fields that several forms have alike.

const SOURCE: readonly Field[] = [
  { kind: "text", name: "titel", label: "Titel", isRequired: true },
  { kind: "text", name: "url", label: "Adres op het web", type: "url" },
  { kind: "text", name: "vindplaats", label: "Vindplaats" },
];

/** Where it stands: at least one. */
export const SOURCES: Field = {
  kind: "list",
  name: "bronnen",
  label: "Bronnen",
  one: "bron",
  input: "BronInput",
  isRequired: true,
  fields: () => SOURCE,
};

const GROUNDS: Field = { kind: "choice", name: "grondslag", label: "Grondslag", of: "Grondslag", isRequired: true };

/** On what it rests, with the source where one says so itself. */
export const groundsFields = (values: Values): Field[] => [
  GROUNDS,
  { kind: "text", name: "onderbouwing", label: "Onderbouwing", lines: 2 },
  ...(values.grondslag === "BRON"
    ? [{ kind: "object", name: "bron", label: "Bron", input: "BronInput", isRequired: true, fields: () => SOURCE } as const]
    : []),
];

/** Only where something is chosen: of what it is, and on what that rests. */
export const sourceField = (name: string, label: string): Field => ({
  kind: "object",
  name,
  label,
  input: "BronInput",
  fields: () => SOURCE,
});

export const SECTORS: Field = { kind: "choices", name: "sectoren", label: "Sectoren", of: "Zorgsector", isAlwaysSent: true };

interface Source {
  titel: string;
  url?: string | null;
  vindplaats?: string | null;
}

/** A source of a record, as it is filled in. */
export const sourceValues = ({ titel, url, vindplaats }: Source): Values => ({
  titel,
  url: url ?? "",
  vindplaats: vindplaats ?? "",
});
