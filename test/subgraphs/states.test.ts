import { readFileSync, readdirSync } from "node:fs";
import { basename, resolve } from "node:path";
import { appendChanges, isDay, readInstant } from "@pakketgraaf/subgraph";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020";
import { loadSubgraph } from "../../schema/load";
import { stateSchemaFile } from "../../schema/state-schemas";
import { SUBGRAPHS } from "../../schema/subgraphs";
import { readFeed, readNews } from "../support/mutations";
import { mutationsOf } from "../support/mutation-walk/places";
import { startMutationRig } from "../support/mutation-walk/rig";
import { startSubgraph } from "../support/subgraph";
import { ANONYMOUS, viewerOf } from "../support/viewers";

const FOLDER = resolve(__dirname, "../../schema/toestanden");

/** The schema as it is published, but nothing may be in a state that it does not name. */
function closed(schema: any): any {
  if (Array.isArray(schema)) return schema.map(closed);
  if (schema === null || typeof schema !== "object") return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([name, value]) => [name, closed(value)]));
  return schema.properties ? { ...inner, additionalProperties: false } : inner;
}

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
ajv.addFormat("date", isDay);
ajv.addFormat("date-time", (text) => readInstant(text) === text);
const validators = new Map<string, ValidateFunction>(
  readdirSync(FOLDER).map((file) => [
    basename(file, ".schema.json"),
    ajv.compile(closed(JSON.parse(readFileSync(resolve(FOLDER, file), "utf8")))),
  ]),
);

/** What of the lines' states is not as their schema says. */
const faultsIn = (changes: any[]): string[] =>
  changes.flatMap(({ recordType, recordId, voor, na }) =>
    [voor, na].flatMap((state) => {
      const validate = validators.get(recordType);
      if (!validate) return [`${recordType} has no schema`];
      if (state === null || validate(state)) return [];
      return (validate.errors ?? []).map(({ instancePath, message }) => `${recordType} ${recordId} ${instancePath} ${message}`);
    }),
  );

it("there is a schema of each type that is logged, and no other", () => {
  const files = SUBGRAPHS.flatMap(({ name }) => loadSubgraph(name).kinds.map(({ type }) => basename(stateSchemaFile(type))));
  expect(readdirSync(FOLDER).sort()).toEqual(files.sort());
});

describe.each(SUBGRAPHS)("the states in the feed of $name", ({ name }) => {
  it("of seeded and of written records are as their schemas say", async () => {
    const rig = await startMutationRig(name);
    const subgraph = await startSubgraph(name, { database: rig.database });
    try {
      const seeded = await readFeed(subgraph, name, ANONYMOUS);
      expect(faultsIn(seeded)).toEqual([]);
      for (const mutation of mutationsOf(name)) {
        const { data } = await rig.ask(mutation, await rig.example(mutation.name));
        expect([mutation.name, data[mutation.name].fouten]).toEqual([mutation.name, []]);
      }
      for (const viewer of [ANONYMOUS, rig.viewer, viewerOf("nza")]) {
        const news = await readNews(subgraph, name, viewer);
        expect(news.length).toBeGreaterThan(0);
        const types = loadSubgraph(name).kinds.map(({ type }) => type);
        expect(new Set([...seeded, ...news].map(({ recordType }) => recordType))).toEqual(new Set(types));
        expect(faultsIn(news)).toEqual([]);
      }
    } finally {
      await subgraph.stop();
      await rig.stop();
    }
  });
});

describe("a state", () => {
  it("has values that are one object in the graph as one object, and amounts as the graph writes them", async () => {
    const subgraph = await startSubgraph("verzekeraars");
    const { data } = await subgraph.query(`{
      contractvoorwaarden(first: 100) { nodes { id norm { waarde eenheid } } }
      verzekeraars(first: 100) { nodes { id marktaandeel { procent jaar } } }
      vergoedingen(first: 100) { nodes { id bedrag } }
    }`);
    const feed = await readFeed(subgraph, "verzekeraars", ANONYMOUS);
    await subgraph.stop();
    for (const [type, nodes, field] of [
      ["Contractvoorwaarde", data.contractvoorwaarden.nodes, "norm"],
      ["Verzekeraar", data.verzekeraars.nodes, "marktaandeel"],
      ["Vergoeding", data.vergoedingen.nodes, "bedrag"],
    ]) {
      expect(nodes.some((node: any) => node[field] !== null)).toBe(true);
      for (const node of nodes) {
        const { na } = feed.find(({ recordType, recordId }) => recordType === type && recordId === node.id)!;
        expect([node.id, na[field]]).toEqual([node.id, node[field]]);
        for (const column of ["normWaarde", "normEenheid", "marktaandeelProcent", "marktaandeelJaar"]) expect(na).not.toHaveProperty(column);
      }
    }
  });

  it("has lists in lists as the graph has them", async () => {
    const subgraph = await startSubgraph("zorginstituut");
    const { data } = await subgraph.query(`{ swpStatussen { id naam situaties { situatie handelingsopties { optie teOntwikkelen } } } }`);
    const feed = await readFeed(subgraph, "zorginstituut", ANONYMOUS);
    await subgraph.stop();
    expect(data.swpStatussen.length).toBeGreaterThan(0);
    for (const { id, naam, situaties } of data.swpStatussen) {
      const { na } = feed.find(({ recordType, recordId }) => recordType === "SwpStatus" && recordId === id)!;
      expect(na).toMatchObject({ id, naam, situaties });
    }
  });

  it("that an earlier release kept has null, or an empty list, for what was added since", async () => {
    const rig = await startMutationRig("zonmw");
    const writer = await loadSubgraph("zonmw").createDataSource(rig.database.writer, "zonmw").initialize();
    const subgraph = await startSubgraph("zonmw", { database: rig.database });
    try {
      const state = { id: "oud", bronnen: [], recordVersie: 1, naam: "Oud", budget: "10.5000" };
      const actor = { organisation: null, client: null, subject: null };
      await appendChanges(writer.manager, actor, [{ type: "Programma", id: "oud", before: null, after: { state, audience: null } }]);
      const [{ na }] = await readNews(subgraph, "zonmw", ANONYMOUS);
      expect(na).toMatchObject({ ...state, budget: "10.50" });
      expect(Object.keys(na)).toEqual(JSON.parse(readFileSync(resolve(FOLDER, "Programma.schema.json"), "utf8")).required);
      const added = Object.entries(na).filter(([field]) => !(field in state));
      expect(added.filter(([, value]) => value !== null && (value as unknown[]).length !== 0)).toEqual([]);
    } finally {
      await subgraph.stop();
      await writer.destroy();
      await rig.stop();
    }
  });
});
