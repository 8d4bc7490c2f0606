import { stemOf, termenVersie, woordenVan } from "@pakketgraaf/taal";
import { table } from "../../packages/taal/src/table";

const normal = (word: string) => woordenVan(word).map(({ woord }) => woord);

test.each([
  ["uitzonderingen.csv", ["woord", "einde", "werkwoord", "ge"]],
  ["delen.csv", ["deel", "voor", "nooit", "heel"]],
])("%s has lines of known kinds, each once, with words in their normal form", (name, kinds) => {
  const rows = table(name);
  expect(rows.filter(([kind]) => !kinds.includes(kind))).toEqual([]);
  expect(rows.filter(([, word]) => normal(word).join(" ") !== word)).toEqual([]);
  const keys = rows.map(([kind, word]) => `${kind} ${word}`);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test("no exception leads back to itself by way of others", () => {
  const stems = table("uitzonderingen.csv").flatMap(([, form, instead]) => [stemOf(form), stemOf(instead)]);
  expect(stems.filter((stem) => stem === "")).toEqual([]);
});

test("every other name has a source, and no line is there twice", () => {
  const rows = table("synoniemen.csv");
  expect(rows.filter(([, , source]) => source.length < 10)).toEqual([]);
  const keys = rows.map(([name, other]) => [...normal(name), "=", ...normal(other)].join(" "));
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test("a line with too few cells is told by its number", () => {
  expect(() => table("../../../test/taal/broken-table.csv")).toThrow(
    "broken-table.csv, line 3: expected 2 filled cells: woord; als",
  );
});

test("terms have a version", () => {
  expect(termenVersie()).toMatch(/^[0-9a-f]{16}$/);
  expect(termenVersie()).toBe(termenVersie());
});
