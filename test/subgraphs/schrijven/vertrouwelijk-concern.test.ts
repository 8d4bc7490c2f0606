import { logStatements, type Statement } from "@pakketgraaf/subgraph";
import type { DataSource } from "typeorm";
import { loadSubgraph } from "../../../schema/load";
import { asSuperuser, createSeededDatabase, type TestDatabase } from "../../support/databases";
import { facts } from "../../support/facts";

const { createDataSource, organisations, standingOf } = loadSubgraph("verzekeraars");
const parties = facts("verzekeraars", "verzekeraars-organisaties");
const concerns = parties.filter(({ type }) => type === "concern").map(({ id }) => id);

let database: TestDatabase;
let open: DataSource;
beforeEach(async () => {
  database = await createSeededDatabase("verzekeraars");
  open = await createDataSource(database.reader).initialize();
});
afterEach(async () => {
  await open?.destroy();
  await database?.drop();
});

const addInsurer = (id: string) =>
  asSuperuser(database.name, (client) =>
    client.query(
      `INSERT INTO verzekeraar (id, naam, soort, labels, bronnen) VALUES ($1, $1, 'ZORGVERZEKERAAR', '{}', '[]')`,
      [id],
    ),
  );

it("a concern owns its data, the NZa supervises, and everybody else is the public", async () => {
  const standings = Object.fromEntries(
    await Promise.all([...parties.map(({ id }) => id), "een-partner", ""].map(async (id) => [id, await standingOf(id, open)])),
  );
  expect(concerns.length).toBeGreaterThan(5);
  expect(standings).toEqual({
    ...Object.fromEntries(Object.keys(standings).map((id) => [id, "public"])),
    ...Object.fromEntries(concerns.map((id) => [id, "owner"])),
    nza: "supervisor",
  });
  expect(await organisations(open)).toEqual([...concerns].sort());
});

it("an insurer that belongs to no concern is its own", async () => {
  expect(await standingOf("een-onderlinge", open)).toBe("public");
  await addInsurer("een-onderlinge");
  expect(await standingOf("een-onderlinge", open)).toBe("owner");
  expect(await organisations(open)).toContain("een-onderlinge");
});

it("a concern is looked for once, and who is none each time", async () => {
  const count = async (organisation: string): Promise<number> => {
    const statements: Statement[] = [];
    await logStatements(statements, () => standingOf(organisation, open));
    return statements.length;
  };
  expect([await count("achmea"), await count("achmea"), await count("zn"), await count("zn")]).toEqual([1, 0, 1, 1]);
});
