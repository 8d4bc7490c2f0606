import type { Viewer } from "@pakketgraaf/process";
import { migrate, type Verdict } from "@pakketgraaf/subgraph";
import { loadSubgraph } from "../../schema/load";
import { asSuperuser, createSeededDatabase, type TestDatabase } from "../support/databases";
import { BRONNEN, genoemd, readNews, write, type Input, type Mutation } from "../support/mutations";
import { startSubgraph, type RunningSubgraph } from "../support/subgraph";
import { ANONYMOUS, viewerOf } from "../support/viewers";

const ZORGINSTITUUT = viewerOf("zorginstituut");
const ACHMEA = viewerOf("achmea");
const NZA = viewerOf("nza");
const RIVAL = viewerOf("cz-concern");
const ZORGVORM = "verkennend-gesprek-ggz";

const mutationOf = (name: string, record: string): Mutation => ({
  name,
  type: `${name[0].toUpperCase()}${name.slice(1)}Input`,
  record,
  selection: "id recordVersie",
});

/** A record, as an input names the version that its owner saw. */
interface Seen {
  id: string;
  verwachteVersie: number;
}

describe("versions that a viewer could see", () => {
  let databases: TestDatabase[];
  let zorginstituut: RunningSubgraph;
  let verzekeraars: RunningSubgraph;
  let verdict: Verdict = "known";
  beforeAll(async () => {
    databases = [await createSeededDatabase("zorginstituut"), await createSeededDatabase("verzekeraars")];
    zorginstituut = await startSubgraph("zorginstituut", { database: databases[0] });
    verzekeraars = await startSubgraph("verzekeraars", { database: databases[1], owners: { check: async () => verdict } });
  });
  beforeEach(() => {
    verdict = "known";
  });
  afterAll(async () => {
    await zorginstituut?.stop();
    await verzekeraars?.stop();
    for (const database of databases ?? []) await database.drop();
  });

  const run = async (subgraph: RunningSubgraph, viewer: Viewer, name: string, record: string, input: object): Promise<Seen> => {
    const answer = await write(subgraph, mutationOf(name, record), input as Input, viewer);
    expect(answer.fouten).toEqual([]);
    return { id: answer.record.id, verwachteVersie: answer.record.recordVersie };
  };
  const agenda = (name: string, input: object) => run(zorginstituut, ZORGINSTITUUT, name, "agendaItem", input);
  const condition = (name: string, input: object) => run(verzekeraars, ACHMEA, name, "contractvoorwaarde", input);

  /** The version that a viewer sees of a record, alone, in a list, and in each line of its history, the oldest first. */
  const versionsOf = async (subgraph: RunningSubgraph, [one, list]: [string, string], id: string, zoek: string, viewer: Viewer) => {
    const { data, errors } = await subgraph.query(
      `query ($id: ID!, $zoek: String) {
        one: ${one}(id: $id) { recordVersie geschiedenis(first: 100) { totaal nodes { soort voor na } } }
        list: ${list}(first: 100, zoek: $zoek) { nodes { id recordVersie } }
      }`,
      { id, zoek },
      viewer,
    );
    expect(errors).toBeUndefined();
    if (!data.one) return null;
    const { totaal, nodes } = data.one.geschiedenis;
    expect(totaal).toBe(nodes.length);
    expect(data.list.nodes.find((node: Seen) => node.id === id).recordVersie).toBe(data.one.recordVersie);
    const lines = nodes.map(({ soort, voor, na }: any) => [soort, voor?.recordVersie ?? null, na?.recordVersie ?? null]).reverse();
    const feed = (await readNews(subgraph, one === "agendaItem" ? "zorginstituut" : "verzekeraars", viewer))
      .filter(({ recordId }) => recordId === id)
      .map(({ soort, voor, na }) => [soort, voor?.recordVersie ?? null, na?.recordVersie ?? null]);
    expect(feed).toEqual(lines);
    return { version: data.one.recordVersie, lines };
  };
  const itemOf = (id: string, viewer: Viewer) => versionsOf(zorginstituut, ["agendaItem", "agendaItems"], id, "Versieproef", viewer);
  const conditionOf = (id: string, viewer: Viewer) =>
    versionsOf(verzekeraars, ["contractvoorwaarde", "contractvoorwaarden"], id, "Versieproef", viewer);

  it("begin at 1 with the publication of a draft, however often it was edited", async () => {
    let item = await agenda("agendaItemVoorbereiden", {
      onderwerp: "Versieproef",
      aanleiding: "Aanleiding",
      fase: "INSTROOM",
      sectoren: [],
      herkomst: "REDACTIE",
      statusTekst: "in voorbereiding",
      bronnen: BRONNEN,
    });
    for (const aanleiding of ["een", "twee", "drie"]) item = await agenda("agendaItemWijzigen", { ...item, aanleiding });
    expect(await itemOf(item.id, ANONYMOUS)).toBeNull();
    item = await agenda("agendaItemAgenderen", item);
    const published = { version: 1, lines: [["TOEGEVOEGD", null, 1]] };
    for (const viewer of [ANONYMOUS, NZA, ACHMEA]) expect(await itemOf(item.id, viewer)).toEqual(published);
    const own = [["TOEGEVOEGD", null, 1], ["GEWIJZIGD", 1, 2], ["GEWIJZIGD", 2, 3], ["GEWIJZIGD", 3, 4], ["GEWIJZIGD", 4, 5]];
    expect(await itemOf(item.id, ZORGINSTITUUT)).toEqual({ version: 5, lines: own });
    item = await agenda("agendaItemFaseZetten", { ...item, fase: "GEPAST_GEBRUIK", afspraak: "Centra", grondslag: "BRON", bron: BRONNEN[0] });
    expect(item.verwachteVersie).toBe(6);
    expect(await itemOf(item.id, ANONYMOUS)).toEqual({ version: 2, lines: [...published.lines, ["GEWIJZIGD", 1, 2]] });
    // Not the number that others see.
    const late = await write(zorginstituut, mutationOf("agendaItemFaseZetten", "agendaItem"), { ...item, verwachteVersie: 2, fase: "HERBEOORDELING", grondslag: "AFGELEID" }, ZORGINSTITUUT);
    expect(late.fouten.map(({ code }) => code)).toEqual(["VERSIECONFLICT"]);
    expect(late.record).toEqual({ id: item.id, recordVersie: 6 });
  });

  const VOORWAARDE = {
    verzekeraarId: "zilveren-kruis",
    soort: "VOLUMENORM",
    omschrijving: "Versieproef",
    zorgvormTekst: "verkennend gesprek",
    bronnen: BRONNEN,
    openbaarheid: "OPENBAAR",
  };

  it("go on where they were after a condition was confidential for a while", async () => {
    let made = await condition("contractvoorwaardeVastleggen", VOORWAARDE);
    for (const jaar of [2030, 2031]) made = await condition("contractvoorwaardeWijzigen", { ...made, jaar });
    const three = [["TOEGEVOEGD", null, 1], ["GEWIJZIGD", 1, 2], ["GEWIJZIGD", 2, 3]];
    for (const viewer of [ANONYMOUS, RIVAL, NZA, ACHMEA]) {
      expect(await conditionOf(made.id, viewer)).toEqual({ version: 3, lines: three });
    }
    for (const change of [{ openbaarheid: "VERTROUWELIJK" }, { jaar: 2032 }, { jaar: 2033 }, { jaar: 2034, openbaarheid: "OPENBAAR" }]) {
      made = await condition("contractvoorwaardeWijzigen", { ...made, ...change });
    }
    expect(made.verwachteVersie).toBe(7);
    for (const viewer of [ANONYMOUS, RIVAL]) {
      const seen = await verzekeraars.query(
        `query ($id: ID!) { contractvoorwaarde(id: $id) { recordVersie geschiedenis { nodes { soort voor na } } } }`,
        { id: made.id },
        viewer,
      );
      expect(seen.data.contractvoorwaarde).toEqual({
        recordVersie: 4,
        geschiedenis: {
          nodes: [
            { soort: "TOEGEVOEGD", voor: null, na: expect.objectContaining({ recordVersie: 4, jaar: 2034 }) },
            { soort: "VERWIJDERD", voor: null, na: null },
          ],
        },
      });
    }
    const all = [...three, ["GEWIJZIGD", 3, 4], ["GEWIJZIGD", 4, 5], ["GEWIJZIGD", 5, 6], ["GEWIJZIGD", 6, 7]];
    for (const viewer of [NZA, ACHMEA]) expect(await conditionOf(made.id, viewer)).toEqual({ version: 7, lines: all });
    made = await condition("contractvoorwaardeBeeindigen", { ...made, geldigTot: "2035-01-01" });
    expect([(await conditionOf(made.id, ANONYMOUS))?.version, made.verwachteVersie]).toEqual([5, 8]);
  });

  it("do not count a reference that is unverified, nor that it is taken back", async () => {
    let made = await condition("contractvoorwaardeVastleggen", VOORWAARDE);
    const others = [ANONYMOUS, RIVAL, NZA];
    const before = await Promise.all(others.map((viewer) => conditionOf(made.id, viewer)));
    expect(before).toEqual(others.map(() => ({ version: 1, lines: [["TOEGEVOEGD", null, 1]] })));
    verdict = "unreachable";
    made = await condition("contractvoorwaardeWijzigen", { ...made, zorgvormen: [genoemd(ZORGVORM)] });
    made = await condition("contractvoorwaardeDuidingZetten", { ...made, duiding: genoemd("st-verkennend-gesprek") });
    made = await condition("contractvoorwaardeWijzigen", { ...made, zorgvormen: [] });
    expect(await Promise.all(others.map((viewer) => conditionOf(made.id, viewer)))).toEqual(before);
    const own = [["TOEGEVOEGD", null, 1], ["GEWIJZIGD", 1, 2], ["GEWIJZIGD", 2, 3], ["GEWIJZIGD", 3, 4]];
    expect(await conditionOf(made.id, ACHMEA)).toEqual({ version: 4, lines: own });
    made = await condition("contractvoorwaardeWijzigen", { ...made, jaar: 2030 });
    for (const viewer of others) {
      expect(await conditionOf(made.id, viewer)).toEqual({ version: 2, lines: [["TOEGEVOEGD", null, 1], ["GEWIJZIGD", 1, 2]] });
    }
  });

  it("leave nothing in the feed to count hidden changes by", async () => {
    const feedOf = async (viewer: Viewer, after: string | null) => {
      const { data, errors } = await verzekeraars.query(
        `query ($after: String) { feed: verzekeraarsWijzigingen(first: 100, after: $after) { totaal edges { cursor } pageInfo { endCursor hasNextPage } } }`,
        { after },
        viewer,
      );
      expect(errors).toBeUndefined();
      return data.feed;
    };
    const endOf = async (viewer: Viewer): Promise<string> => {
      for (let after: string | null = null; ; ) {
        const { pageInfo } = await feedOf(viewer, after);
        after = pageInfo.endCursor as string;
        if (!pageInfo.hasNextPage) return after;
      }
    };
    const end = await endOf(ANONYMOUS);
    const before = await feedOf(ANONYMOUS, end);
    const made = await condition("contractvoorwaardeVastleggen", { ...VOORWAARDE, openbaarheid: "VERTROUWELIJK" });
    await condition("contractvoorwaardeWijzigen", { ...made, jaar: 2030 });
    expect(await feedOf(ANONYMOUS, end)).toEqual(before);
    await condition("contractvoorwaardeVastleggen", VOORWAARDE);
    const after = await feedOf(ANONYMOUS, end);
    expect([after.totaal, after.edges.length]).toEqual([before.totaal + 1, 1]);
    // Random: two in a row have nothing in common.
    expect(after.edges[0].cursor).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it("are counted anew in a database of before", async () => {
    const owner = await loadSubgraph("verzekeraars").createDataSource(databases[1].owner).initialize();
    try {
      const made = await condition("contractvoorwaardeVastleggen", { ...VOORWAARDE, openbaarheid: "VERTROUWELIJK" });
      await condition("contractvoorwaardeWijzigen", { ...made, openbaarheid: "OPENBAAR" });
      const seen = { version: 1, lines: [["TOEGEVOEGD", null, 1]] };
      expect(await conditionOf(made.id, ANONYMOUS)).toEqual(seen);
      const names = owner.migrations.map(({ name }) => name);
      // What the tables of before cannot tell, they refuse.
      await asSuperuser(databases[1].name, async (client) => {
        await client.query(`UPDATE intern.contractvoorwaarde_openbaar SET aard = 'BEROEPSNORM' WHERE aard = 'WERKWIJZE_ZORGAANBIEDER'`);
        await client.query(`DELETE FROM intern.contractvoorwaarde_openbaar_duiding`);
        await client.query(`DELETE FROM ended_record`);
      });
      const undone = names.slice(names.indexOf("CountVisibleVersions1798000000000"));
      for (let count = undone.length; count > 0; count -= 1) await owner.undoLastMigration();
      const [{ record_versie: kept }] = await owner.query(`SELECT record_versie FROM public.contractvoorwaarde WHERE id = $1`, [made.id]);
      expect(kept).toBe(2);
      expect(await migrate(owner)).toEqual(undone);
      expect(await conditionOf(made.id, ANONYMOUS)).toEqual(seen);
    } finally {
      await owner.destroy();
    }
  });
});
