import { createSeededDatabase, asSuperuser, type TestDatabase } from "../../support/databases";
import { ask, readFeed, write, type Input, type Mutation } from "../../support/mutations";
import { addSignalen } from "../../support/signalering/rijen";
import { startSubgraph, type RunningSubgraph } from "../../support/subgraph";
import { ANONYMOUS, SCOPES, viewerOf } from "../../support/viewers";

const BEANTWOORDEN: Mutation = {
  name: "signaalBeantwoorden",
  type: "SignaalBeantwoordenInput",
  record: "signaalantwoord",
  selection: "id recordVersie signaalId status reden organisatie { id } signaal { id status } bronnen { titel url }",
};

let database: TestDatabase;
let subgraph: RunningSubgraph;
let made = 0;
beforeAll(async () => {
  database = await createSeededDatabase("signalering");
  subgraph = await startSubgraph("signalering", { database });
});
afterAll(async () => {
  await subgraph?.stop();
  await database?.drop();
});

/** A signal of today, of its own for each test. */
async function newSignaal(changes: object = {}): Promise<string> {
  const id = `proef-${(made += 1)}`;
  await addSignalen(database, [{ id, van: "2020-01-01", ...changes }]);
  return id;
}

const answer = (organisation: string, input: Input) => write(subgraph, BEANTWOORDEN, input, viewerOf(organisation));
const notForUs = {
  code: "NIET_GEVONDEN",
  pad: ["input", "signaalId"],
  bericht: "Er is vandaag geen signaal met deze sleutel dat voor uw organisatie is.",
};

const read = async (id: string, op?: string): Promise<any> => {
  const selection = "status antwoorden { status reden organisatie { id } }";
  const { data, errors } = await subgraph.query(`query ($id: ID!, $op: Datum) { signaal(id: $id, op: $op) { ${selection} } }`, { id, op });
  expect(errors).toBeUndefined();
  return data.signaal;
};

describe("a party that a signal is for", () => {
  it("answers it, for everybody to see, and changes its answer as it saw it", async () => {
    const signaalId = await newSignaal();
    const first = await answer("nza", { signaalId, status: "IN_BEHANDELING" });
    expect(first).toEqual({
      record: {
        ...{ id: expect.any(String), recordVersie: 1, signaalId, status: "IN_BEHANDELING", reden: null },
        ...{ organisatie: { id: "nza" }, signaal: { id: signaalId, status: "IN_BEHANDELING" } },
        bronnen: [{ titel: "Antwoord van nza", url: null }],
      },
      fouten: [],
    });
    expect(await read(signaalId)).toEqual({
      status: "IN_BEHANDELING",
      antwoorden: [{ status: "IN_BEHANDELING", reden: null, organisatie: { id: "nza" } }],
    });

    const again = await answer("nza", { signaalId, status: "AFGEHANDELD" });
    expect([again.record.recordVersie, again.fouten]).toEqual([
      1,
      [{ code: "BESTAAT_AL", pad: ["input", "verwachteVersie"], bericht: expect.stringContaining("beantwoordde dit signaal al") }],
    ]);
    const late = await answer("nza", { signaalId, status: "AFGEHANDELD", verwachteVersie: 2 });
    expect(late.fouten.map(({ code, pad }) => [code, pad])).toEqual([["VERSIECONFLICT", ["input", "verwachteVersie"]]]);
    const changed = await answer("nza", { signaalId, status: "AFGEHANDELD", reden: "De prestatie vervalt.", verwachteVersie: 1 });
    expect(changed).toMatchObject({ record: { id: first.record.id, recordVersie: 2, status: "AFGEHANDELD" }, fouten: [] });

    const feed = await readFeed(subgraph, "signalering", ANONYMOUS);
    const lines = feed.filter(({ recordId }) => recordId === first.record.id);
    expect(lines.map(({ soort, organisatie, na }) => [soort, organisatie, na.status, na.signaalId, na.organisatieId])).toEqual([
      ["TOEGEVOEGD", "nza", "IN_BEHANDELING", signaalId, "nza"],
      ["GEWIJZIGD", "nza", "AFGEHANDELD", signaalId, "nza"],
    ]);
  });

  it("each gives its own, and the last one is where the signal stands", async () => {
    const signaalId = await newSignaal();
    await answer("nza", { signaalId, status: "AFGEHANDELD" });
    await answer("zorginstituut", { signaalId, status: "NIET_TERECHT", reden: "Het gaat over iets anders." });
    expect(await read(signaalId)).toEqual({
      status: "NIET_TERECHT",
      antwoorden: [
        { status: "AFGEHANDELD", reden: null, organisatie: { id: "nza" } },
        { status: "NIET_TERECHT", reden: "Het gaat over iets anders.", organisatie: { id: "zorginstituut" } },
      ],
    });
  });

  it("says why when it finds a signal mistaken, in words", async () => {
    const signaalId = await newSignaal();
    const fout = { code: "ONGELDIG", pad: ["input", "reden"] };
    for (const reden of [undefined, null]) {
      const { record, fouten } = await answer("nza", { signaalId, status: "NIET_TERECHT", reden });
      expect([record, fouten]).toEqual([null, [{ ...fout, bericht: "Zeg waarom het signaal niet terecht is." }]]);
    }
    expect((await answer("nza", { signaalId, status: "NIET_TERECHT", reden: " " })).fouten).toEqual([{ ...fout, bericht: "Vul een tekst in." }]);
    expect(await read(signaalId)).toEqual({ status: "OPEN", antwoorden: [] });
  });

  it("is a concern by its name, or any where none is named", async () => {
    const ofAll = await newSignaal({ aan: ["VERZEKERAARS"] });
    const ofOne = await newSignaal({ aan: ["VERZEKERAARS"], concerns: ["achmea"] });
    for (const [signaalId, organisation, fouten] of [
      [ofAll, "achmea", []],
      [ofAll, "cz-concern", []],
      [ofOne, "achmea", []],
      [ofOne, "cz-concern", [notForUs]],
      [ofOne, "nza", [notForUs]],
    ] as const) {
      expect([signaalId, organisation, (await answer(organisation, { signaalId, status: "IN_BEHANDELING" })).fouten]).toEqual([
        signaalId,
        organisation,
        fouten,
      ]);
    }
  });
});

