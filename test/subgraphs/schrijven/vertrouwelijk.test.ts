import type { Viewer } from "@pakketgraaf/process";
import { fillTerms, newId } from "@pakketgraaf/subgraph";
import { loadSubgraph } from "../../../schema/load";
import { asSuperuser, createSeededDatabase, type TestDatabase } from "../../support/databases";
import { internalToken } from "../../support/internal-token";
import { ask, BRONNEN, readNews, write, type Input, type Mutation } from "../../support/mutations";
import { schemaOf } from "../../support/schema-walk";
import { startSubgraph, type RunningSubgraph } from "../../support/subgraph";
import { ANONYMOUS, viewerOf } from "../../support/viewers";

const ACHMEA = viewerOf("achmea");
const NZA = viewerOf("nza");
const RIVAL = viewerOf("cz-concern");
/** Who may not see what Achmea keeps to itself: also an insurer and a label, which are not the concern. */
const OTHERS: Record<string, Viewer> = {
  anonymous: ANONYMOUS,
  partner: viewerOf("een-partner"),
  zn: viewerOf("zn"),
  label: viewerOf("vvaa"),
  "label of no concern": viewerOf("jaaah"),
  insurer: viewerOf("zilveren-kruis"),
  zonmw: viewerOf("zonmw"),
  zorginstituut: viewerOf("zorginstituut"),
  subgraph: viewerOf("verzekeraars"),
  rival: RIVAL,
};

const ZORGVORM = "verkennend-gesprek-ggz";
const DUIDING = "st-hooggebergte-2014";
const DUIDINGSVOORWAARDE = "st-hooggebergte-2014-v1";
const VOORWAARDE = {
  verzekeraarId: "zilveren-kruis",
  soort: "VOLUMENORM",
  omschrijving: "Brontosaurus: hooguit zeven behandelingen",
  zorgvormTekst: "verkennend gesprek met een triceratops",
  norm: { waarde: "7", eenheid: "behandelingen per stegosaurus" },
  jaar: 2031,
  geldigVan: "2031-01-01",
  geldigTot: "2032-01-01",
  openbaarheid: "VERTROUWELIJK",
  zorgvormen: [{ id: ZORGVORM, grondslag: "BRON", onderbouwing: "Gaat over de brontosaurus", bron: { titel: "Contract met een triceratops" } }],
  duidingen: [
    {
      id: DUIDING,
      relatie: "VOERT_VOORWAARDE_UIT",
      voorwaardeId: DUIDINGSVOORWAARDE,
      grondslag: "BRON",
      onderbouwing: "Volgt de stegosaurus",
      bron: { titel: "Contract met een triceratops" },
    },
  ],
  bronnen: [{ titel: "Contract" }],
} satisfies Input;

const FIELDS = `id recordVersie soort aard omschrijving zorgvormTekst norm { waarde eenheid } jaar geldigVan geldigTot openbaarheid
  verzekeraar { id } opsteller { id } zorgvormen { id } duiding { id } duidingGrondslag auteurSoort
  zorgvormKoppelingen { grondslag onderbouwing bron { titel } } duidingKoppelingen { relatie grondslag onderbouwing bron { titel } voorwaarde { id } }
  duidingen { id } duidingsvoorwaarden { id } nogTeVerifieren bronnen { titel }`;
const RECORD = `${FIELDS}
  geschiedenis { totaal edges { cursor node { soort wanneer organisatie client sub voor na } } pageInfo { endCursor } }`;
