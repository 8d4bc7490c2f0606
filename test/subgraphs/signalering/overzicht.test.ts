import type { SubgraphName } from "../../../schema/subgraphs";
import { AgendaItem } from "../../../subgraphs/signalering/src/feiten/agenda-item";
import { vind } from "../../../subgraphs/signalering/src/feiten/feit";
import { Feiten } from "../../../subgraphs/signalering/src/feiten/feiten";
import { enumValueOf } from "../../../subgraphs/signalering/src/overzicht/kenmerken";
import { standVanAgendaItem } from "../../../subgraphs/signalering/src/overzicht/stand";
import { referencesTo } from "../../support/references";
import { graafOf } from "../../support/signalering/gevallen";
import { startSubgraph, type RunningSubgraph } from "../../support/subgraph";

const OP = "2026-11-29";
/** Before most of what is known, in the middle of it, now, and later. */
const DAYS = ["2012-03-01", "2019-06-01", "2023-01-01", OP, "2030-01-01"];

const running = {} as Record<SubgraphName, RunningSubgraph>;
beforeAll(async () => {
  for (const name of ["signalering", "zorginstituut", "zonmw", "nza", "verzekeraars"] as const) running[name] = await startSubgraph(name);
});
afterAll(() => Promise.all(Object.values(running).map((subgraph) => subgraph.stop())));

async function ask(name: SubgraphName, query: string, variables: Record<string, unknown> = {}): Promise<any> {
  const { data, errors } = await running[name].query(query, variables);
  expect(errors).toBeUndefined();
  return data;
}

/** What a subgraph itself tells of all records of a type, by their ids. */
async function told(name: SubgraphName, type: string, selection: string): Promise<Map<string, any>> {
  const references = await referencesTo(type);
  const query = `query ($references: [_Any!]!) { _entities(representations: $references) { ... on ${type} { id ${selection} } } }`;
  const found: any[] = [];
  for (let from = 0; from < references.length; from += 50) {
    found.push(...(await ask(name, query, { references: references.slice(from, from + 50) }))._entities);
  }
  return new Map(found.map((each) => [each.id, each]));
}

/** All rows of an overview on a day. @param args of the list, beside its page */
const rowsOf = (query: string, selection: string, op: string, args = ""): Promise<any[]> =>
  listed("signalering", query, selection, `op: "${op}" ${args}`);

