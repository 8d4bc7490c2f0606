import type { SubgraphName } from "../../schema/subgraphs";
import { listIn, listNamed, type Content, type Original } from "./originals";

type OwnedType = "Zorgvorm" | "AgendaItem" | "Duiding" | "Organisatie" | "Prestatie";

/** The types of other parties that each party's records refer to. */
const REFERRED_TO: Record<SubgraphName, OwnedType[]> = {
  zorginstituut: [],
  zonmw: ["AgendaItem", "Zorgvorm", "Organisatie"],
  verzekeraars: ["Zorgvorm", "Duiding", "Organisatie", "Prestatie"],
  nza: ["Zorgvorm", "Organisatie"],
};

/** What each subgraph may refer to without asking: the ids of others' records, by type. */
export function knownIds(originals: Record<Original, Content>): Record<SubgraphName, Record<string, string[]>> {
  const organisaties = [
    ...listNamed(originals, "zorginstituut-referentie.json", "organisaties"),
    ...listIn(originals, "verzekeraars-organisaties.json"),
  ];
  const ids: Record<OwnedType, string[]> = {
    Zorgvorm: idsOf(listIn(originals, "zorginstituut-zorgvormen.json")),
    AgendaItem: idsOf(listIn(originals, "zorginstituut-agendaitems.json")),
    Duiding: idsOf(listIn(originals, "zorginstituut-duidingen.json")),
    Organisatie: idsOf(organisaties),
    Prestatie: idsOf(listIn(originals, "nza-prestaties.json")),
  };
  const known = Object.entries(REFERRED_TO).map(([subgraph, types]) => [
    subgraph,
    Object.fromEntries(types.map((type) => [type, ids[type]])),
  ]);
  return Object.fromEntries(known) as Record<SubgraphName, Record<string, string[]>>;
}

/** Each once: some organisations are in two files. */
const idsOf = (records: { id: string }[]): string[] => [...new Set(records.map(({ id }) => id))];
