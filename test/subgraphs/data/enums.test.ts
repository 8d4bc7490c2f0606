import { inApi, placesOf, recordsOf } from "./data-file";
import { DATA_FILES } from "./data-files";
import { valuesAt } from "./json-paths";
import { isExclusion } from "./place";
import { readAll } from "./read-all";
import { runSubgraphs } from "./running";

const running = runSubgraphs();

const PATHS = DATA_FILES.flatMap((dataFile) =>
  dataFile.lists.filter(inApi).flatMap((list) =>
    placesOf(list).flatMap(([path, place]) =>
      isExclusion(place) ? [] : [{ subgraph: dataFile.subgraph, type: list.type, path, place, list, dataFile }],
    ),
  ),
);

test.each(PATHS.filter(({ place }) => place.injective))(
  "$type: different texts at $path are different values, so that no text is lost in an enum",
  ({ path, place, list, dataFile }) => {
    const texts = new Set([recordsOf(dataFile, list).map((record) => valuesAt(record, path) ?? null)].flat(2));
    const values = new Set([...texts].map((text) => (text === null ? null : place.toApi!(text as string))));
    expect(values.size).toBe(texts.size);
  },
);

/** Texts that say something else than how far it is. */
const NO_STATUS: Record<string, string[]> = {
  AgendaItem: ["ambitie: 80 procent geïmplementeerd in 2024", "werkagenda 2021-2023"],
  Programma: ["beschreven in de opzet (2024); start van deze lijn niet apart bevestigd", "drie rondes afgerond"],
  Bekostigingsregel: [
    "genoemd als opvolgende beleidsregel voor kinderprogramma’s",
    "genoemd in het wijzigingsbesluit van 2025",
    "looptijd 2020-2022",
  ],
};

/** Texts that begin with one value and end with another. */
const OTHER_THAN_FIRST_WORD: Record<string, string> = {
  "gepland 1 oktober 2024, uitgebracht april 2025": "OPGELEVERD",
  "gepland Q4 2025; brief 12 december 2025": "UITGEWERKT",
};

const STATUSES = PATHS.filter(({ path, place }) => path === "status" && place.fields[0] === "statusTekst");

test("eight types have a status in free text", () => {
  expect(STATUSES.map(({ type }) => type).sort()).toEqual([
    "AgendaItem",
    "Bekostigingsregel",
    "Kader",
    "Kennislacune",
    "Mijlpaal",
    "MogelijkNieuwPakketcriterium",
    "Programma",
    "Subsidieronde",
  ]);
});

describe.each(STATUSES)("$type", ({ subgraph, type, list }) => {
  let values: string[];
  /** The values that each text has in the API; one, as it should be. */
  let valuesByText: Map<string, (string | null)[]>;

  beforeAll(async () => {
    const fields = "fields { name type { kind enumValues { name } ofType { kind enumValues { name } } } }";
    const { data } = await running(subgraph).query(`{ __type(name: "${type}") { ${fields} } }`);
    const status = data.__type.fields.find(({ name }: { name: string }) => name === "status");
    const { enumValues } = status.type.ofType ?? status.type;
    values = enumValues.map(({ name }: { name: string }) => name);
    valuesByText = new Map();
    for (const node of await readAll(running(subgraph), list.list, "status statusTekst")) {
      const known = valuesByText.get(node.statusTekst) ?? [];
      valuesByText.set(node.statusTekst, [...new Set([...known, node.status])]);
    }
  });

  test("a status in free text is one enum value, with the text beside it", () => {
    expect([...valuesByText].filter(([, ofText]) => ofText.length !== 1)).toEqual([]);
    expect([...valuesByText.values()].flat().filter((value) => value !== null && !values.includes(value))).toEqual([]);
  });

  test("only a text that says no status has none", () => {
    const without = [...valuesByText].filter(([text, ofText]) => text !== null && ofText.includes(null));
    expect(without.map(([text]) => text).sort()).toEqual(NO_STATUS[type] ?? []);
  });

  test("a text that begins with the name of a value has that value", () => {
    const wrong = [...valuesByText].filter(([text, [value]]) => {
      const firstWord = text?.split(/[ ,;:]/)[0].toUpperCase();
      return values.includes(firstWord) && value !== (OTHER_THAN_FIRST_WORD[text] ?? firstWord);
    });
    expect(wrong).toEqual([]);
  });
});
