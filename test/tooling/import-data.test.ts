import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { importData } from "../../scripts/data/import";
import { SEEDING } from "../support/party-facts";

const OURS = resolve(__dirname, "../../subgraphs");

/** A hand-over with a record or two in each file. */
const HAND_OVER: Record<string, unknown> = {
  "zorginstituut-zorgvormen.json": [{ id: "zorgvorm" }],
  "zorginstituut-agendaitems.json": [{ id: "agenda-item" }],
  "zorginstituut-duidingen.json": [
    { id: "duiding", datum: null, vervallenIds: ["vroeger", "nog vroeger"], voorwaarden: [{ id: "duiding-v1" }] },
  ],
  "zorginstituut-kaders.json": [{ id: "kader" }],
  "zorginstituut-referentie.json": {
    fasen: [{ id: "fase" }],
    organisaties: [{ id: "zorginstituut" }, { id: "zn" }],
    zonmwRondetypen: [{ id: "gericht", naam: "gerichte ronde" }],
    werkagendaPassendeZorg: [{ id: "werkagenda-01" }],
  },
  "zorginstituut-agendas.json": [{ id: "agenda" }],
  "zorginstituut-fasemodel.json": { toelichting: "Wie wat beslist.", overgangen: [{ id: "overgang" }] },
  "zorginstituut-producten.json": { producten: [{ id: "product" }] },
  "zonmw-programmas.json": [{ id: "programma" }],
  "zonmw-rondes.json": [{ id: "ronde" }],
  "zonmw-projecten.json": [{ id: "project" }],
  "zonmw-kennislacunes.json": [],
  "zonmw-onderzoeksinfrastructuur.json": { werkplaatsen: [{ id: "werkplaats" }] },
  "verzekeraars-organisaties.json": [{ id: "zn" }, { id: "verzekeraar" }],
  "verzekeraars-contractvoorwaarden.json": [{ id: "voorwaarde" }],
  "verzekeraars-zorgadviezen.json": [{ id: "advies" }],
  "nza-prestaties.json": [{ id: "prestatie" }],
  "nza-tarieven.json": [
    { id: "ander", vastgesteldDoor: "zorgaanbieder", bedrag: 2197 },
    { id: "van-nza", vastgesteldDoor: "nza", bedrag: 0.5 },
    { id: "zonder", vastgesteldDoor: null },
  ],
  "nza-bekostiging.json": [{ id: "regel" }],
  "nza-addonindicaties.json": [{ id: "addonindicatie" }],
  "nza-gebruik.json": [{ id: "gebruik" }],
  "nza-koppelingen.json": { bundels: [{ id: "bundel" }] },
};

let folder: string;
let originals: string;
let target: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pakketgraaf-data-"));
  originals = join(folder, "originals");
  target = join(folder, "subgraphs");
  mkdirSync(originals);
});

afterEach(() => rmSync(folder, { recursive: true }));

function handOver(files: Record<string, unknown>): void {
  for (const [file, content] of Object.entries(files)) {
    writeFileSync(join(originals, file), typeof content === "string" ? content : JSON.stringify(content));
  }
}

const textsIn = (subgraphs: string): Record<string, string> =>
  Object.fromEntries(
    SEEDING.flatMap(({ name }) =>
      readdirSync(join(subgraphs, name, "data")).map((file) => {
        const path = join(name, "data", file);
        return [path, readFileSync(join(subgraphs, path), "utf8")];
      }),
    ),
  );

const contentsIn = (subgraphs: string): Record<string, any> =>
  Object.fromEntries(Object.entries(textsIn(subgraphs)).map(([path, text]) => [path, JSON.parse(text)]));