const LIST = `totaal edges { cursor grondslag node { ${FIELDS} } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;

interface Question {
  query: string;
  variables: Record<string, unknown>;
}

const list = (variables: Record<string, unknown>): Question => ({
  query: `query ($first: Int = 100, $after: String, $zoek: String, $filter: ContractvoorwaardeFilter, $volgorde: ContractvoorwaardeVolgorde) {
    contractvoorwaarden(first: $first, after: $after, zoek: $zoek, filter: $filter, volgorde: $volgorde) { ${LIST} }
  }`,
  variables,
});

/** For each field of the filter what the condition passes. */
const FILTERS: Record<string, unknown> = {
  verzekeraar: ["zilveren-kruis"],
  concern: ["achmea"],
  opsteller: ["zilveren-kruis"],
  auteurSoort: ["VERZEKERAAR"],
  aard: ["CONTRACTVOORWAARDE"],
  soort: ["VOLUMENORM"],
  zorgvorm: [ZORGVORM],
  duiding: [DUIDING],
  duidingsvoorwaarde: [DUIDINGSVOORWAARDE],
  relatieMetDuiding: ["VOERT_VOORWAARDE_UIT"],
  geldigOp: "2031-06-01",
  heeftNorm: true,
};
const ORDERS = ["NAAM_OPLOPEND", "NAAM_AFLOPEND", "DATUM_OPLOPEND", "DATUM_AFLOPEND", "RELEVANTIE"];

/** As it is written, unfinished, and in other forms. */
const SEARCHES = ["brontosaurus", "tricera", "stegosaurus", "gesprekken triceratops", "behandeld stegosaurus"];

const KOPPELINGEN = [{ grondslag: "BRON", zorgvorm: { id: ZORGVORM } }];

/** A field, or the one that is within another after a dot. */
const at = (path: string, asked: string): string => {
  const [field, within] = path.split(".");
  return within ? `${field} { ${within}${asked} }` : `${field}${asked}`;
};

/** Records from which conditions are reached, as a gateway names them. */
const PARENTS: [type: string, reference: Record<string, unknown>, fields: string[]][] = [
  ["AgendaItem", { id: "ag-verkennend-gesprek", zorgvormKoppelingen: KOPPELINGEN }, ["contractvoorwaarden"]],
  ["Zorgvorm", { id: ZORGVORM }, ["contractvoorwaarden"]],
  ["Duiding", { id: DUIDING, zorgvormKoppelingen: KOPPELINGEN }, ["contractvoorwaarden", "contractvoorwaardenViaZorgvormen"]],
  ["Duidingsvoorwaarde", { id: DUIDINGSVOORWAARDE }, ["uitvoering.contractvoorwaarden"]],
  ["Verzekeraar", { id: "zilveren-kruis" }, ["contractvoorwaarden", "contractvoorwaardenConcern"]],
  ["Verzekeraar", { id: "achmea" }, ["contractvoorwaardenConcern"]],
  ["Organisatie", { id: "zilveren-kruis" }, ["contractvoorwaarden"]],
];

const QUESTIONS: Record<string, Question> = {
  ...Object.fromEntries(Object.entries(FILTERS).map(([name, value]) => [`filter ${name}`, list({ filter: { [name]: value } })])),
  ...Object.fromEntries(ORDERS.map((volgorde) => [`order ${volgorde}`, list({ volgorde, filter: { soort: ["VOLUMENORM"] }, zoek: "behandelingen" })])),
  ...Object.fromEntries(SEARCHES.map((zoek) => [`search ${zoek}`, list({ zoek })])),
  ...Object.fromEntries(
    PARENTS.flatMap(([type, reference, fields]) =>
      fields.map((field): [string, Question] => [
        `${type}.${field} of ${reference.id}`,
        {
          query: `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on ${type} { ${at(field, `(first: 100) { ${LIST} }`)} } } }`,
          variables: { ids: [{ __typename: type, ...reference }] },
        },
      ]),
    ),
  ),
  "the feed": {
    query: `{ verzekeraarsWijzigingen(first: 100) { totaal pageInfo { hasNextPage } } }`,
    variables: {},
  },
};

let database: TestDatabase;
let subgraph: RunningSubgraph;

/** The whole answer, as it is sent. */
async function answerTo({ query, variables }: Question, viewer: Viewer): Promise<string> {
  const response = await fetch(subgraph.url, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${await internalToken("verzekeraars", viewer)}` },
    body: JSON.stringify({ query, variables }),
  });
  return `${response.status} ${await response.text()}`;
}

const mutationOf = (verb: string): Mutation => ({
  name: `contractvoorwaarde${verb}`,
  type: `Contractvoorwaarde${verb}Input`,
  record: "contractvoorwaarde",
  selection: RECORD,
});
const [VASTLEGGEN, WIJZIGEN] = ["Vastleggen", "Wijzigen"].map(mutationOf);

async function record(input: Input = VOORWAARDE): Promise<any> {
  const { record, fouten } = await write(subgraph, VASTLEGGEN, input, ACHMEA);
  expect(fouten).toEqual([]);
  return record;
}

beforeAll(async () => {
  database = await createSeededDatabase("verzekeraars");
  subgraph = await startSubgraph("verzekeraars", { database });
});
afterAll(async () => {
  await subgraph?.stop();
  await database?.drop();
});

