/** A question that is asked of a small and of a large index. */
export interface Question {
  name: string;
  query: string;
}

const SELECTED = "nodes { id op ernst aantalSignalen aantalProjecten laatsteDuiding } pageInfo { hasNextPage endCursor }";

const page = (args: string): string => `{ agendaItemsOverzicht(${args}) { ${SELECTED} } }`;

/** From what nearly all have to what hardly any has, alone and together. */
const FILTERS: Readonly<Record<string, string>> = {
  "no filter": "{}",
  heeftSignaal: "{ heeftSignaal: true }",
  "no signal": "{ heeftSignaal: false }",
  "sector and conclusie": "{ sector: [MEDISCH_SPECIALISTISCHE_ZORG], conclusie: [JA, NEE] }",
  "a common and a rare one": "{ heeftDuiding: true, ernst: [LAAG] }",
  "five that are common": "{ heeftProject: true, heeftDuiding: true, heeftKennislacune: true, heeftPrestatie: true, heeftVoorwaarden: true }",
  "two that exclude each other": "{ fase: [INSTROOM], heeftDuiding: true, verzekerd: [NEE] }",
  "nothing has it": '{ programma: ["er-is-geen-programma-met-deze-naam"] }',
};

const ORDERS = [
  ...["PROJECTEN_AFLOPEND", "PROJECTEN_OPLOPEND", "LAATSTE_DUIDING_AFLOPEND", "LAATSTE_DUIDING_OPLOPEND"],
  ...["GEBRUIK_AFLOPEND", "KOSTEN_AFLOPEND", "NAAM_OPLOPEND", "NAAM_AFLOPEND"],
];

/** Pages of the overview, without facets and without `totaal`. */
export const PAGES: readonly Question[] = [
  ...Object.entries(FILTERS).map(([name, filter]) => ({ name, query: page(`filter: ${filter}`) })),
  ...ORDERS.map((order) => ({ name: order, query: page(`volgorde: ${order}`) })),
  { name: "heeftSignaal, by GEBRUIK_AFLOPEND", query: page("filter: { heeftSignaal: true }, volgorde: GEBRUIK_AFLOPEND") },
  { name: "five years ago", query: page('op: "2021-06-01", filter: { heeftDuiding: true }') },
];

/** The page after so many records: of the small index and of the large one each its own cursor. */
export const DEEP = { page: (after: string): string => page(`after: "${after}", first: 20`), step: (after: string | null): string => page(`first: 100, after: ${JSON.stringify(after)}`) };

const facets = (velden: string, filter: string, op = ""): string =>
  `{ agendaItemsFacetten(velden: [${velden}], filter: ${filter}${op}) { veld waarden { waarde aantal } } }`;
const FIELDS = "FASE, STATUS, SECTOR, HEEFT_PROJECT, HEEFT_DUIDING, CONCLUSIE, VERZEKERD, HEEFT_SIGNAAL, REGEL, ERNST, VOORWAARDEN_VAN";

export const FACETS: readonly Question[] = [
  { name: "FASE", query: facets("FASE", "{}") },
  { name: "eleven fields", query: facets(FIELDS, "{}") },
  { name: "eleven fields, one asked", query: facets(FIELDS, "{ heeftSignaal: true }") },
  { name: "eleven fields, three asked", query: facets(FIELDS, "{ fase: [GEPAST_GEBRUIK], heeftProject: true, conclusie: [JA, NEE] }") },
  { name: "eleven fields, five years ago", query: facets(FIELDS, "{ heeftDuiding: true }", ', op: "2021-06-01"') },
  { name: "PROGRAMMA", query: facets("PROGRAMMA", "{}") },
];

const total = (args: string): string => `{ agendaItemsOverzicht${args} { totaal } }`;

export const TOTALS: readonly Question[] = [
  { name: "no filter", query: total("") },
  { name: "heeftSignaal", query: total("(filter: { heeftSignaal: true })") },
  { name: "three asked", query: total("(filter: { fase: [GEPAST_GEBRUIK], heeftProject: true, conclusie: [JA, NEE] })") },
];

/** What is asked while the index is made anew. */
export const SIMPLE = page("first: 5");
