import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { startFederation, type Federation } from "../support/federation";

const FOLDER = resolve(__dirname, "../../examples/queries");

describe("the example queries in GraphiQL", () => {
  let federation: Federation;
  beforeAll(async () => {
    federation = await startFederation();
  });
  afterAll(() => federation?.stop());

  it.each(readdirSync(FOLDER))("answer something, without errors: %s", async (file) => {
    const { data, errors } = await federation.query(readFileSync(join(FOLDER, file), "utf8"));
    expect(errors).toBeUndefined();
    for (const root of Object.values<any>(data)) expect(root.totaal ?? root.onderwerp).toBeTruthy();
  });

  it("are the tabs of the page", async () => {
    const page = await (await fetch(`${federation.url}/`)).text();
    for (const file of readdirSync(FOLDER)) {
      const query = readFileSync(join(FOLDER, file), "utf8");
      expect(page).toContain(JSON.stringify(query).replaceAll("<", "\\u003c"));
    }
  });
});
