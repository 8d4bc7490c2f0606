import { SUBGRAPHS } from "../../../schema/subgraphs";
import { factsOf } from "../../support/party-facts";
import { readData } from "./data-file";

type KnownId = string | [former: string, id: string];

const ids = (records: unknown): string[] => (records as { id: string }[]).map(({ id }) => id);

/** The ids that records had before they were put together in one, each with that one's. */
const formerIds = (records: unknown): KnownId[] =>
  (records as { id: string; vervallenIds?: string[] }[]).flatMap(({ id, vervallenIds = [] }) =>
    vervallenIds.map((former): KnownId => [former, id]),
  );

const withFormer = (records: unknown): KnownId[] => [...ids(records), ...formerIds(records)];
const duidingen = readData("zorginstituut", "zorginstituut-duidingen.json") as { voorwaarden: unknown[] }[];
const { organisaties, werkagendaPassendeZorg } = readData("zorginstituut", "zorginstituut-referentie.json") as Record<string, unknown>;

/** The ids in the files of who owns the type, with those that became one of them. */
const OWNED: Record<string, KnownId[]> = {
  Zorgvorm: withFormer(readData("zorginstituut", "zorginstituut-zorgvormen.json")),
  AgendaItem: withFormer(readData("zorginstituut", "zorginstituut-agendaitems.json")),
  Duiding: withFormer(duidingen),
  Duidingsvoorwaarde: ids(duidingen.flatMap(({ voorwaarden }) => voorwaarden)),
  Organisatie: [...new Set([...ids(organisaties), ...ids(readData("zorginstituut", "verzekeraars-organisaties.json"))])],
  Werkagendaactie: withFormer(werkagendaPassendeZorg),
  Prestatie: withFormer(readData("nza", "nza-prestaties.json")),
};

const KNOWN = SUBGRAPHS.map(({ name }) => ({ name, types: factsOf(name).knows }));

test.each(KNOWN)("$name knows the ids of $types in the owners' files, and no others", ({ name, types }) => {
  const known = readData(name, "bekende-ids.json") as Record<string, KnownId[]>;
  const sorted = (of: Record<string, KnownId[]>) => Object.fromEntries(types.map((type) => [type, [...of[type]].sort()]));
  expect(Object.keys(known).sort()).toEqual(types);
  expect(sorted(known)).toEqual(sorted(OWNED));
});

test("the file of organisations is the same in both subgraphs that read it", () => {
  const file = "verzekeraars-organisaties.json";
  expect(readData("zorginstituut", file)).toEqual(readData("verzekeraars", file));
});