test("each party gets the files with its records, and nobody another's", () => {
  handOver(HAND_OVER);
  const written = importData(originals, target);
  const { zonmwRondetypen, ...referentie } = HAND_OVER["zorginstituut-referentie.json"] as Record<string, unknown>;
  const [ander, vanNza, zonder] = HAND_OVER["nza-tarieven.json"] as unknown[];
  const organisaties = ["zorginstituut", "zn", "verzekeraar"];
  const duidingen = ["duiding", ["vroeger", "duiding"], ["nog vroeger", "duiding"]];
  expect(contentsIn(target)).toEqual({
    "zorginstituut/data/zorginstituut-zorgvormen.json": HAND_OVER["zorginstituut-zorgvormen.json"],
    "zorginstituut/data/zorginstituut-agendaitems.json": HAND_OVER["zorginstituut-agendaitems.json"],
    "zorginstituut/data/zorginstituut-duidingen.json": HAND_OVER["zorginstituut-duidingen.json"],
    "zorginstituut/data/zorginstituut-kaders.json": HAND_OVER["zorginstituut-kaders.json"],
    "zorginstituut/data/zorginstituut-referentie.json": referentie,
    "zorginstituut/data/zorginstituut-agendas.json": HAND_OVER["zorginstituut-agendas.json"],
    "zorginstituut/data/zorginstituut-fasemodel.json": HAND_OVER["zorginstituut-fasemodel.json"],
    "zorginstituut/data/zorginstituut-producten.json": HAND_OVER["zorginstituut-producten.json"],
    "zorginstituut/data/verzekeraars-organisaties.json": HAND_OVER["verzekeraars-organisaties.json"],
    "zorginstituut/data/bekende-ids.json": {},
    "zonmw/data/zonmw-programmas.json": HAND_OVER["zonmw-programmas.json"],
    "zonmw/data/zonmw-rondes.json": HAND_OVER["zonmw-rondes.json"],
    "zonmw/data/zonmw-projecten.json": HAND_OVER["zonmw-projecten.json"],
    "zonmw/data/zonmw-kennislacunes.json": HAND_OVER["zonmw-kennislacunes.json"],
    "zonmw/data/zonmw-onderzoeksinfrastructuur.json": HAND_OVER["zonmw-onderzoeksinfrastructuur.json"],
    "zonmw/data/zonmw-rondetypen.json": zonmwRondetypen,
    "zonmw/data/bekende-ids.json": {
      AgendaItem: ["agenda-item"],
      Zorgvorm: ["zorgvorm"],
      Duiding: duidingen,
      Organisatie: organisaties,
    },
    "verzekeraars/data/verzekeraars-organisaties.json": HAND_OVER["verzekeraars-organisaties.json"],
    "verzekeraars/data/verzekeraars-contractvoorwaarden.json": HAND_OVER["verzekeraars-contractvoorwaarden.json"],
    "verzekeraars/data/verzekeraars-zorgadviezen.json": HAND_OVER["verzekeraars-zorgadviezen.json"],
    "verzekeraars/data/verzekeraars-vergoedingen.json": [ander, zonder],
    "verzekeraars/data/bekende-ids.json": {
      Zorgvorm: ["zorgvorm"],
      Duiding: duidingen,
      Duidingsvoorwaarde: ["duiding-v1"],
      Organisatie: organisaties,
      Prestatie: ["prestatie"],
    },
    "nza/data/nza-prestaties.json": HAND_OVER["nza-prestaties.json"],
    "nza/data/nza-tarieven.json": [vanNza],
    "nza/data/nza-bekostiging.json": HAND_OVER["nza-bekostiging.json"],
    "nza/data/nza-addonindicaties.json": HAND_OVER["nza-addonindicaties.json"],
    "nza/data/nza-gebruik.json": HAND_OVER["nza-gebruik.json"],
    "nza/data/nza-koppelingen.json": HAND_OVER["nza-koppelingen.json"],
    "nza/data/bekende-ids.json": {
      Zorgvorm: ["zorgvorm"],
      Organisatie: organisaties,
      Werkagendaactie: ["werkagenda-01"],
    },
  });
  expect(written.sort()).toEqual(Object.keys(textsIn(target)).sort());
});

test("what was taken apart, put together and imported again gives the committed files to the letter", () => {
  const ours = contentsIn(OURS);
  const contents = new Map(Object.entries(ours).map(([path, content]) => [path.split("/").at(-1)!, content]));
  handOver({
    ...Object.fromEntries(Object.keys(HAND_OVER).map((file) => [file, contents.get(file)])),
    "zorginstituut-referentie.json": {
      ...contents.get("zorginstituut-referentie.json"),
      zonmwRondetypen: contents.get("zonmw-rondetypen.json"),
    },
    "nza-tarieven.json": [...contents.get("verzekeraars-vergoedingen.json"), ...contents.get("nza-tarieven.json")],
  });
  importData(originals, target);
  // Of what left the files no hand-over tells.
  const committed = Object.entries(textsIn(OURS)).filter(([path]) => !path.endsWith("/vervallen.json"));
  expect(textsIn(target)).toEqual(Object.fromEntries(committed));
});

test("a hand-over with mistakes is refused with all of them named, and nothing is written", () => {
  handOver({
    ...HAND_OVER,
    "nza-wachttijden.json": [{ id: "wachttijd" }],
    "zonmw-rondes.json": "[{",
    "zonmw-projecten.json": [{ naam: "zonder id" }],
  });
  rmSync(join(originals, "nza-bekostiging.json"));
  const refusal = (): unknown => importData(originals, target);
  expect(refusal).toThrow("nza-bekostiging.json: is missing");
  expect(refusal).toThrow("nza-wachttijden.json: no subgraph reads it");
  expect(refusal).toThrow(/zonmw-rondes\.json: .*JSON/);
  expect(refusal).toThrow("zonmw-projecten.json: is no list of records with an id");
  expect(existsSync(target)).toBe(false);
});

test("reference data without the types of round is refused", () => {
  handOver({ ...HAND_OVER, "zorginstituut-referentie.json": { organisaties: [], werkagendaPassendeZorg: [] } });
  expect(() => importData(originals, target)).toThrow('zorginstituut-referentie.json: has no list "zonmwRondetypen"');
  expect(existsSync(target)).toBe(false);
});