describe("a confidential condition", () => {
  const before = new Map<string, string>();
  const feeds = new Map<string, unknown[]>();
  let secret: any;

  beforeAll(async () => {
    for (const [name, viewer] of Object.entries({ ...OTHERS, own: ACHMEA, nza: NZA })) {
      for (const [what, question] of Object.entries(QUESTIONS)) before.set(`${name} ${what}`, await answerTo(question, viewer));
      feeds.set(name, await readNews(subgraph, "verzekeraars", viewer));
    }
    secret = await record();
  });

  it("is looked for with every filter, in every order, and from every record that leads to one", () => {
    const schema = schemaOf("verzekeraars");
    const fieldsOf = (type: string): string[] => Object.keys((schema.getType(type) as any).getFields());
    expect(Object.keys(FILTERS).sort()).toEqual(fieldsOf("ContractvoorwaardeFilter").sort());
    const values: { name: string }[] = (schema.getType("ContractvoorwaardeVolgorde") as any).getValues();
    expect([...ORDERS].sort()).toEqual(values.map(({ name }) => name).sort());
    // By itself it is no record: it is what one tells.
    const ofRecord = (name: string): string => name.replace("DuidingsvoorwaardeUitvoering.", "Duidingsvoorwaarde.uitvoering.");
    const leading = Object.values(schema.getTypeMap()).flatMap((type: any) =>
      /^(Query|__.*)$/.test(type.name)
        ? []
        : Object.values<any>(type.getFields?.() ?? {})
            .filter((field) => String(field.type).startsWith("ContractvoorwaardeConnection"))
            .map((field) => ofRecord(`${type.name}.${field.name}`)),
    );
    const asked = new Set(PARENTS.flatMap(([type, , fields]) => fields.map((field) => `${type}.${field}`)));
    expect([...asked].sort()).toEqual(leading.sort());
  });

  describe.each(Object.entries(OTHERS))("to %s", (name, viewer) => {
    it.each(Object.entries(QUESTIONS))("is not there: %s", async (what, question) => {
      expect(await answerTo(question, viewer)).toBe(before.get(`${name} ${what}`));
    });

    it("is not in the feed", async () => {
      expect(await readNews(subgraph, "verzekeraars", viewer)).toEqual(feeds.get(name));
    });
  });

  describe.each(Object.entries({ own: ACHMEA, nza: NZA }))("to %s", (name, viewer) => {
    it.each(Object.entries(QUESTIONS))("is there: %s", async (what, question) => {
      const answer = await answerTo(question, viewer);
      expect(answer).not.toBe(before.get(`${name} ${what}`));
      if (what !== "the feed") expect(answer).toContain(secret.id);
    });

    it("has a line in the feed, and in its history", async () => {
      const person = viewer === ACHMEA ? ACHMEA.subject : null;
      const line = { soort: "TOEGEVOEGD", organisatie: "achmea", client: ACHMEA.client, sub: person, voor: null };
      const news = (await readNews(subgraph, "verzekeraars", viewer)).slice(feeds.get(name)!.length);
      const na = expect.objectContaining({ id: secret.id, omschrijving: VOORWAARDE.omschrijving, openbaarheid: "VERTROUWELIJK" });
      expect(news).toEqual([{ ...line, recordType: "Contractvoorwaarde", recordId: secret.id, na }]);
      const { data } = await subgraph.query(`query ($id: ID!) { contractvoorwaarde(id: $id) { ${RECORD} } }`, { id: secret.id }, viewer);
      expect(data.contractvoorwaarde.geschiedenis.edges.map((edge: any) => edge.node)).toEqual([
        { ...line, wanneer: expect.any(String), na },
      ]);
    });
  });

  it("has what it is found by filled in by its concern only", async () => {
    const fillAs = async (organisation: string): Promise<number> => {
      const dataSource = await loadSubgraph("verzekeraars").createDataSource(database.writer, organisation).initialize();
      return fillTerms(dataSource, { outdated: true }).finally(() => dataSource.destroy());
    };
    await asSuperuser(database.name, (client) =>
      client.query(`UPDATE intern.contractvoorwaarde_vertrouwelijk SET search_stamp = NULL WHERE id = $1`, [secret.id]),
    );
    const filled: number[] = [];
    for (const organisation of ["verzekeraars", "cz-concern", "nza", "achmea"]) filled.push(await fillAs(organisation));
    expect(filled).toEqual([0, 0, 0, 1]);
  });

  describe("whose id is known", () => {
    const lookup = (id: string): Question => ({
      query: `query ($id: ID!, $ids: [_Any!]!) {
        contractvoorwaarde(id: $id) { ${RECORD} }
        _entities(representations: $ids) { __typename ... on Contractvoorwaarde { ${RECORD} } }
      }`,
      variables: { id, ids: [{ __typename: "Contractvoorwaarde", id }] },
    });

    /** What was answered, and the statements behind it, with the id that was asked for left out. */
    async function seen(id: string, act: () => Promise<unknown>) {
      subgraph.takeStatements();
      const answer = await act();
      const statements = subgraph.takeStatements().map(({ text }) => text);
      return JSON.parse(JSON.stringify({ answer, statements }).replaceAll(id, "<id>"));
    }

    it.each(Object.entries(OTHERS))("answers %s as for one that is not there, by the same statements", async (_name, viewer) => {
      await answerTo(lookup("nergens"), viewer);
      const other = newId();
      const known = await seen(secret.id, () => answerTo(lookup(secret.id), viewer));
      expect(known).toEqual(await seen(other, () => answerTo(lookup(other), viewer)));
      expect(known.answer).toBe(`200 {"data":{"contractvoorwaarde":null,"_entities":[null]}}\n`);
      expect(known.statements.length).toBeGreaterThan(0);
    });

    it.each<[string, Input]>([
      ["Wijzigen", { omschrijving: "Van mij" }],
      ["Wijzigen", { openbaarheid: "OPENBAAR" }],
      ["Wijzigen", { zorgvormen: [{ id: ZORGVORM, grondslag: "BRON", bron: BRONNEN[0] }] }],
      ["Wijzigen", { omschrijving: "" }],
      ["Beeindigen", { geldigTot: "2031-02-01" }],
      ["Beeindigen", { geldigTot: "0001-01-01" }],
      ["DuidingZetten", { duiding: { id: DUIDING, grondslag: "BRON", bron: BRONNEN[0] } }],
      ["DuidingZetten", {}],
    ])("is to a rival who changes it as one that is not there, by the same statements: %s %j", async (verb, changes) => {
      for (const verwachteVersie of [1, 2]) {
        const attempt = (id: string) => ask(subgraph, mutationOf(verb), { id, verwachteVersie, ...changes }, RIVAL);
        const answerOf = async (id: string) => {
          const { status, data, errors } = await attempt(id);
          return { status, data, errors };
        };
        const other = newId();
        const known = await seen(secret.id, () => answerOf(secret.id));
        expect(known).toEqual(await seen(other, () => answerOf(other)));
        expect(known.answer.data).toEqual({
          [`contractvoorwaarde${verb}`]: {
            record: null,
            fouten: [{ code: "NIET_GEVONDEN", pad: ["input", "id"], bericht: "Er is geen Contractvoorwaarde met deze sleutel." }],
          },
        });
      }
      const { data } = await subgraph.query(lookup(secret.id).query, lookup(secret.id).variables, ACHMEA);
      expect(data.contractvoorwaarde).toEqual(secret);
    });

    it("is refused to whoever may change nothing, before it is looked for", async () => {
      for (const viewer of [ANONYMOUS, NZA, viewerOf("zn"), viewerOf("zilveren-kruis")]) {
        const other = newId();
        const attempt = (id: string) => ask(subgraph, WIJZIGEN, { id, verwachteVersie: 1, jaar: 2030 }, viewer);
        const [known, unknown] = [await attempt(secret.id), await attempt(other)];
        expect([known.status, known.data, known.errors]).toEqual([unknown.status, unknown.data, unknown.errors]);
        expect(known.errors?.[0].extensions?.code).toBe(viewer === ANONYMOUS ? "UNAUTHENTICATED" : "FORBIDDEN");
      }
    });

    it("answers a rival's mutation under the same sleutel for the rival", async () => {
      const sleutel = newId();
      const input = { ...VOORWAARDE, omschrijving: "Diplodocus" };
      const own = await write(subgraph, VASTLEGGEN, input, ACHMEA, sleutel);
      expect(own.fouten).toEqual([]);
      const { record, fouten } = await write(subgraph, VASTLEGGEN, input, RIVAL, sleutel);
      expect({ record, codes: fouten.map(({ code, pad }) => [code, pad]) }).toEqual({
        record: null,
        codes: [["ONBEKENDE_VERWIJZING", ["input", "verzekeraarId"]]],
      });
    });
  });

  describe("whose cursors get around", () => {
    it.each(ORDERS)("gives a rival the same page as a place where nothing is: %s", async (volgorde) => {
      const page = { zoek: "behandelingen", volgorde };
      const { data } = await subgraph.query(list(page).query, list(page).variables, ACHMEA);
      const { cursor } = data.contractvoorwaarden.edges.find(({ node }: any) => node.id === secret.id);
      const [order, key, id] = JSON.parse(Buffer.from(cursor, "base64url").toString());
      expect(id).toBe(secret.id);
      const elsewhere = Buffer.from(JSON.stringify([order, key, newId()])).toString("base64url");
      const answer = await answerTo(list({ ...page, after: cursor }), RIVAL);
      expect(answer).toBe(await answerTo(list({ ...page, after: elsewhere }), RIVAL));
      expect(answer).toContain(`"hasPreviousPage":true`);
      expect(answer).not.toContain(secret.id);
    });

    it("gives a rival who goes on from its line the same error as from no line", async () => {
      const { data } = await subgraph.query(
        `query ($id: ID!) { contractvoorwaarde(id: $id) { geschiedenis { pageInfo { endCursor } } } }`,
        { id: secret.id },
        ACHMEA,
      );
      const { endCursor } = data.contractvoorwaarde.geschiedenis.pageInfo;
      const feed = (after: string): Question => ({
        query: `query ($after: String) { verzekeraarsWijzigingen(after: $after) { totaal nodes { recordId } } }`,
        variables: { after },
      });
      const nowhere = "01234567-89ab-4cde-8f01-23456789abcd";
      for (const viewer of [RIVAL, ANONYMOUS]) {
        const answer = await answerTo(feed(endCursor), viewer);
        expect(answer).toBe(await answerTo(feed(nowhere), viewer));
        expect(answer).toContain("BAD_USER_INPUT");
      }
      expect(await answerTo(feed(endCursor), NZA)).not.toContain("errors");
    });
  });
});

