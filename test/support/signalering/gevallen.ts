import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "yaml";
import { Graaf, type Sleutel } from "../../../subgraphs/signalering/src/graaf/graaf";
import { VERBANDSOORTEN, verbandenVan, type Toestand } from "../../../subgraphs/signalering/src/graaf/verbandsoorten";
import { type Form, formOf, isNullable, isTijd } from "./vormen";

const ROOT = resolve(__dirname, "../../..");

export const REGELMAP = join(ROOT, "subgraphs/signalering/src/regels");

/** A time in which a signal is there, as cases tell it: from a day (included) until another (excluded), for ever without one. */
export interface Signaaltijd {
  met?: string;
  vanaf?: string;
  tot?: string;
  /** Only where the case tells them. */
  ernst?: string;
  aan?: string[];
  concerns?: string[];
  /** A part of what it says of why. */
  zegt?: string;
}

/** What a rule is to say in a case. */
export interface Geval {
  geval: string;
  onderwerp: Sleutel;
  graaf: Graaf;
  signalen: Signaaltijd[];
  ontbreekt: { vanaf?: string; tot?: string; wat: string }[];
}

interface Geschreven extends Omit<Geval, "onderwerp" | "graaf" | "ontbreekt"> {
  onderwerp: string;
  feiten: Record<string, Record<string, unknown>>;
  ontbreekt?: Geval["ontbreekt"];
}

/** The cases of a rule, from the file beside it. @throws Error for a field that no record of its type has */
export function gevallenVan(regel: string): Geval[] {
  const geschreven = parse(readFileSync(join(REGELMAP, regel, "gevallen.yaml"), "utf8")) as Geschreven[];
  return geschreven.map(({ onderwerp, feiten, ontbreekt = [], ...geval }) => ({
    ...geval,
    ontbreekt,
    onderwerp: sleutelOf(onderwerp),
    graaf: graafOf(feiten),
  }));
}

function sleutelOf(name: string): Sleutel {
  const [type, id, ...rest] = name.split(" ");
  if (!id || rest.length > 0) throw new Error(`"${name}" is not a type and an id, such as "Duiding uitspraak"`);
  return { type, id };
}

/** Records as cases tell of them, and what ties them. */
export function graafOf(feiten: Geschreven["feiten"]): Graaf {
  const graaf = new Graaf();
  for (const [name, told] of Object.entries(feiten)) {
    const sleutel = sleutelOf(name);
    const toestand = stateOf(sleutel, told ?? {});
    graaf.addRecord(sleutel, toestand);
    for (const verband of verbandenVan(sleutel.type, sleutel.id, toestand)) graaf.addVerband(verband);
  }
  return graaf;
}

/** The state of a record of which only some is told: the rest is null, empty, or the first of the values that it can have. */
function stateOf({ type, id }: Sleutel, told: Record<string, unknown>): Toestand {
  return fill(formOf(type), { id, ...told }, type, id) as Toestand;
}

function fill(form: Form, told: unknown, place: string, id: string): unknown {
  if (told === undefined) return missing(form, place, id);
  if (told === null) return null;
  if (form.items) return (told as unknown[]).map((item) => fill(form.items!, asLink(item, form.items!, place), place, id));
  if (!form.properties) return valueOf(form, told, place);
  // A year is a number in YAML.
  if (isTijd(form) && typeof told !== "object") return tijdOf(String(told), place);
  const unknown = Object.keys(told).filter((name) => !(name in form.properties!));
  if (unknown.length > 0) throw new Error(`${place} has no field ${unknown.join(", ")}`);
  return Object.fromEntries(
    Object.entries(form.properties).map(([name, inner]) => [name, fill(inner, (told as Record<string, unknown>)[name], `${place}.${name}`, id)]),
  );
}

function valueOf(form: Form, told: unknown, place: string): unknown {
  if (form.enum && !form.enum.includes(told)) throw new Error(`${place} cannot be ${String(told)}`);
  return told;
}

function missing(form: Form, place: string, id: string): unknown {
  const types = [form.type ?? []].flat();
  if (isNullable(form)) return null;
  if (form.items) return [];
  if (form.enum) return form.enum[0];
  if (form.properties) return fill(form, {}, place, id);
  return types.includes("string") ? id : types.includes("boolean") ? false : 1;
}

/** A link may be written as the other's id, with its grounds behind it unless a source says it: `zorg SUGGESTIE`. */
function asLink(item: unknown, { properties }: Form, place: string): unknown {
  const sleutel = VERBANDSOORTEN[place]?.sleutel;
  if (typeof item !== "string" || !sleutel) return item;
  const [id, grondslag = "BRON"] = item.split(" ");
  return { [sleutel]: id, ...(properties?.grondslag && { grondslag }) };
}

/** A day, a month or a year. */
function tijdOf(tekst: string, place: string): object {
  const [jaar, maand, dag] = tekst.split("-");
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(tekst)) throw new Error(`${place} is no day, month or year: ${tekst}`);
  const last = maand ? String(new Date(Date.UTC(Number(jaar), Number(maand), 0)).getUTCDate()).padStart(2, "0") : "31";
  const vanaf = `${jaar}-${maand ?? "01"}-${dag ?? "01"}`;
  const totEnMet = dag ? vanaf : `${jaar}-${maand ?? "12"}-${last}`;
  return { tekst, vanaf, totEnMet, precisie: dag ? "DAG" : maand ? "MAAND" : "JAAR" };
}
