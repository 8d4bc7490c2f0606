import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { DataSource } from "typeorm";
import { loadSubgraph } from "../../schema/load";
import { SUBGRAPHS, type SubgraphName } from "../../schema/subgraphs";
import { createSeededDatabase, type TestDatabase } from "../support/databases";
import { fingerprintOf } from "../support/fingerprint";

/** A field of a file's records, what is put there, and what the refusal says of it. */
type Refusal = [file: string, field: string, value: unknown, says: string];

const nowhere = (file: string, field: string, type: string, value: unknown = "nergens"): Refusal => [
  file,
  field,
  value,
  `${field}: there is no ${type} "nergens"`,
];
const noValue = (file: string, field: string): Refusal => [
  file,
  field,
  "zomaar iets",
  `${field}: "zomaar iets" has no value yet`,
];
const noTime = (file: string, field: string): Refusal => [
  file,
  field,
  "2023-02-30",
  '"2023-02-30" is no year, quarter, month or day',
];

const REFUSALS: Record<SubgraphName, Refusal[]> = {
  zorginstituut: [
    nowhere("verzekeraars-organisaties.json", "concern", "Organisatie"),
    noValue("verzekeraars-organisaties.json", "type"),
    nowhere("zorginstituut-agendaitems.json", "zorgvormen", "Zorgvorm", ["nergens"]),
    noValue("zorginstituut-agendaitems.json", "fase"),
    noValue("zorginstituut-agendaitems.json", "status"),
    noTime("zorginstituut-agendaitems.json", "startdatum"),
    nowhere("zorginstituut-duidingen.json", "swpStatus", "SwpStatus"),
    nowhere("zorginstituut-duidingen.json", "criteria", "Pakketcriterium", ["nergens"]),
    nowhere("zorginstituut-duidingen.json", "agendaItems", "AgendaItem", ["nergens"]),
    noValue("zorginstituut-duidingen.json", "conclusieSwp"),
    noValue("zorginstituut-kaders.json", "pakketcriterium"),
    noValue("zorginstituut-zorgvormen.json", "soort"),
    ["zorginstituut-zorgvormen.json", "zorgsector", "zomaar iets", 'zorgsector: "zomaar iets" has no value yet'],
  ],
  zonmw: [
    nowhere("zonmw-programmas.json", "onderdeelVan", "Programma"),
    noValue("zonmw-programmas.json", "status"),
    nowhere("zonmw-rondes.json", "programma", "Programma"),
    nowhere("zonmw-rondes.json", "type", "Rondetype"),
    nowhere("zonmw-projecten.json", "ronde", "Subsidieronde"),
    nowhere("zonmw-projecten.json", "zorgvormen", "Zorgvorm", ["nergens"]),
    nowhere("zonmw-projecten.json", "agendaItems", "AgendaItem", ["nergens"]),
    nowhere("zonmw-projecten.json", "zorgvormKandidaten", "Zorgvorm", ["nergens"]),
    noValue("zonmw-projecten.json", "relevantie"),
    noTime("zonmw-projecten.json", "einddatum"),
    noValue("zonmw-kennislacunes.json", "status"),
  ],
  verzekeraars: [
    ["verzekeraars-organisaties.json", "naam", "Nieuw", 'id: there is no Organisatie "slecht-record"'],
    // A party, but no insurer.
    ["verzekeraars-contractvoorwaarden.json", "verzekeraar", "ciebag", 'verzekeraar: there is no Verzekeraar "ciebag"'],
    nowhere("verzekeraars-contractvoorwaarden.json", "verzekeraar", "Organisatie"),
    nowhere("verzekeraars-contractvoorwaarden.json", "zorgvormId", "Zorgvorm"),
    noValue("verzekeraars-contractvoorwaarden.json", "openbaarheid"),
    nowhere("verzekeraars-zorgadviezen.json", "organisatie", "Organisatie"),
    noValue("verzekeraars-zorgadviezen.json", "aanspraak"),
    nowhere("verzekeraars-vergoedingen.json", "prestatieId", "Prestatie"),
    noValue("verzekeraars-vergoedingen.json", "bedragSoort"),
    ["verzekeraars-vergoedingen.json", "valuta", "USD", 'valuta: "USD" is not EUR'],
  ],
  nza: [
    nowhere("nza-prestaties.json", "zorgvormId", "Zorgvorm"),
    nowhere("nza-prestaties.json", "zorgvormKandidaten", "Zorgvorm", ["nergens"]),
    noValue("nza-prestaties.json", "codelijst"),
    nowhere("nza-tarieven.json", "prestatieId", "Prestatie"),
    noValue("nza-tarieven.json", "tariefsoort"),
    nowhere("nza-bekostiging.json", "eigenaar", "Organisatie"),
    nowhere("nza-bekostiging.json", "eigenaren", "Organisatie", ["nergens"]),
    noValue("nza-bekostiging.json", "status"),
  ],
};

describe.each(SUBGRAPHS)("what seeding $name refuses", ({ name }) => {
  const subgraph = loadSubgraph(name);
  let database: TestDatabase;
  let dataSource: DataSource;
  let folder: string;
  let rowsBefore: Record<string, string>;

  beforeAll(async () => {
    database = await createSeededDatabase(name);
    dataSource = await subgraph.createDataSource(database.writer, subgraph.name).initialize();
    rowsBefore = await fingerprintOf(database);
  });
  afterAll(async () => {
    await dataSource?.destroy();
    await database?.drop();
  });
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "data-"));
    cpSync(resolve(__dirname, `../../subgraphs/${name}/data`), folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function addTo(file: string, ...changed: object[]): void {
    const path = join(folder, file);
    const records = JSON.parse(readFileSync(path, "utf8"));
    writeFileSync(path, JSON.stringify([...records, ...changed.map((changes) => ({ ...records[0], ...changes }))]));
  }

  it.each(REFUSALS[name])("%s: %s", async (file, field, value, says) => {
    addTo(file, { id: "slecht-record", [field]: value });
    await expect(subgraph.seed(dataSource, folder)).rejects.toThrow(`${file}: record "slecht-record": ${says}`);
    expect(await fingerprintOf(database)).toEqual(rowsBefore);
  });

  it("refuses an id that comes twice, and adds neither", async () => {
    const [file] = REFUSALS[name].at(-1)!;
    addTo(file, { id: "dubbel", code: null, nummer: null }, { id: "dubbel", code: null, nummer: null });
    await expect(subgraph.seed(dataSource, folder)).rejects.toThrow(file);
    expect(await fingerprintOf(database)).toEqual(rowsBefore);
  });
});