describe("changing who may see a condition", () => {
  const WORD = "Pteranodon";
  const change = (voorwaarde: any, changes: Input) =>
    write(subgraph, WIJZIGEN, { id: voorwaarde.id, verwachteVersie: voorwaarde.recordVersie, ...changes }, ACHMEA);
  const newsOf = async (id: string, viewer: Viewer) =>
    (await readNews(subgraph, "verzekeraars", viewer))
      .filter(({ recordId }) => recordId === id)
      .map(({ soort, voor, na }) => [soort, voor?.omschrijving ?? null, na?.omschrijving ?? null]);
  const historyOf = async (id: string, viewer: Viewer) => {
    const { data } = await subgraph.query(`query ($id: ID!) { contractvoorwaarde(id: $id) { ${RECORD} } }`, { id }, viewer);
    return data.contractvoorwaarde?.geschiedenis.edges.map(({ node: { soort, voor, na } }: any) => {
      return [soort, voor?.omschrijving ?? null, na?.omschrijving ?? null];
    });
  };

  it("from everybody to the concern takes it away from everybody, with all that was said of it", async () => {
    const open = await record({ ...VOORWAARDE, omschrijving: `${WORD} een`, openbaarheid: "OPENBAAR" });
    const feedBefore = await readNews(subgraph, "verzekeraars", ANONYMOUS);
    const { data } = await subgraph.query(`query ($id: ID!) { contractvoorwaarde(id: $id) { ${RECORD} } }`, { id: open.id });
    const { cursor } = data.contractvoorwaarde.geschiedenis.edges[0];

    const { record: closed, fouten } = await change(open, { openbaarheid: "VERTROUWELIJK", omschrijving: `${WORD} twee` });
    expect(fouten).toEqual([]);
    expect(closed).toMatchObject({ id: open.id, recordVersie: 2, openbaarheid: "VERTROUWELIJK", zorgvormen: [{ id: ZORGVORM }], duiding: { id: DUIDING } });
    for (const viewer of [ANONYMOUS, RIVAL, viewerOf("zilveren-kruis")]) {
      expect(await newsOf(open.id, viewer)).toEqual([["VERWIJDERD", null, null]]);
      expect(await historyOf(open.id, viewer)).toBeUndefined();
      expect(await answerTo(list({ zoek: WORD }), viewer)).not.toContain(open.id);
    }
    // Who had read the feed up to there, goes on from there.
    const { data: next } = await subgraph.query(
      `query ($after: String) { verzekeraarsWijzigingen(after: $after) { nodes { soort recordId voor na } } }`,
      { after: cursor },
    );
    expect(next.verzekeraarsWijzigingen.nodes).toEqual([{ soort: "VERWIJDERD", recordId: open.id, voor: null, na: null }]);
    expect(await readNews(subgraph, "verzekeraars", ANONYMOUS)).toHaveLength(feedBefore.length);

    for (const viewer of [ACHMEA, NZA]) {
      const lines = [["TOEGEVOEGD", null, `${WORD} een`], ["GEWIJZIGD", `${WORD} een`, `${WORD} twee`]];
      expect(await newsOf(open.id, viewer)).toEqual(lines);
      expect(await historyOf(open.id, viewer)).toEqual([...lines].reverse());
    }
  });

  it("from the concern to everybody shows it as it is, and not how it came about", async () => {
    const closed = await record({ ...VOORWAARDE, omschrijving: `${WORD} drie` });
    const { record: longer } = await change(closed, { omschrijving: `${WORD} vier` });
    const { record: open, fouten } = await change(longer, { openbaarheid: "OPENBAAR" });
    expect(fouten).toEqual([]);
    expect(open).toMatchObject({ id: closed.id, recordVersie: 3, openbaarheid: "OPENBAAR", zorgvormen: [{ id: ZORGVORM }], duiding: { id: DUIDING } });
    for (const viewer of [ANONYMOUS, RIVAL]) {
      expect(await newsOf(open.id, viewer)).toEqual([["TOEGEVOEGD", null, `${WORD} vier`]]);
      expect(await historyOf(open.id, viewer)).toEqual([["TOEGEVOEGD", null, `${WORD} vier`]]);
      expect(await answerTo(list({ zoek: `${WORD} vier`, filter: { zorgvorm: [ZORGVORM], duiding: [DUIDING] } }), viewer)).toContain(open.id);
      expect(JSON.stringify(await readNews(subgraph, "verzekeraars", viewer))).not.toContain(`${WORD} drie`);
    }
    for (const viewer of [ACHMEA, NZA]) {
      expect(await newsOf(open.id, viewer)).toEqual([
        ["TOEGEVOEGD", null, `${WORD} drie`],
        ["GEWIJZIGD", `${WORD} drie`, `${WORD} vier`],
        ["GEWIJZIGD", `${WORD} vier`, `${WORD} vier`],
      ]);
    }
  });

  it("there and back again leaves a trace for who may see it only", async () => {
    let voorwaarde = await record({ ...VOORWAARDE, omschrijving: `${WORD} vijf`, openbaarheid: "OPENBAAR" });
    for (const openbaarheid of ["VERTROUWELIJK", "OPENBAAR", "VERTROUWELIJK", "OPENBAAR"]) {
      const { record, fouten } = await change(voorwaarde, { openbaarheid });
      expect(fouten).toEqual([]);
      voorwaarde = record;
    }
    expect(voorwaarde.recordVersie).toBe(5);
    expect((await newsOf(voorwaarde.id, ANONYMOUS)).map(([soort]) => soort)).toEqual(["VERWIJDERD", "TOEGEVOEGD"]);
    expect((await newsOf(voorwaarde.id, NZA)).map(([soort]) => soort)).toEqual(["TOEGEVOEGD", ...Array(4).fill("GEWIJZIGD")]);
  });

  it("while others change it too, leaves it where the last one put it, once", async () => {
    const voorwaarde = await record({ ...VOORWAARDE, omschrijving: `${WORD} zes` });
    const open = await change(voorwaarde, { openbaarheid: "OPENBAAR" });
    for (let round = 0, now = open.record; round < 5; round++) {
      const to = now.openbaarheid === "OPENBAAR" ? "VERTROUWELIJK" : "OPENBAAR";
      const changes = [{ openbaarheid: to }, { jaar: 2040 + round }, { openbaarheid: to }];
      const answers = await Promise.all(changes.map((each) => change(now, each)));
      expect(answers.map(({ fouten }) => fouten[0]?.code ?? "DONE").sort()).toEqual(["DONE", "VERSIECONFLICT", "VERSIECONFLICT"]);
      now = answers.find(({ fouten }) => fouten.length === 0)!.record;
      const { data } = await subgraph.query(list({ zoek: `${WORD} zes` }).query, list({ zoek: `${WORD} zes` }).variables, NZA);
      expect(data.contractvoorwaarden.edges.map(({ node }: any) => [node.id, node.recordVersie, node.openbaarheid])).toEqual([
        [voorwaarde.id, round + 3, now.openbaarheid],
      ]);
    }
  });
});
