import { readData } from "./data-file";
import type { DataRecord } from "./place";
import { readAll } from "./read-all";
import { runSubgraphs } from "./running";

const running = runSubgraphs();

const ofType = (...types: string[]): string[] =>
  (readData("verzekeraars", "verzekeraars-organisaties.json") as DataRecord[])
    .filter(({ type }) => types.includes(type))
    .map(({ id }) => id)
    .sort();

test("of the organisations only insurers, concerns and labels are Verzekeraar", async () => {
  const verzekeraars = await readAll(running("verzekeraars"), "verzekeraars", "soort");
  const bySoort = (soort: string): string[] =>
    verzekeraars.filter((verzekeraar) => verzekeraar.soort === soort).map(({ id }) => id).sort();
  expect(bySoort("ZORGVERZEKERAAR")).toEqual(ofType("zorgverzekeraar"));
  expect(bySoort("CONCERN")).toEqual(ofType("concern"));
  expect(bySoort("LABEL")).toEqual(ofType("label"));
  expect(verzekeraars).toHaveLength(34);
});

test("any other organisation has no Verzekeraar behind it", async () => {
  const organisaties = await readAll(running("zorginstituut"), "organisaties", "");
  const { data } = await running("verzekeraars").query(
    `query ($parties: [_Any!]!) { _entities(representations: $parties) { ... on Organisatie { id verzekeraar { id } } } }`,
    { parties: organisaties.map(({ id }) => ({ __typename: "Organisatie", id })) },
  );
  const parties: { id: string; verzekeraar: { id: string } | null }[] = data._entities;
  expect(parties).toHaveLength(79);
  expect(parties.filter(({ verzekeraar }) => verzekeraar).map(({ id }) => id).sort()).toEqual(
    ofType("zorgverzekeraar", "concern", "label"),
  );
  expect(parties.filter(({ id, verzekeraar }) => verzekeraar && verzekeraar.id !== id)).toEqual([]);
});
