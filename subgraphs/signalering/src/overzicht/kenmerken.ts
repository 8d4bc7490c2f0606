import {
  Aanspraak,
  AgendaItemStatus,
  ContractvoorwaardeAard,
  ContractvoorwaardeSoort,
  DuidingConclusie,
  Fase,
  filterOf,
  Pakkettype,
  PrestatieSoort,
  Tariefsoort,
  Verzekeringsstatus,
  ZorgadviesSoort,
  Zorgsector,
} from "@pakketgraaf/begrippen";
import { described, enumOf, type InputFields, overlaps } from "@pakketgraaf/subgraph";
import { ID } from "type-graphql";
import type { ObjectLiteral, SelectQueryBuilder } from "typeorm";
import { Signaalernst, Signaalsoort } from "../signaalregel/enums";

/** What a record is filtered by, and what its facets count: each is told of it as `<kenmerk>:<value>`. */
interface Kenmerk {
  kenmerk: string;
  /** Of a question with yes or no for an answer there is no type: it is a Boolean. */
  of?: object;
  /**
   * A number that is 0 where the answer is no, and above it otherwise, in SQL on the row, alias `e`: in its order those with
   * either answer lie together, and are found without passing by the others.
   */
  getal?: string;
  description: string;
}

const ID_OF = ID as unknown as object;
const ONBEKEND = "Wat niet bekend is, is geen van beide.";

const SIGNALEN = {
  heeftSignaal: { kenmerk: "signaal", getal: "e.ernst::float8", description: "Of er op de dag een signaal bij te zien was." },
  regel: { kenmerk: "regel", of: Signaalsoort, description: "Met een signaal van een van deze regels." },
  ernst: { kenmerk: "ernst", of: Signaalernst, description: "Met een signaal dat zo ernstig is." },
} satisfies Record<string, Kenmerk>;

const GEDEELD = {
  sector: { kenmerk: "sector", of: Zorgsector, description: "In een van deze delen van de zorg." },
  heeftProject: { kenmerk: "project", getal: "e.aantal_projecten::float8", description: "Of er onderzoek aan is gekoppeld, zelf, via een kennislacune of via de zorg waarover het gaat." },
  heeftLopendProject: { kenmerk: "lopendProject", description: `Of er op de dag onderzoek liep. ${ONBEKEND}` },
  programma: { kenmerk: "programma", of: ID_OF, description: "Met onderzoek uit een van deze programma's." },
  heeftKennislacune: { kenmerk: "kennislacune", description: "Of er een kennislacune aan is gekoppeld." },
  heeftOpenKennislacune: { kenmerk: "openKennislacune", description: "Of daar een open, of niet onderzochte, bij is." },
  heeftDuiding: { kenmerk: "duiding", description: `Of er op de dag een duiding over gold. ${ONBEKEND}` },
  conclusie: { kenmerk: "conclusie", of: DuidingConclusie, description: "Met een duiding met een van deze conclusies, die op de dag gold." },
  verzekerd: { kenmerk: "verzekerd", of: Verzekeringsstatus, description: "Met zorg die op de dag zo verzekerd was." },
  heeftVoorwaarden: { kenmerk: "voorwaarden", description: `Of er op de dag openbare contractvoorwaarden of normen voor de zorg golden. ${ONBEKEND}` },
  voorwaardenVan: { kenmerk: "voorwaardenVan", of: ID_OF, description: "Met openbare contractvoorwaarden van een van deze concerns, die op de dag golden." },
  heeftPrestatie: { kenmerk: "prestatie", description: `Of er op de dag een geldige prestatie voor de zorg was. ${ONBEKEND}` },
  ...SIGNALEN,
} satisfies Record<string, Kenmerk>;

export const KENMERKEN_VAN_AGENDA_ITEM = {
  fase: { kenmerk: "fase", of: Fase, description: "In een van deze fasen, zoals nu bekend." },
  status: { kenmerk: "status", of: AgendaItemStatus, description: "In een van deze standen, zoals nu bekend." },
  heeftImpact: { kenmerk: "impact", description: "Of er een impact van is vastgelegd." },
  impactcriterium: { kenmerk: "impactcriterium", of: ID_OF, description: "Met een impact op een van deze prioriteringscriteria." },
  ...GEDEELD,
} satisfies Record<string, Kenmerk>;

export const KENMERKEN_VAN_ZORGVORM = {
  pakkettype: { kenmerk: "pakkettype", of: Pakkettype, description: "Die zo in het pakket komt." },
  heeftAgendaItem: { kenmerk: "agendaItem", description: "Of er een agenda-item over gaat." },
  fase: { kenmerk: "fase", of: Fase, description: "Met een agenda-item in een van deze fasen, zoals nu bekend." },
  ...GEDEELD,
} satisfies Record<string, Kenmerk>;

const bijAgenda = (weg: string) => ({
  agendaItem: { kenmerk: "vanAgendaItem", of: ID_OF, description: `Bij een van deze agenda-items, ${weg}.` },
  heeftAgendaItem: { kenmerk: "agendaItem", description: "Of er een agenda-item bij hoort." },
  fase: { kenmerk: "fase", of: Fase, description: "Met een agenda-item in een van deze fasen, zoals nu bekend." },
  zorgvorm: { kenmerk: "vanZorgvorm", of: ID_OF, description: "Over een van deze zorgvormen." },
}) satisfies Record<string, Kenmerk>;