it("who a signal is not for, and who answers one that is not there today, is told the same", async () => {
  const signaalId = await newSignaal({ aan: ["ZONMW"] });
  const ended = await newSignaal({ tot: "2021-01-01" });
  const later = await newSignaal({ van: "2999-01-01" });
  for (const id of [signaalId, ended, later, "nergens"]) {
    expect(await answer("nza", { signaalId: id, status: "IN_BEHANDELING" })).toEqual({ record: null, fouten: [notForUs] });
  }
});

it("a version is of an answer that was given", async () => {
  const signaalId = await newSignaal();
  expect((await answer("nza", { signaalId, status: "IN_BEHANDELING", verwachteVersie: 1 })).fouten).toEqual([
    { code: "NIET_GEVONDEN", pad: ["input", "verwachteVersie"], bericht: "Uw organisatie beantwoordde dit signaal nog niet: laat de versie weg." },
  ]);
});

it("answers at the same moment are one", async () => {
  const signaalId = await newSignaal();
  const outcomes = await Promise.all(Array.from({ length: 5 }, () => answer("nza", { signaalId, status: "IN_BEHANDELING" })));
  const refused = outcomes.filter(({ fouten }) => fouten.length > 0);
  expect(refused).toHaveLength(4);
  expect(new Set(refused.flatMap(({ fouten }) => fouten.map(({ code }) => code)))).toEqual(new Set(["BESTAAT_AL"]));
  expect((await read(signaalId)).antwoorden).toHaveLength(1);
});

it.each([
  ["nobody", ANONYMOUS, "UNAUTHENTICATED"],
  ["a partner", viewerOf("patientenorganisatie"), "FORBIDDEN"],
  ["an insurer that is no concern", viewerOf("zilveren-kruis"), "FORBIDDEN"],
  ["a party without the scope", viewerOf("nza", SCOPES.filter((scope) => scope !== "signaal:beantwoorden")), "FORBIDDEN"],
])("%s does not answer", async (_, viewer, code) => {
  const signaalId = await newSignaal();
  const { errors } = await ask(subgraph, BEANTWOORDEN, { signaalId, status: "IN_BEHANDELING" }, viewer);
  expect(errors!.map(({ extensions }) => extensions!.code)).toEqual([code]);
  expect((await read(signaalId)).antwoorden).toEqual([]);
});

it("an answer counts from the day that it was given, for the run of the signal in which it was, and stays", async () => {
  const signaalId = await newSignaal();
  const { record } = await answer("nza", { signaalId, status: "AFGEHANDELD" });
  expect((await read(signaalId, "2020-06-01")).status).toBe("OPEN");
  expect((await read(signaalId)).status).toBe("AFGEHANDELD");

  const asNow = async () => (await subgraph.query(`{ signaalantwoord(id: "${record.id}") { status signaalId signaal { status } } }`)).data.signaalantwoord;
  await asSuperuser(database.name, (client) => client.query(`DELETE FROM signaal WHERE id = $1`, [signaalId]));
  expect(await read(signaalId)).toBeNull();
  expect(await asNow()).toEqual({ status: "AFGEHANDELD", signaalId, signaal: null });

  // It comes back, and began after the answer was given.
  await asSuperuser(database.name, (client) => client.query(`UPDATE signaalantwoord SET gegeven_op = '2019-01-01' WHERE id = $1`, [record.id]));
  await addSignalen(database, [{ id: signaalId, van: "2020-01-01" }]);
  expect(await read(signaalId)).toEqual({ status: "OPEN", antwoorden: [expect.objectContaining({ status: "AFGEHANDELD" })] });
  const { fouten } = await answer("nza", { signaalId, status: "IN_BEHANDELING", verwachteVersie: 1 });
  expect([fouten, (await read(signaalId)).status]).toEqual([[], "IN_BEHANDELING"]);
});
