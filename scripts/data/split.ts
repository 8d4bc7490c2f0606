import type { SubgraphName } from "../../schema/subgraphs";
import { listIn, listNamed, type Content, type Original } from "./originals";

/** Contents by file name, for the data folder of each subgraph that is in a hand-over. */
export type DataFolders = Partial<Record<SubgraphName, Record<string, unknown>>>;

const REFERENTIE = "zorginstituut-referentie.json";
const RONDETYPEN = "zonmwRondetypen";

/** Only these amounts are the NZa's, by `vastgesteldDoor`; others are what insurers and providers ask or pay. */
const OF_NZA = "nza";

/** The files of a hand-over, divided over the parties that own the records. */
export function split(originals: Record<Original, Content>): DataFolders {
  const copy = (...files: Original[]) => Object.fromEntries(files.map((file) => [file, originals[file]]));
  const ids = idsByType(originals);
  // What a subgraph may refer to without asking.
  const known = (...types: OwnedType[]) => ({ "bekende-ids.json": Object.fromEntries(types.map((type) => [type, ids[type]])) });
  const rondetypen = listNamed(originals, REFERENTIE, RONDETYPEN);
  const tarieven = listIn(originals, "nza-tarieven.json");
  return {
    zorginstituut: {
      ...copy(
        "zorginstituut-zorgvormen.json",
        "zorginstituut-agendaitems.json",
        "zorginstituut-duidingen.json",
        "zorginstituut-kaders.json",
        "zorginstituut-agendas.json",
        "zorginstituut-fasemodel.json",
        "zorginstituut-producten.json",
        "verzekeraars-organisaties.json",
      ),
      [REFERENTIE]: without(originals[REFERENTIE] as Record<string, unknown>, RONDETYPEN),
      ...known(),
    },
    zonmw: {
      ...copy(
        "zonmw-programmas.json",
        "zonmw-rondes.json",
        "zonmw-projecten.json",
        "zonmw-kennislacunes.json",
        "zonmw-onderzoeksinfrastructuur.json",
      ),
      "zonmw-rondetypen.json": rondetypen,
      ...known("AgendaItem", "Zorgvorm", "Duiding", "Organisatie"),
    },
    verzekeraars: {
      ...copy(
        "verzekeraars-organisaties.json",
        "verzekeraars-contractvoorwaarden.json",
        "verzekeraars-zorgadviezen.json",
      ),
      "verzekeraars-vergoedingen.json": tarieven.filter(({ vastgesteldDoor }) => vastgesteldDoor !== OF_NZA),
      ...known("Zorgvorm", "Duiding", "Organisatie", "Prestatie"),
    },
    nza: {
      ...copy(
        "nza-prestaties.json",
        "nza-bekostiging.json",
        "nza-addonindicaties.json",
        "nza-gebruik.json",
        "nza-koppelingen.json",
      ),
      "nza-tarieven.json": tarieven.filter(({ vastgesteldDoor }) => vastgesteldDoor === OF_NZA),
      ...known("Zorgvorm", "Organisatie"),
    },
  };
}

const without = (content: Record<string, unknown>, name: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(content).filter(([key]) => key !== name));

/** Types whose records others refer to. */
type OwnedType = "Zorgvorm" | "AgendaItem" | "Duiding" | "Organisatie" | "Prestatie";

/** The ids of their records. */
function idsByType(originals: Record<Original, Content>): Record<OwnedType, string[]> {
  const organisaties = [
    ...listNamed(originals, REFERENTIE, "organisaties"),
    ...listIn(originals, "verzekeraars-organisaties.json"),
  ];
  return {
    Zorgvorm: idsOf(listIn(originals, "zorginstituut-zorgvormen.json")),
    AgendaItem: idsOf(listIn(originals, "zorginstituut-agendaitems.json")),
    Duiding: idsOf(listIn(originals, "zorginstituut-duidingen.json")),
    Organisatie: idsOf(organisaties),
    Prestatie: idsOf(listIn(originals, "nza-prestaties.json")),
  };
}

/** Each once: some organisations are in two files. */
const idsOf = (records: { id: string }[]): string[] => [...new Set(records.map(({ id }) => id))];
