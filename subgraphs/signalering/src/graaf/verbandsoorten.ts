import { Grondslag } from "@pakketgraaf/begrippen";

/** The state of a record, as the feed of its party shows it: see `Toestand` in the graph. */
export type Toestand = Readonly<Record<string, unknown>>;

/** One kind of tie between records: where the state of a record tells it, and of which types both are. */
export interface Verbandsoort {
  van: string;
  naar: string;
  /** The record's own field with the other's id, or with a list of objects that have it in their field `sleutel`. */
  veld: string;
  sleutel?: string;
  /** Whether what the record says is a fact, beside the grounds of each tie. */
  isFeit?: (toestand: Toestand) => boolean;
}

const veld = (van: string, name: string, naar: string): Verbandsoort => ({ van, veld: name, naar });
const lijst = (van: string, name: string, sleutel: string, naar: string): Verbandsoort => ({ van, veld: name, sleutel, naar });

/** A link of ZonMw's is a fact once another party than its proposer confirmed it. */
export const isBevestigd = ({ status, grondslag }: Toestand): boolean => status === "BEVESTIGD" && grondslag !== Grondslag.SUGGESTIE;

const koppeling = (name: string, naar: string): Verbandsoort => ({ ...veld("Koppeling", name, naar), isFeit: isBevestigd });

/** What ties the records that the index has. The name of each is `<type>.<field>`. */
const SOORTEN = [
  lijst("AgendaItem", "zorgvormen", "zorgvormId", "Zorgvorm"),
  lijst("Duiding", "zorgvormen", "zorgvormId", "Zorgvorm"),
  lijst("Duiding", "agendaItems", "agendaItemId", "AgendaItem"),
  lijst("Duiding", "criteria", "pakketcriteriumId", "Pakketcriterium"),
  lijst("Duiding", "vervangt", "vervangenId", "Duiding"),
  lijst("Kader", "criteria", "pakketcriteriumId", "Pakketcriterium"),
  lijst("Kader", "vervangt", "vervangenId", "Kader"),
  veld("Project", "programmaId", "Programma"),
  veld("Project", "rondeId", "Subsidieronde"),
  lijst("Kennislacune", "projecten", "projectId", "Project"),
  koppeling("projectId", "Project"),
  koppeling("kennislacuneId", "Kennislacune"),
  koppeling("agendaItemId", "AgendaItem"),
  koppeling("zorgvormId", "Zorgvorm"),
  koppeling("duidingId", "Duiding"),
  veld("ProgrammaBudget", "programmaId", "Programma"),
  veld("ProgrammaLidmaatschap", "onderdeelId", "Programma"),
  veld("ProgrammaLidmaatschap", "programmaId", "Programma"),
  veld("Subsidieronde", "programmaId", "Programma"),
  lijst("Subsidieronde", "kennislacunes", "kennislacuneId", "Kennislacune"),
  lijst("Subsidieronde", "agendaItems", "agendaItemId", "AgendaItem"),
  veld("Verzekeraar", "concernId", "Verzekeraar"),
  veld("Contractvoorwaarde", "verzekeraarId", "Verzekeraar"),
  lijst("Contractvoorwaarde", "zorgvormen", "zorgvormId", "Zorgvorm"),
  lijst("Contractvoorwaarde", "duidingen", "duidingId", "Duiding"),
  veld("Zorgadvies", "verzekeraarId", "Verzekeraar"),
  lijst("Zorgadvies", "zorgvormen", "zorgvormId", "Zorgvorm"),
  lijst("Zorgadvies", "duidingen", "duidingId", "Duiding"),
  lijst("Prestatie", "zorgvormen", "zorgvormId", "Zorgvorm"),
  veld("Tarief", "prestatieId", "Prestatie"),
  veld("Gebruikscijfer", "zorgvormId", "Zorgvorm"),
  veld("Gebruikscijfer", "prestatieId", "Prestatie"),
] as const satisfies readonly Verbandsoort[];

export const VERBANDSOORTEN: Readonly<Record<string, Verbandsoort>> = Object.fromEntries(
  SOORTEN.map((soort) => [`${soort.van}.${soort.veld}`, soort]),
);

const PER_TYPE = new Map<string, [naam: string, soort: Verbandsoort][]>();
for (const [naam, soort] of Object.entries(VERBANDSOORTEN)) {
  PER_TYPE.set(soort.van, [...(PER_TYPE.get(soort.van) ?? []), [naam, soort]]);
}

/** The kinds of ties that records of a type tell of. */
export const soortenVan = (type: string): string[] => (PER_TYPE.get(type) ?? []).map(([naam]) => naam);

/** The types of the records that the index keeps. */
export const RECORDTYPES: readonly string[] = [...new Set(SOORTEN.flatMap(({ van, naar }) => [van, naar]))].sort();

/** A tie, as the index keeps it: once for each kind and pair, on its strongest grounds. */
export interface Verband {
  soort: string;
  van: string;
  naar: string;
  /** Null where the record does not say on what the tie rests. */
  grondslag: Grondslag | null;
  /** Whether it counts: what is suggested, proposed or objected to does not. */
  feit: boolean;
}

const STERKTE: readonly (Grondslag | null)[] = [Grondslag.BRON, null, Grondslag.AFGELEID, Grondslag.SUGGESTIE];

/** Of ties one after the other: the weakest of their grounds. */
export const zwakste = (een: Grondslag | null, ander: Grondslag | null): Grondslag | null =>
  STERKTE.indexOf(een) < STERKTE.indexOf(ander) ? ander : een;

/** Of several ties to the same: the strongest of their grounds. */
export const sterkste = (een: Grondslag | null, ander: Grondslag | null): Grondslag | null =>
  zwakste(een, ander) === een ? ander : een;

/** What the state of a record says of its ties to others. */
export function verbandenVan(type: string, id: string, toestand: Toestand): Verband[] {
  return (PER_TYPE.get(type) ?? []).flatMap(([naam, soort]) => {
    const isFeit = soort.isFeit?.(toestand) ?? true;
    const perAnder = new Map<string, Verband>();
    for (const { naar, grondslag } of genoemd(soort, toestand)) {
      const ander = perAnder.get(naar);
      if (ander && sterkste(ander.grondslag, grondslag) === ander.grondslag) continue;
      perAnder.set(naar, { soort: naam, van: id, naar, grondslag, feit: isFeit && grondslag !== Grondslag.SUGGESTIE });
    }
    return [...perAnder.values()];
  });
}

function genoemd({ veld, sleutel }: Verbandsoort, toestand: Toestand): { naar: string; grondslag: Grondslag | null }[] {
  const waarde = toestand[veld];
  if (waarde === null || waarde === undefined) return [];
  const eigen = (toestand.grondslag ?? null) as Grondslag | null;
  if (sleutel === undefined) return [{ naar: waarde as string, grondslag: groundOfField(veld, toestand) ?? eigen }];
  return (waarde as Record<string, unknown>[]).flatMap((rij) =>
    typeof rij[sleutel] === "string" ? [{ naar: rij[sleutel], grondslag: (rij.grondslag ?? null) as Grondslag | null }] : [],
  );
}

/** A field `programmaId` has its grounds in `programmaGrondslag`. */
const groundOfField = (name: string, toestand: Toestand): Grondslag | null =>
  (toestand[name.replace(/Id$/, "Grondslag")] ?? null) as Grondslag | null;
