import type { SubgraphName } from "../../schema/subgraphs";
import { knownIds } from "./known-ids";
import { listIn, listNamed, type Content, type Original } from "./originals";

/** Contents by file name, for each subgraph's data folder. */
export type DataFolders = Record<SubgraphName, Record<string, unknown>>;

const REFERENTIE = "zorginstituut-referentie.json";
const RONDETYPEN = "zonmwRondetypen";

/** Only these amounts are the NZa's; others are what insurers and providers ask or pay. */
const OF_NZA = "NZa-maximumtarief";

/** The files of a hand-over, divided over the parties that own the records. */
export function split(originals: Record<Original, Content>): DataFolders {
  const copy = (...files: Original[]) => Object.fromEntries(files.map((file) => [file, originals[file]]));
  const known = knownIds(originals);
  const rondetypen = listNamed(originals, REFERENTIE, RONDETYPEN);
  const tarieven = listIn(originals, "nza-tarieven.json");
  return {
    zorginstituut: {
      ...copy(
        "zorginstituut-zorgvormen.json",
        "zorginstituut-agendaitems.json",
        "zorginstituut-duidingen.json",
        "zorginstituut-kaders.json",
        "verzekeraars-organisaties.json",
      ),
      [REFERENTIE]: without(originals[REFERENTIE] as Record<string, unknown>, RONDETYPEN),
      "bekende-ids.json": known.zorginstituut,
    },
    zonmw: {
      ...copy("zonmw-programmas.json", "zonmw-rondes.json", "zonmw-projecten.json", "zonmw-kennislacunes.json"),
      "zonmw-rondetypen.json": rondetypen,
      "bekende-ids.json": known.zonmw,
    },
    verzekeraars: {
      ...copy(
        "verzekeraars-organisaties.json",
        "verzekeraars-contractvoorwaarden.json",
        "verzekeraars-zorgadviezen.json",
      ),
      "verzekeraars-vergoedingen.json": tarieven.filter(({ bedragSoort }) => bedragSoort !== OF_NZA),
      "bekende-ids.json": known.verzekeraars,
    },
    nza: {
      ...copy("nza-prestaties.json", "nza-bekostiging.json"),
      "nza-tarieven.json": tarieven.filter(({ bedragSoort }) => bedragSoort === OF_NZA),
      "bekende-ids.json": known.nza,
    },
  };
}

const without = (content: Record<string, unknown>, name: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(content).filter(([key]) => key !== name));
