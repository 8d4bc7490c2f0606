import { existsSync } from "node:fs";
import { join } from "node:path";
import { getNamedType, isObjectType } from "graphql";
import { loadSubgraph } from "../../schema/load";
import { SUBGRAPHS } from "../../schema/subgraphs";
import { mutationsOf } from "../support/mutation-walk/places";
import { factsOf } from "../support/party-facts";
import { rootListsOf } from "../support/plans/cases";
import { schemaOf } from "../support/schema-walk";
import { readData } from "./data/data-file";

/** What the schema of a party has, the tests that all have in common are to find: nothing goes untested unseen. */
describe.each(SUBGRAPHS)("the facts about $name", ({ name }) => {
  const { knows, lists, seeding, writes } = factsOf(name);
  const rootLists = rootListsOf(name);

  it("tell of its data files, where it has any", () => {
    expect(Boolean(seeding)).toBe(loadSubgraph(name).seedFiles.length > 0);
  });

  it("tell of its mutations, where it has any", () => {
    expect(Boolean(writes)).toBe(mutationsOf(name).length > 0);
  });

  it("tell of its lists, where it has any, and so do tests of filters and plans", () => {
    expect(Boolean(lists)).toBe(rootLists.length > 0);
    for (const folder of ["filters", "plans"]) {
      expect(existsSync(join(__dirname, folder, `${name}.test.ts`))).toBe(rootLists.length > 0);
    }
  });

  it("tell of a record that refers to others, where it knows any", () => {
    const known = Object.keys(readData(name, "bekende-ids.json") as object);
    expect([...knows].sort()).toEqual(known.sort());
    if (known.length > 0) expect(seeding?.sample.reference).toBeDefined();
  });

  it("tell of every filter by links that have grounds", () => {
    const linked = rootLists.flatMap(({ name: list, node, filters }) => {
      const type = schemaOf(name).getType(node);
      const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
      return fields
        .filter(({ args }) => args.some((arg) => arg.name === "grondslag"))
        .map((field) => getNamedType(field.type).name.replace(/Connection$/, ""))
        .map((target) => target[0].toLowerCase() + target.slice(1))
        .filter((filter) => filters.includes(filter))
        .map((filter) => `${list} ${filter}`);
    });
    // Of these no record of the data has a link to try it with.
    const untried = ["zorgadviezen duidingsvoorwaarde"];
    const told = (lists?.links.map(([list, , filter]) => `${list} ${filter}`) ?? []).concat(untried);
    expect(told).toEqual(expect.arrayContaining(linked));
  });
});