const VIA_ZORG = "via de zorg waarover het agenda-item gaat";
const VIA_ZORG_OF_DUIDING = `${VIA_ZORG}, of via een duiding die bij het agenda-item hoort`;
const SECTOR_VAN_ZORG = { kenmerk: "sector", of: Zorgsector, description: "Over zorg in een van deze delen." };
const GELDT = (wat: string) => ({ kenmerk: "geldt", description: `Of ${wat}. ${ONBEKEND}` });

export const KENMERKEN_VAN_PRESTATIE = {
  ...bijAgenda(VIA_ZORG),
  duiding: { kenmerk: "vanDuiding", of: ID_OF, description: "Voor zorg waarover een van deze duidingen gaat." },
  sector: GEDEELD.sector,
  geldt: GELDT("er op de dag mee te declareren was"),
  soort: { kenmerk: "soort", of: PrestatieSoort, description: "Van een van deze soorten." },
  tariefsoort: { kenmerk: "tariefsoort", of: Tariefsoort, description: "Van een van deze tariefsoorten." },
  ...SIGNALEN,
} satisfies Record<string, Kenmerk>;

export const KENMERKEN_VAN_CONTRACTVOORWAARDE = {
  ...bijAgenda(VIA_ZORG_OF_DUIDING),
  duiding: { kenmerk: "vanDuiding", of: ID_OF, description: "Die met een van deze duidingen te maken heeft." },
  sector: SECTOR_VAN_ZORG,
  geldt: GELDT("zij op de dag gold"),
  soort: { kenmerk: "soort", of: ContractvoorwaardeSoort, description: "Van een van deze soorten." },
  aard: { kenmerk: "aard", of: ContractvoorwaardeAard, description: "Van een van deze aarden." },
  concern: { kenmerk: "concern", of: ID_OF, description: "Van een van deze concerns: van het concern zelf, of van een verzekeraar of label daarvan." },
  ...SIGNALEN,
} satisfies Record<string, Kenmerk>;

/** No rule looks at advice: no signal is shown there. */
export const KENMERKEN_VAN_ZORGADVIES = {
  ...bijAgenda(VIA_ZORG_OF_DUIDING),
  duiding: { kenmerk: "vanDuiding", of: ID_OF, description: "Dat met een van deze duidingen te maken heeft." },
  sector: SECTOR_VAN_ZORG,
  soort: { kenmerk: "soort", of: ZorgadviesSoort, description: "Van een van deze soorten." },
  aanspraak: { kenmerk: "aanspraak", of: Aanspraak, description: "Met een van deze oordelen over de aanspraak." },
  concern: { kenmerk: "concern", of: ID_OF, description: "Van een van deze concerns: van het concern zelf, of van een verzekeraar of label daarvan." },
} satisfies Record<string, Kenmerk>;

export type Kenmerken = Record<string, Kenmerk>;
/** What is asked of each: values, or yes or no. */
export type Gevraagd = Record<string, readonly string[] | boolean | null | undefined>;

/** What the filter of such an overview extends. */
export function overzichtFilterOf(kenmerken: Kenmerken) {
  const fields = Object.entries(kenmerken).map(([name, { of, description }]) => [
    name,
    described((of ? [of] : Boolean) as never, description),
  ]);
  return filterOf(Object.fromEntries(fields) as InputFields) as unknown as abstract new () => Gevraagd;
}

/** The fields that facets can be asked of, as values of an enum are written. */
export function veldenOf(name: string, kenmerken: Kenmerken) {
  const values = Object.entries(kenmerken).map(([veld, { description }]) => [enumValueOf(veld), description]);
  return enumOf(name, "Waarop een overzicht te filteren, en te tellen is: elk veld van het filter.", Object.fromEntries(values));
}

/** Whether the filter takes a value. While a release is rolled out, records may have others, that a newer one tells of. */
export const isTeVragen = ({ of }: Kenmerk, waarde: string): boolean =>
  of === undefined || of === ID_OF || Object.hasOwn(of, waarde);

/** `heeftProject` is `HEEFT_PROJECT`. */
export const enumValueOf = (veld: string): string => veld.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

type Query = SelectQueryBuilder<ObjectLiteral>;

/** What is asked of one field: any of these values. */
export interface Veldwaarden {
  kenmerk: string;
  waarden: readonly string[];
}

/** What is asked, by field. @param without the field that is left out */
export const kenmerkenIn = (kenmerken: Kenmerken, asked: Gevraagd, without?: string): Veldwaarden[] =>
  Object.entries(kenmerken).flatMap(([veld, { kenmerk }]) => {
    const values = asked[veld];
    if (veld === without || values === null || values === undefined) return [];
    return [{ kenmerk, waarden: typeof values === "boolean" ? [values ? "ja" : "nee"] : values }];
  });

/** Keeps the rows, alias `e`, that have what is asked. */
export function withKenmerken(query: Query, kenmerken: Kenmerken, asked: Gevraagd): void {
  for (const { kenmerk, waarden } of kenmerkenIn(kenmerken, asked)) {
    overlaps(query, "e.kenmerken", waarden.map((waarde) => `${kenmerk}:${waarde}`));
  }
  for (const [veld, { getal }] of Object.entries(kenmerken)) {
    const answer = asked[veld];
    if (getal !== undefined && typeof answer === "boolean") query.andWhere(answer ? `${getal} > 0` : `${getal} = 0`);
  }
}
