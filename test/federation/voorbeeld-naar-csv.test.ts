import { readdirSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { onderzoekPerAgendaItem, writeCsv } from "../../examples/partner/onderzoek-naar-csv";
import { startFederation, type Federation } from "../support/federation";
import { facts } from "../support/facts";
import { run } from "../support/launcher";

const ROOT = resolve(__dirname, "../..");

const agendaItems = facts("zorginstituut", "zorginstituut-agendaitems");
const projecten = facts("zonmw", "zonmw-projecten");

describe("the example of a partner: all agenda items with their research", () => {
  let federation: Federation;
  beforeAll(async () => {
    federation = await startFederation();
  });
  afterAll(() => federation?.stop());

  it.each([1, 7, 100])("gives every pair of item and project once, by pages of %i", async (pageSize) => {
    const pairs: string[] = [];
    for await (const { agendaItem, project } of onderzoekPerAgendaItem(`${federation.url}/graphql`, pageSize)) {
      pairs.push(`${agendaItem} ${project}`);
    }
    const expected = agendaItems.flatMap(({ id }) => {
      const linked = projecten.filter((project) => project.agendaItems.includes(id)).map((project) => project.id);
      return (linked.length > 0 ? linked : [null]).map((project) => `${id} ${project}`);
    });
    expect(pairs.sort()).toEqual(expected.sort());
  });

  it("writes CSV with a header line", async () => {
    const written = new PassThrough();
    const [csv] = await Promise.all([text(written), writeCsv(`${federation.url}/graphql`, written)]);
    const [header, ...lines] = csv.trimEnd().split("\n");
    expect(header).toBe("agendaItem,onderwerp,fase,project,projectnummer,titel,status,programma");
    expect(lines).toContain(
      "ag-hipec,HIPEC bij buikkanker: drie indicaties,HERBEOORDELING,colopec,,COLOPEC: adjuvante HIPEC bij coloncarcinoom,,Voorwaardelijke toelating tot het basispakket",
    );
  });

  it("writes what a spreadsheet would take for a formula as text", async () => {
    const item = { id: "ag-een", onderwerp: "=1+1", fase: "INSTROOM", projecten: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } } };
    const data = { agendaItems: { nodes: [item], pageInfo: { hasNextPage: false, endCursor: null } } };
    const graph = createServer((_request, response) => response.end(JSON.stringify({ data })));
    await new Promise<void>((done) => graph.listen(0, "127.0.0.1", done));
    const written = new PassThrough();
    const [csv] = await Promise.all([text(written), writeCsv(`http://127.0.0.1:${(graph.address() as AddressInfo).port}`, written)]);
    graph.close();
    expect(csv.split("\n")[1]).toBe("ag-een,'=1+1,INSTROOM,,,,,");
  });

  it("leaves no file behind when it is run, wherever the platform is", async () => {
    const before = readdirSync(ROOT);
    const example = run(["npm", "run", "--silent", "example"], { PORT: new URL(federation.url).port });
    expect([await example.ended, example.said("stderr")]).toEqual([0, ""]);
    expect(example.said("stdout").split("\n")[0]).toBe("agendaItem,onderwerp,fase,project,projectnummer,titel,status,programma");
    expect(readdirSync(ROOT)).toEqual(before);
  });

  it("fails with what the gateway said, rather than write half", async () => {
    const rows = onderzoekPerAgendaItem(`${federation.url}/graphql`, 101);
    await expect(rows.next()).rejects.toThrow('Argument "first": must be from 1 to 100, got 101');
  });
});
