import { Grondslag } from "@pakketgraaf/begrippen";
import { isBevestigd, type Toestand } from "../graaf/verbandsoorten";

/**
 * By type, the fields whose words find a record, as the graph calls them, what it is called first. They are those that the
 * list of the records themselves searches; `a.b` is the field `b` of each `a`.
 */
export const ZOEKVELDEN: Readonly<Record<string, readonly [string, ...string[]]>> = {
  Addonindicatie: ["stofnaam", "indicatie"],
  Agenda: ["naam", "doel", "opmerking"],
  AgendaItem: ["onderwerp", "aanleiding", "statusTekst", "acties.wat"],
  Bekostigingsregel: ["naam", "nummer", "omschrijving", "genoemdeKenmerken"],
  Contractvoorwaarde: ["omschrijving", "zorgvormTekst", "norm.eenheid"],
  Duiding: ["titel", "uitkomst", "voorwaarden.tekst"],
  Gebruikscijfer: ["aantalSoort", "kostenSoort", "opmerking"],
  Kader: ["titel", "toelichting"],
  Kennislacune: ["vraag", "ingebrachtDoor"],
  Koppeling: ["onderbouwing", "reden"],
  Netwerk: ["naam", "omschrijving"],
  Onderzoeksorganisatie: ["naam"],
  Organisatie: ["naam", "rol", "omschrijving"],
  Prestatie: ["omschrijving", "code", "stofnaam", "zorgvormTekst"],
  Prestatiebundel: ["naam"],
  Product: ["titel", "omschrijving", "uitkomst"],
  Programma: ["naam", "doel", "opdrachtgever"],
  Project: ["titel", "hoofdaanvrager", "uitkomst", "projectnummer"],
  Regelkoppeling: ["onderbouwing"],
  Subsidieronde: ["naam", "toelichting"],
  Tarief: ["beschikking", "eenheid", "opmerking"],
  Vergoeding: ["soortTekst", "eenheid", "opmerking"],
  Verzekeraar: ["naam", "labels", "omschrijving", "regio"],
  Zorgadvies: ["onderwerp", "indicatie", "zorgvormTekst", "stofnaam", "uitkomst"],
  Zorgvorm: ["naam", "aandoening", "indicatie"],
};

export const ZOEKTYPES: readonly string[] = Object.keys(ZOEKVELDEN);

/** Whether a record is found: what is proposed or suggested its own list shows to who asks for that, and not by itself. */
export const isVindbaar = (type: string, toestand: Toestand): boolean =>
  type in ZOEKVELDEN && (type === "Koppeling" ? isBevestigd(toestand) : isGezegd(toestand));

/** A text of a record, and the field that has it. */
export interface Veldtekst {
  veld: string;
  tekst: string;
}

/** The texts by which a record is found, what it is called first. */
export const tekstenVan = (type: string, toestand: Toestand): Veldtekst[] =>
  ZOEKVELDEN[type].flatMap((veld) => waardenIn(toestand, veld.split(".")).map((tekst) => ({ veld, tekst })));

/** What the record is called; null where it has no name. */
export function titelVan(type: string, toestand: Toestand): string | null {
  const [titel] = ZOEKVELDEN[type];
  return (toestand[titel] ?? null) as string | null;
}

function waardenIn(waarde: unknown, pad: readonly string[]): string[] {
  if (waarde === null || waarde === undefined) return [];
  if (Array.isArray(waarde)) return waarde.filter(isGezegd).flatMap((each) => waardenIn(each, pad));
  if (pad.length === 0) return [String(waarde)];
  const [veld, ...rest] = pad;
  return waardenIn((waarde as Record<string, unknown>)[veld], rest);
}

/** What is only suggested of a record says nothing of it. */
const isGezegd = (deel: { grondslag?: unknown }): boolean => deel.grondslag !== Grondslag.SUGGESTIE;