/** All records of a list of a subgraph. */
async function listed(name: SubgraphName, list: string, selection: string, args = ""): Promise<any[]> {
  const rows: any[] = [];
  for (let after: string | null = null; ; ) {
    const { list: page }: any = await ask(
      name,
      `query ($after: String) { list: ${list}(first: 100, after: $after ${args}) { nodes { id ${selection} } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    rows.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return rows;
    after = page.pageInfo.endCursor;
  }
}

type Counts = Record<string, number>;

/** Of each of these fields how many records have each value. */
async function facets(query: string, velden: readonly string[], op: string, filter = "{}"): Promise<Record<string, Counts>> {
  const named = new Map(velden.map((veld) => [enumValueOf(veld), veld]));
  const args = `velden: [${[...named.keys()].join(", ")}], op: "${op}", filter: ${filter}`;
  const data = await ask("signalering", `{ facetten: ${query}(${args}) { veld waarden { waarde aantal } } }`);
  return Object.fromEntries(
    data.facetten.map(({ veld, waarden }: any) => [
      named.get(veld),
      Object.fromEntries(waarden.map(({ waarde, aantal }: any) => [waarde, aantal])),
    ]),
  );
}

function countEach(values: readonly string[]): Counts {
  const counts: Counts = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

const jaOfNee = (answers: readonly boolean[]): Counts => countEach(answers.map((answer) => (answer ? "ja" : "nee")));

describe("the overview of agenda items", () => {
  it("has each of them once, on each day, and counts what Zorginstituut itself tells", async () => {
    const items = [...(await told("zorginstituut", "AgendaItem", "fase status sectoren impact { grondslag }")).values()];
    for (const op of DAYS) {
      const rows = await rowsOf("agendaItemsOverzicht", "op agendaItem { id }", op);
      expect(rows.map(({ id }) => id).sort()).toEqual(items.map(({ id }) => id).sort());
      expect(rows.filter((row) => row.op !== op || row.agendaItem.id !== row.id)).toEqual([]);
      expect(await facets("agendaItemsFacetten", ["fase", "status", "sector", "heeftImpact"], op)).toEqual({
        fase: countEach(items.map(({ fase }) => fase)),
        status: countEach(items.flatMap(({ status }) => status ?? [])),
        sector: countEach(items.flatMap(({ sectoren }) => sectoren)),
        heeftImpact: jaOfNee(items.map(({ impact }) => impact.some(({ grondslag }: any) => grondslag !== "SUGGESTIE"))),
      });
    }
  });

  it("tells of each the research that ZonMw itself links to it: itself, by its gaps and by its care", async () => {
    const research = "nodes { id } totaal";
    const gaps = `nodes { id projecten(first: 100) { ${research} } } totaal`;
    const items = await told(
      "zonmw",
      "AgendaItem",
      `projecten(first: 100) { ${research} } projectenViaZorgvormen(first: 100) { ${research} }
       kennislacunes(first: 100) { ${gaps} } kennislacunesViaZorgvormen(first: 100) { ${gaps} }`,
    );
    const rows = await rowsOf("agendaItemsOverzicht", "aantalProjecten", OP);
    const counted = rows.map(({ id }) => {
      const { projecten, projectenViaZorgvormen, kennislacunes, kennislacunesViaZorgvormen } = items.get(id);
      const ofGaps = [kennislacunes, kennislacunesViaZorgvormen].flatMap(({ nodes }) => nodes.map((gap: any) => gap.projecten));
      const lists = [projecten, projectenViaZorgvormen, ...ofGaps];
      expect(lists.filter(({ nodes, totaal }) => nodes.length < totaal)).toEqual([]);
      return { id, aantalProjecten: new Set(lists.flatMap(({ nodes }) => nodes.map((project: any) => project.id))).size };
    });
    expect(rows).toEqual(counted);
    expect((await facets("agendaItemsFacetten", ["heeftProject"], OP)).heeftProject).toEqual(jaOfNee(counted.map(({ aantalProjecten }) => aantalProjecten > 0)));
  });
});

describe.each([
  { query: "agendaItemsOverzicht", facetten: "agendaItemsFacetten", type: "AgendaItem" },
  { query: "zorgvormenOverzicht", facetten: "zorgvormenFacetten", type: "Zorgvorm" },
])("$query", ({ query, facetten, type }) => {
  it.each(DAYS)("tells of each the signals that are shown there on %s, and how serious the worst is", async (op) => {
    const shown = await told("signalering", type, `signalen(first: 100, op: "${op}") { nodes { soort ernst } totaal }`);
    const rows = await rowsOf(query, "aantalSignalen ernst", op);
    expect(rows).toEqual(
      rows.map(({ id }) => {
        const { nodes, totaal } = shown.get(id).signalen;
        expect(nodes).toHaveLength(totaal);
        const ernst = ["HOOG", "MIDDEL", "LAAG"].find((each) => nodes.some((signaal: any) => signaal.ernst === each)) ?? null;
        return { id, aantalSignalen: totaal, ernst };
      }),
    );
    const each = [...shown.values()].map(({ signalen }) => signalen.nodes);
    expect(await facets(facetten, ["heeftSignaal", "regel", "ernst"], op)).toEqual({
      heeftSignaal: jaOfNee(each.map((signalen) => signalen.length > 0)),
      regel: countEach(each.flatMap((signalen) => [...new Set<string>(signalen.map(({ soort }: any) => soort))])),
      ernst: countEach(each.flatMap((signalen) => [...new Set<string>(signalen.map(({ ernst }: any) => ernst))])),
    });
  });

  it("counts a facet beside all else that is asked, and not what is asked of the facet itself", async () => {
    const filter = `{ fase: [GEPAST_GEBRUIK], heeftProject: true }`;
    const { fase, heeftProject, heeftDuiding } = await facets(facetten, ["fase", "heeftProject", "heeftDuiding"], OP, filter);
    const count = async (given: string): Promise<number> =>
      (await ask("signalering", `{ list: ${query}(op: "${OP}", filter: ${given}) { totaal } }`)).list.totaal;
    const fasen = ["INSTROOM", "HERBEOORDELING", "GEPAST_GEBRUIK", "GOEDE_EN_VERZEKERDE_ZORG", "UITSTROOM"];
    for (const each of fasen) expect([each, fase[each] ?? 0]).toEqual([each, await count(`{ fase: [${each}], heeftProject: true }`)]);
    expect(Object.keys(fase).length).toBeGreaterThan(1);
    expect(heeftProject).toEqual({
      ja: await count(filter),
      nee: await count("{ fase: [GEPAST_GEBRUIK], heeftProject: false }"),
    });
    expect(heeftDuiding.ja ?? 0).toBe(await count("{ fase: [GEPAST_GEBRUIK], heeftProject: true, heeftDuiding: true }"));
    expect(Object.values(heeftDuiding).reduce((sum, aantal) => sum + aantal, 0)).toBe(heeftProject.ja);
  });

  it.each(["ERNST_AFLOPEND", "PROJECTEN_OPLOPEND", "LAATSTE_DUIDING_AFLOPEND"])("reads on one by one through equal places by %s", async (volgorde) => {
    const page = (first: number, after: string | null) =>
      ask("signalering", `query ($after: String) { list: ${query}(first: ${first}, after: $after, volgorde: ${volgorde}, op: "${OP}") { edges { cursor node { id } } } }`, { after });
    const whole = (await page(100, null)).list.edges.map(({ node }: any) => node.id);
    const walked: string[] = [];
    for (let after: string | null = null; walked.length < 30; ) {
      const [edge]: any[] = (await page(1, after)).list.edges;
      walked.push(edge.node.id);
      after = edge.cursor;
    }
    expect(walked).toEqual(whole.slice(0, 30));
  });

  it("refuses a field that there is not, and a day that does not exist", async () => {
    const { errors: unknown } = await running.signalering.query(`{ ${facetten}(velden: [NAAM]) { veld } }`);
    expect(unknown![0].extensions!.code).toBe("GRAPHQL_VALIDATION_FAILED");
    const { errors: impossible } = await running.signalering.query(`{ ${facetten}(velden: [FASE], op: "2026-02-30") { veld } }`);
    expect(impossible![0].extensions).toEqual({ code: "BAD_USER_INPUT", argument: "op" });
  });
});

describe("the overview of zorgvormen", () => {
  it.each(DAYS)("counts what Zorginstituut says is insured on %s", async (op) => {
    const all = [...(await told("zorginstituut", "Zorgvorm", `sectoren pakkettype verzekerd(op: "${op}") { status }`)).values()];
    expect(await facets("zorgvormenFacetten", ["sector", "pakkettype", "verzekerd"], op)).toEqual({
      sector: countEach(all.flatMap(({ sectoren }) => sectoren)),
      pakkettype: countEach(all.flatMap(({ pakkettype }) => pakkettype ?? [])),
      verzekerd: countEach(all.map(({ verzekerd }) => verzekerd.status)),
    });
  });

  it("tells of each the day of the newest ruling that holds, as Zorginstituut itself says when each does", async () => {
    const duidingen = "duidingen(first: 100) { nodes { datum { vanaf } geldigheden { van tot zorgvorm { id } } } totaal }";
    const care = await told("zorginstituut", "Zorgvorm", duidingen);
    for (const op of DAYS) {
      const rows = await rowsOf("zorgvormenOverzicht", "laatsteDuiding", op);
      const expected = rows.map(({ id }) => {
        const { nodes, totaal } = care.get(id).duidingen;
        expect(nodes).toHaveLength(totaal);
        const isHeld = ({ van, tot }: any): boolean => van !== null && van <= op && (tot === null || op < tot);
        const ofCare = ({ geldigheden }: any): any[] => geldigheden.filter(({ zorgvorm }: any) => zorgvorm?.id === id);
        const held = nodes.filter((duiding: any) => ofCare(duiding).some(isHeld));
        return { id, laatsteDuiding: held.flatMap(({ datum }: any) => datum?.vanaf ?? []).sort().at(-1) ?? null };
      });
      expect({ op, rows }).toEqual({ op, rows: expected });
    }
  });

  it.each([
    ["heeftPrestatie", "nza", "prestaties"],
    ["heeftVoorwaarden", "verzekeraars", "contractvoorwaarden"],
  ] as const)("knows by %s of which care %s itself has, or may have, %s on a day", async (veld, owner, list) => {
    const care = await told(owner, "Zorgvorm", `list: ${list}(first: 100) { nodes { geldigVan geldigTot } totaal }`);
    for (const op of DAYS) {
      const answers = [...care.values()].map(({ list: { nodes, totaal } }) => {
        expect(nodes).toHaveLength(Math.min(100, totaal));
        const ends = nodes.filter(({ geldigTot }: any) => geldigTot === null || op < geldigTot);
        if (ends.some(({ geldigVan }: any) => geldigVan !== null && geldigVan <= op)) return "ja";
        return ends.some(({ geldigVan }: any) => geldigVan === null) ? "onbekend" : "nee";
      });
      expect([op, (await facets("zorgvormenFacetten", [veld], op))[veld]]).toEqual([op, countEach(answers)]);
    }
  });
});

describe("a ruling on an agenda item", () => {
  it("holds until it is replaced for the last of its care, piece by piece", () => {
    const deels = (zorgvormId: string) => [{
      ...{ vervangenId: "oud", aard: "HERBEOORDELING", reikwijdte: "DEELS", grondslag: "BRON" },
      voorZorgvormen: [{ zorgvormId, volledig: true }],
    }];
    const graaf = graafOf({
      "AgendaItem item": {},
      "Duiding oud": { datum: "2015-01-01", agendaItems: ["item"], zorgvormen: ["x", "y"] },
      "Duiding n1": { datum: "2020-01-01", zorgvormen: ["x"], vervangt: deels("x") },
      "Duiding n2": { datum: "2021-01-01", zorgvormen: ["y"], vervangt: deels("y") },
    });
    const standOp = standVanAgendaItem(vind(new Feiten(graaf), AgendaItem, "item")!);
    const told = (op: string) => [standOp(op).kenmerken.find((kenmerk) => kenmerk.startsWith("duiding:")), standOp(op).laatsteDuiding];
    expect(["2014-12-31", "2020-12-31", "2021-01-01", "2026-01-01"].map(told)).toEqual([
      ["duiding:nee", null],
      ["duiding:ja", "2015-01-01"],
      ["duiding:nee", null],
      ["duiding:nee", null],
    ]);
  });
});

const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id).sort();

interface BijAgenda {
  query: string;
  facetten: string;
  type: string;
  owner: SubgraphName;
  /** The owner's own list, and the field with the record. */
  list: string;
  itself: string;
  /** What the chain calls it; it has no advice. */
  schakel: string | null;
}

const bijAgenda = (list: string, itself: string, type: string, owner: SubgraphName, schakel: string | null): BijAgenda =>
  ({ query: `${list}Overzicht`, facetten: `${list}Facetten`, type, owner, list, itself, schakel });

describe.each([
  bijAgenda("prestaties", "prestatie", "Prestatie", "nza", "Prestatie"),
  bijAgenda("contractvoorwaarden", "contractvoorwaarde", "Contractvoorwaarde", "verzekeraars", "Contract"),
  bijAgenda("zorgadviezen", "zorgadvies", "Zorgadvies", "verzekeraars", null),
])("$query", ({ query, facetten, type, owner, list, itself, schakel }) => {
  it("has each record once, on each day, with its first day", async () => {
    const all = await listed(owner, list, type === "Zorgadvies" ? "datum { vanaf }" : "geldigVan");
    for (const op of DAYS) {
      const rows = await rowsOf(query, `op datum record: ${itself} { id }`, op);
      expect(idsOf(rows)).toEqual(idsOf(all));
      expect(rows.filter((row) => row.op !== op || row.record.id !== row.id)).toEqual([]);
      const datums = new Map(rows.map(({ id, datum }) => [id, datum]));
      expect(all.filter(({ id, geldigVan, datum }) => datums.get(id) !== (geldigVan ?? datum?.vanaf ?? null))).toEqual([]);
    }
  });

  it("ties each agenda item to what its owner itself ties it to, and to nothing but what the chain has", async () => {
    const items = await told(owner, "AgendaItem", `list: ${list}(first: 100) { nodes { id } totaal }`);
    const rows = await rowsOf(query, "aantalAgendaItems agendaItems { id }", OP);
    const counts = (await facets(facetten, ["agendaItem"], OP)).agendaItem;
    for (const id of items.keys()) {
      const ours = idsOf(await rowsOf(query, "", OP, `filter: { agendaItem: ["${id}"] }`));
      expect([id, ours]).toEqual([id, idsOf(rows.filter(({ agendaItems }) => agendaItems.some((item: any) => item.id === id)))]);
      expect([id, counts[id] ?? 0]).toEqual([id, ours.length]);
      expect(ours).toEqual(expect.arrayContaining(items.get(id).list.nodes.map((each: any) => each.id)));
      if (schakel === null) continue;
      const { keten } = await ask("signalering", `{ keten(agendaItem: "${id}", op: "${OP}") { knopen { schakel record { ... on ${type} { id } } } } }`);
      const chain = (keten?.knopen ?? []).filter((knoop: any) => knoop.schakel === schakel).map(({ record }: any) => record);
      expect([id, ours]).toEqual([id, idsOf(chain)]);
    }
    expect(rows.filter(({ aantalAgendaItems, agendaItems }) => aantalAgendaItems !== agendaItems.length)).toEqual([]);
    expect(rows.some(({ aantalAgendaItems }) => aantalAgendaItems > 0)).toBe(true);
  });

  it("has the care and the kinds that its owner itself filters by", async () => {
    const soorten = (await facets(facetten, ["soort", "zorgvorm"], OP)) as Record<string, Counts>;
    for (const [soort, aantal] of Object.entries(soorten.soort)) {
      const { own } = await ask(owner, `{ own: ${list}(filter: { soort: [${soort}] }) { totaal } }`);
      expect([soort, aantal]).toEqual([soort, own.totaal]);
    }
    for (const [zorgvorm, aantal] of Object.entries(soorten.zorgvorm)) {
      const { own } = await ask(owner, `{ own: ${list}(filter: { zorgvorm: ["${zorgvorm}"] }) { totaal } }`);
      expect([zorgvorm, aantal]).toEqual([zorgvorm, own.totaal]);
    }
  });
});

describe("what is tied to the agenda", () => {
  it("is of a concern, with its labels, as the insurers themselves have it", async () => {
    const { concern } = await facets("contractvoorwaardenFacetten", ["concern"], OP);
    expect(Object.keys(concern).length).toBeGreaterThan(2);
    for (const [id, aantal] of Object.entries(concern)) {
      const { own } = await ask("verzekeraars", `{ own: contractvoorwaarden(filter: { concern: ["${id}"] }) { totaal } }`);
      expect([id, aantal]).toEqual([id, own.totaal]);
    }
  });

  it("holds on a day as its owner tells", async () => {
    for (const [query, owner, list] of [["prestatiesFacetten", "nza", "prestaties"], ["contractvoorwaardenFacetten", "verzekeraars", "contractvoorwaarden"]] as const) {
      const all = await listed(owner, list, "geldigVan geldigTot soort");
      for (const op of DAYS) {
        const answers = all.map(({ geldigVan, geldigTot, soort }) => {
          if ((geldigTot !== null && geldigTot <= op) || (geldigVan !== null && op < geldigVan)) return "nee";
          // What has no valid codes any more ended, nobody knows when.
          return geldigVan === null || (soort.endsWith("_OUD") && geldigTot === null) ? "onbekend" : "ja";
        });
        expect([list, op, (await facets(query, ["geldt"], op)).geldt]).toEqual([list, op, countEach(answers)]);
      }
    }
  });

  it("finds the conditions of hooggebergte, over the care and over the ruling, and its advice", async () => {
    const filter = `filter: { agendaItem: ["ag-hooggebergte"] }`;
    // VGZ's authorisation carries out the ruling of 2014; no condition names the care itself.
    expect(idsOf(await rowsOf("contractvoorwaardenOverzicht", "", OP, filter))).toEqual(["vgz-hooggebergtebehandeling-machtiging"]);
    expect(idsOf(await rowsOf("zorgadviezenOverzicht", "", OP, filter))).toEqual([
      "oordeel-verzekeraar-rechterlijk-getoetst-hooggebergtebehandeling-2014-10-07",
    ]);
    expect(await rowsOf("prestatiesOverzicht", "", OP, filter)).toEqual([]);
  });

  it("has the worst signals first, and counts them", async () => {
    const rows = await rowsOf("contractvoorwaardenOverzicht", "ernst aantalSignalen", OP, "filter: { heeftSignaal: true }");
    expect(rows).toHaveLength(8);
    const rang = rows.map(({ ernst }) => ["LAAG", "MIDDEL", "HOOG"].indexOf(ernst));
    expect(rang).toEqual([...rang].sort((one, other) => other - one));
    expect(rows.filter(({ aantalSignalen }) => aantalSignalen === 0)).toEqual([]);
  });
});

describe("the impact of agenda items", () => {
  it.each([
    ["IMPACT_EURO_AFLOPEND", "besparingEuro", "financieel-beslag", "euro", 4],
    ["IMPACT_ZORGUREN_AFLOPEND", "besparingZorguren", "arbeidsinzet", "zorguren", 1],
  ])("orders them by %s as Zorginstituut itself ranks them, the rest last", async (volgorde, veld, criterium, eenheid, bekend) => {
    const rows = await rowsOf("agendaItemsOverzicht", veld, OP, `volgorde: ${volgorde}`);
    const { agendaItems } = await ask(
      "zorginstituut",
      `{ agendaItems(first: 100, rangschikking: { criterium: "${criterium}", richting: MINDER, eenheid: "${eenheid}", periode: "per jaar" }) {
        edges { node { id } impact { getal } } } }`,
    );
    const ranked = agendaItems.edges.flatMap(({ node, impact }: any) => (impact ? [[node.id, Number(impact.getal)]] : []));
    expect(ranked).toHaveLength(bekend);
    expect(rows.slice(0, bekend).map((row) => [row.id, Number(row[veld])])).toEqual(ranked);
    expect(rows.slice(bekend).filter((row) => row[veld] !== null)).toEqual([]);
  });
});
