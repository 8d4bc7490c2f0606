import { SUBGRAPHS } from "../../../schema/subgraphs";
import { factsOf } from "../../support/party-facts";
import { readData } from "./data-file";

const ids = (records: unknown): string[] => (records as { id: string }[]).map(({ id }) => id);
const { organisaties } = readData("zorginstituut", "zorginstituut-referentie.json") as { organisaties: unknown };

/** The ids in the files of who owns the type. */
const OWNED: Record<string, string[]> = {
  Zorgvorm: ids(readData("zorginstituut", "zorginstituut-zorgvormen.json")),
  AgendaItem: ids(readData("zorginstituut", "zorginstituut-agendaitems.json")),
  Duiding: ids(readData("zorginstituut", "zorginstituut-duidingen.json")),
  Organisatie: [...new Set([...ids(organisaties), ...ids(readData("zorginstituut", "verzekeraars-organisaties.json"))])],
  Prestatie: ids(readData("nza", "nza-prestaties.json")),
};

const KNOWN = SUBGRAPHS.map(({ name }) => ({ name, types: factsOf(name).knows }));

test.each(KNOWN)("$name knows the ids of $types in the owners' files, and no others", ({ name, types }) => {
  const known = readData(name, "bekende-ids.json") as Record<string, string[]>;
  const sorted = (of: Record<string, string[]>) => Object.fromEntries(types.map((type) => [type, [...of[type]].sort()]));
  expect(Object.keys(known).sort()).toEqual(types);
  expect(sorted(known)).toEqual(sorted(OWNED));
});

test("the file of organisations is the same in both subgraphs that read it", () => {
  const file = "verzekeraars-organisaties.json";
  expect(readData("zorginstituut", file)).toEqual(readData("verzekeraars", file));
});
