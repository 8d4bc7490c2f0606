/** A value in a data file that is no list or object. */
export type Leaf = string | number | boolean | null;

export type DataRecord = Record<string, any> & { id: string };

/** Where the values at one path of a data file are in the API. */
export interface Place {
  /** The field path below the record, see `field-path.ts`. */
  fields: readonly [string];
  /** A value of the file as the API gives it. */
  toApi?: (value: NonNullable<Leaf>) => unknown;
  /** What the API holds for null; null unless given. */
  ofNull?: unknown;
  /** How a list compares: as a whole in its order, or in any order, or as part of a longer list. */
  compare?: "in order" | "in any order" | "among";
  /** What the API holds for a record without this path; as for null unless given. */
  absent?: (record: DataRecord) => unknown;
  /** Whether different values may not become one: an enum without the text beside it. */
  injective?: boolean;
  /** Records whose value is not in the API, by id, with the reason. */
  except?: Readonly<Record<string, string>>;
}

/** A path whose values are not in the API, with the reason. */
export interface Exclusion {
  reason: string;
  /** The only value that it ever has; absent when its values are elsewhere in the API. */
  always?: Leaf;
}

export const isExclusion = (place: Place | Exclusion): place is Exclusion => "reason" in place;

/** The same value; in a list, in the same order. */
export const same = (field: string): Place => ({ fields: [field] });

/** The same value, except on the records named. */
export const sameExcept = (field: string, except: Readonly<Record<string, string>>): Place => ({ fields: [field], except });

/** Each of the values is somewhere in the list. */
export const among = (field: string): Place => ({ fields: [field], compare: "among" });

/** Ids of linked records, in any order; none when the path is absent. */
export const ids = (field: string, absent: Place["absent"] = () => []): Place => ({
  fields: [field],
  compare: "in any order",
  absent,
});

/** The id of the one linked record in a list; null is an empty list. */
export const onlyId = (field: string): Place => ({
  fields: [field],
  toApi: (id) => [id],
  ofNull: [],
});

/** A `Bedrag`: an exact decimal with at least two decimals, never a number. */
export const money = (field: string): Place => ({
  fields: [field],
  toApi: (amount) => {
    const [euros, parts = ""] = String(amount).split(".");
    return `${euros}.${parts.padEnd(2, "0")}`;
  },
});

/** An exact decimal as text. */
export const decimal = (field: string): Place => ({ fields: [field], toApi: String });

/** Source: the last day; API: the day after. */
export const dayAfter = (field: string): Place => ({
  fields: [field],
  toApi: (day) => new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10),
});

/** An enum by an explicit table. */
export const oneOf = (field: string, values: Readonly<Record<string, string | null>>): Place => ({
  fields: [field],
  toApi: (text) => (Object.hasOwn(values, String(text)) ? values[String(text)] : `no enum value for "${text}"`),
  injective: true,
});

/** An enum whose value is the text in capitals: `patiënteninformatie` is PATIENTENINFORMATIE; a table for what deviates. */
export const capitals = (field: string, deviating: Readonly<Record<string, string>> = {}): Place => ({
  fields: [field],
  toApi: (text) =>
    deviating[String(text)] ??
    String(text)
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .replace(/[^A-Za-z0-9]+/g, "_")
      .toUpperCase(),
  injective: true,
});

/** Not in the API: it has but one value. */
export const always = (value: Leaf, reason: string): Exclusion => ({ always: value, reason });

/** Not here in the API. */
export const elsewhere = (reason: string): Exclusion => ({ reason });

/** Former keys are read with the files, and are no field. */
export const NO_FORMER_KEYS: Exclusion = { reason: "no record has become one of these yet" };

/** How precise a date is: in the API unknown is null. */
export const precision = (field: string): Place => ({ fields: [field], toApi: (value) => (value === "ONBEKEND" ? null : value) });
