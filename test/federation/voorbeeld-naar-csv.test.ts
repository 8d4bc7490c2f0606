import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onderzoekPerAgendaItem, writeCsv } from "../../examples/partner/onderzoek-naar-csv";
import { startFederation, type Federation } from "../support/federation";
import { facts } from "../support/facts";

const agendaItems = facts("zorginstituut", "zorginstituut-agendaitems");
const projecten = facts("zonmw", "zonmw-projecten");

describe("the example of a partner: all agenda items with their research", () => {
  let federation: Federation;
  let folder: string;
  beforeAll(async () => {
    federation = await startFederation();
    folder = mkdtempSync(join(tmpdir(), "voorbeeld-"));
  });
  afterAll(async () => {
    await federation?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

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

  it("writes a CSV file with a header line", async () => {
    const file = join(folder, "onderzoek.csv");
    await writeCsv(`${federation.url}/graphql`, file);
    const [header, ...lines] = readFileSync(file, "utf8").trimEnd().split("\n");
    expect(header).toBe("agendaItem,onderwerp,fase,project,projectnummer,titel,status,programma");
    expect(lines).toContain(
      "ag-hipec,HIPEC bij buikkanker: drie indicaties,HERBEOORDELING,colopec,,COLOPEC: adjuvante HIPEC bij coloncarcinoom,,Voorwaardelijke toelating tot het basispakket",
    );
  });

  it("fails with what the gateway said, rather than write half", async () => {
    const rows = onderzoekPerAgendaItem(`${federation.url}/graphql`, 101);
    await expect(rows.next()).rejects.toThrow('Argument "first": must be from 1 to 100, got 101');
  });
});
