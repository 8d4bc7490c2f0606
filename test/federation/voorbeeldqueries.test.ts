import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createSeededDatabase, type TestDatabase } from "../support/databases";
import { startFederation, type Federation } from "../support/federation";

const FOLDER = resolve(__dirname, "../../examples/queries");
const read = (file: string): string => readFileSync(join(FOLDER, file), "utf8");
const files = readdirSync(FOLDER);
const CHANGES = files.filter((file) => file.endsWith(".json")).map((file) => file.replace(/json$/, "graphql"));
// The questions of docs/vragen.md are several in a file: vragen.test.ts asks them.
const OPERATIONS = files.filter((file) => file.endsWith(".graphql") && !file.startsWith("vragen-"));

describe("the example queries in GraphiQL", () => {
  let database: TestDatabase;
  let federation: Federation;
  beforeAll(async () => {
    database = await createSeededDatabase("zonmw");
    federation = await startFederation({ zonmw: database });
  });
  afterAll(async () => {
    await federation?.stop();
    await database?.drop();
  });

  it.each(OPERATIONS.filter((file) => !CHANGES.includes(file)))("answer something, without errors: %s", async (file) => {
    const { data, errors } = await federation.query(read(file));
    expect(errors).toBeUndefined();
    for (const root of Object.values<any>(data)) expect(root.length ?? Object.values(root)[0]).toBeTruthy();
  });

  it.each(CHANGES)("change something, with a key of one's own: %s", async (file) => {
    const variables = JSON.parse(read(file.replace(/graphql$/, "json")).replace("<sleutel>", randomUUID()));
    const token = await federation.issuer.sign({ organisatie: "zonmw", scope: "koppeling:schrijven" });
    const { data, errors } = await federation.query<any>(read(file), variables, { token });
    expect(errors).toBeUndefined();
    expect(data.koppelingVoorstellen).toMatchObject({ koppeling: { status: "VOORGESTELD" }, fouten: [] });
  });

  it("are the tabs of the page", async () => {
    const page = await (await fetch(`${federation.url}/`)).text();
    for (const file of files) expect(page).toContain(JSON.stringify(read(file)).replaceAll("<", "\\u003c"));
  });
});
