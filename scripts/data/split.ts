import { SUBGRAPHS, type SubgraphName } from "../../schema/subgraphs";
import { listIn, listNamed, type Content, type DataRecord, type Original } from "./originals";

type Originals = Record<Original, Content>;
type Files = Record<string, unknown>;

const REFERENTIE = "zorginstituut-referentie.json";
const RONDETYPEN = "zonmwRondetypen";
const ORGANISATIES = "verzekeraars-organisaties.json";
const TARIEVEN = "nza-tarieven.json";

/** Only these amounts are the NZa's, by `vastgesteldDoor`; others are what insurers and providers ask or pay. */
const OF_NZA = "nza";

/** What a party gets otherwise than in the files of its own name. */
const OTHERWISE: Partial<Record<SubgraphName, (originals: Originals) => Files>> = {
  zorginstituut: (originals) => ({
    // What is undefined is not written.
    [REFERENTIE]: { ...originals[REFERENTIE], [RONDETYPEN]: undefined },
    [ORGANISATIES]: originals[ORGANISATIES],
  }),
  zonmw: (originals) => ({ "zonmw-rondetypen.json": listNamed(originals, REFERENTIE, RONDETYPEN) }),
  verzekeraars: (originals) => ({
    "verzekeraars-vergoedingen.json": listIn(originals, TARIEVEN).filter(({ vastgesteldDoor }) => vastgesteldDoor !== OF_NZA),
  }),
  nza: (originals) => ({
    [TARIEVEN]: listIn(originals, TARIEVEN).filter(({ vastgesteldDoor }) => vastgesteldDoor === OF_NZA),
  }),
};

/** The types of others whose records a party may refer to without asking. */
const KNOWN: Partial<Record<SubgraphName, readonly ReferredType[]>> = {
  zonmw: ["AgendaItem", "Zorgvorm", "Duiding", "Organisatie"],
  verzekeraars: ["Zorgvorm", "Duiding", "Duidingsvoorwaarde", "Organisatie", "Prestatie"],
  nza: ["Zorgvorm", "Organisatie", "Werkagendaactie"],
};

/** The files of a hand-over by their names, divided over the data folders of those parties of which it has any. */
export function split(originals: Originals): Map<SubgraphName, Files> {
  const ids = idsByType(originals);
  const folders = new Map<SubgraphName, Files>();
  for (const { name } of SUBGRAPHS) {
    const own = Object.entries(originals).filter(([file]) => file.startsWith(`${name}-`));
    const known = (KNOWN[name] ?? []).map((type) => [type, ids[type]]);
    const files = { ...Object.fromEntries(own), ...OTHERWISE[name]?.(originals), "bekende-ids.json": Object.fromEntries(known) };
    if (own.length > 0) folders.set(name, files);
  }
  return folders;
}

type ReferredType = keyof ReturnType<typeof idsByType>;

/** The ids of the records that others refer to. */
function idsByType(originals: Originals) {
  const organisaties = [...listNamed(originals, REFERENTIE, "organisaties"), ...listIn(originals, ORGANISATIES)];
  const duidingen = listIn(originals, "zorginstituut-duidingen.json");
  return {
    Zorgvorm: idsOf(listIn(originals, "zorginstituut-zorgvormen.json")),
    AgendaItem: idsOf(listIn(originals, "zorginstituut-agendaitems.json")),
    Duiding: idsOf(duidingen),
    Duidingsvoorwaarde: idsOf(duidingen.flatMap(({ voorwaarden = [] }) => voorwaarden as DataRecord[])),
    Organisatie: idsOf(organisaties),
    Werkagendaactie: idsOf(listNamed(originals, REFERENTIE, "werkagendaPassendeZorg")),
    Prestatie: idsOf(listIn(originals, "nza-prestaties.json")),
  };
}

/** Each once, as some organisations are in two files; those that became another record beside what they became. */
function idsOf(records: DataRecord[]): (string | [former: string, id: string])[] {
  const became = records.flatMap(({ id, vervallenIds = [] }) =>
    (vervallenIds as string[]).map((former): [string, string] => [former, id]),
  );
  return [...new Set(records.map(({ id }) => id)), ...became];
}
