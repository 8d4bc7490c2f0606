import { asSuperuser, createSeededDatabase, type TestDatabase } from "../../support/databases";
import { facts } from "../../support/facts";
import { BRONNEN, describeRules, type Input, logLines, type Mutation, write } from "../../support/mutations";
import { startSubgraph, type RunningSubgraph } from "../../support/subgraph";
import { viewerOf } from "../../support/viewers";

const NZA = viewerOf("nza");
const [BRON] = BRONNEN;
const SELECTION = "id recordVersie vervangt { vervangen { id vervangenDoor { opvolger { id } } } aard grondslag onderbouwing bron { titel url } }";
const VASTLEGGEN: Mutation = {
  name: "bekostigingsregelOpvolgingVastleggen",
  type: "BekostigingsregelOpvolgingVastleggenInput",
  record: "bekostigingsregel",
  selection: SELECTION,
};
const INTREKKEN: Mutation = {
  name: "bekostigingsregelOpvolgingIntrekken",
  type: "BekostigingsregelOpvolgingIntrekkenInput",
  record: "bekostigingsregel",
  selection: SELECTION,
};

const regels = facts("nza", "nza-bekostiging");
const vervangen = regels.flatMap(({ vervangt }) => vervangt.map(({ id }: { id: string }) => id));

/** Rules without days, of which no succession is known: each time another. */
const undated = regels
  .filter(({ startdatum, einddatum }) => !startdatum && !einddatum)
  .filter(({ id, vervangt }) => vervangt.length === 0 && !vervangen.includes(id))
  .map(({ id }) => id);
const next = (): string => undated.pop()!;

const opvolging = (changes: Input = {}): Input => ({
  id: next(),
  verwachteVersie: 1,
  vervangtId: next(),
  grondslag: "AFGELEID",
  ...changes,
});

let database: TestDatabase;
let subgraph: RunningSubgraph;
const running = () => ({ subgraph, database });
const record = (input: Input) => write(subgraph, VASTLEGGEN, input, NZA);
const takeBack = (input: Input) => write(subgraph, INTREKKEN, input, NZA);

async function read(id: string, selection: string): Promise<any> {
  const { data, errors } = await subgraph.query(`{ bekostigingsregel(id: "${id}") { ${selection} } }`);
  expect(errors).toBeUndefined();
  return data.bekostigingsregel;
}

/** Nothing is told of what was refused, and nothing is different. */
async function refused(work: () => ReturnType<typeof record>, fout: object): Promise<void> {
  const state = () =>
    asSuperuser(database.name, async (client) => {
      const { rows } = await client.query(`
        SELECT (SELECT count(*) FROM bekostigingsregel_opvolging) AS links, (SELECT sum(record_versie) FROM bekostigingsregel) AS versions,
          (SELECT count(*) FROM intern.change_log) AS lines`);
      return rows[0];
    });
  const before = await state();
  const { fouten } = await work();
  expect(fouten).toEqual([fout]);
  expect(await state()).toEqual(before);
}

beforeAll(async () => {
  database = await createSeededDatabase("nza");
  subgraph = await startSubgraph("nza", { database });
});
afterAll(async () => {
  await subgraph?.stop();
  await database?.drop();
});

describe("bekostigingsregelOpvolgingVastleggen", () => {
  describeRules(
    {
      mutation: VASTLEGGEN,
      organisatie: "nza",
      scope: "bekostigingsregel:schrijven",
      input: async () => opvolging(),
      otherwise: { onderbouwing: "anders" },
      changes: "Bekostigingsregel",
      lines: 2,
    },
    running,
  );

  it("records that a rule takes the place of another, which both tell, with a line in the log of each", async () => {
    const input = opvolging({ aard: "VERVANGING", grondslag: "BRON", onderbouwing: " De toelichting noemt haar. ", bron: BRON });
    const answer = await record(input);
    expect(answer).toEqual({
      record: {
        id: input.id,
        recordVersie: 2,
        vervangt: [
          {
            vervangen: { id: input.vervangtId, vervangenDoor: [{ opvolger: { id: input.id } }] },
            aard: "VERVANGING",
            grondslag: "BRON",
            onderbouwing: "De toelichting noemt haar.",
            bron: BRON,
          },
        ],
      },
      fouten: [],
    });
    const told = { aard: "VERVANGING", grondslag: "BRON", onderbouwing: "De toelichting noemt haar.", bron: BRON };
    const [ofThis] = (await logLines(database, input.id as string)).slice(-1);
    expect([ofThis.before.vervangt, ofThis.after.vervangt]).toEqual([[], [{ vervangenId: input.vervangtId, ...told }]]);
    const [ofOther] = (await logLines(database, input.vervangtId as string)).slice(-1);
    expect([ofOther.before.vervangenDoor, ofOther.after.vervangenDoor]).toEqual([[], [{ opvolgerId: input.id, ...told }]]);
    const { data } = await subgraph.query(`{ nzaWijzigingen(first: 2) { nodes { recordId soort } } }`);
    expect(data.nzaWijzigingen.nodes).toHaveLength(2);
  });

  it("takes a rule out of those in force once the other holds, and puts it back when that is taken back", async () => {
    const [voor, na] = ["br-reg-24130", "br-gli-volwassenen-2025"];
    const inForce = async (day: string): Promise<boolean> => {
      const { data } = await subgraph.query(
        `query ($day: Datum!) { bekostigingsregels(first: 100, filter: { geldigOp: $day }) { nodes { id } } }`,
        { day },
      );
      return data.bekostigingsregels.nodes.some(({ id }: { id: string }) => id === voor);
    };
    const days = ["2024-12-31", "2025-01-01"];
    expect(await Promise.all(days.map(inForce))).toEqual([true, true]);
    const { record: opvolger } = await record({ id: na, verwachteVersie: 1, vervangtId: voor, grondslag: "SUGGESTIE" });
    expect(await Promise.all(days.map(inForce))).toEqual([true, true]);
    expect(opvolger.vervangt).toEqual([]);
    const without = await takeBack({ id: na, verwachteVersie: 2, vervangtId: voor });
    expect(without.fouten).toEqual([]);
    await record({ id: na, verwachteVersie: 3, vervangtId: voor, grondslag: "AFGELEID" });
    expect(await Promise.all(days.map(inForce))).toEqual([true, false]);
    await takeBack({ id: na, verwachteVersie: 4, vervangtId: voor });
    expect(await Promise.all(days.map(inForce))).toEqual([true, true]);
    expect(await logLines(database, na)).toHaveLength(5);
  });

  it("refuses grounds BRON without the source that states it", () =>
    refused(() => record(opvolging({ grondslag: "BRON" })), {
      code: "ONGELDIG",
      pad: ["input", "bron"],
      bericht: "Noem de bron die dit verband zelf noemt, of geef een andere grondslag.",
    }));

  it("refuses a rule that would replace itself", () => {
    const id = next();
    return refused(() => record(opvolging({ id, vervangtId: id })), {
      code: "ONGELDIG",
      pad: ["input", "vervangtId"],
      bericht: "Een regel vervangt niet zichzelf.",
    });
  });

  it("refuses a ring, also through others and through suggestions", async () => {
    const [een, twee, drie] = [next(), next(), next()];
    await record(opvolging({ id: twee, vervangtId: een }));
    await record(opvolging({ id: drie, vervangtId: twee, grondslag: "SUGGESTIE" }));
    await refused(() => record(opvolging({ id: een, verwachteVersie: 2, vervangtId: drie })), {
      code: "ONGELDIG",
      pad: ["input", "vervangtId"],
      bericht: "Zo zou de regel via anderen zichzelf vervangen.",
    });
  });

  it("lets one of two who would close a ring at once have their way", async () => {
    const [een, twee] = [next(), next()];
    const answers = await Promise.all([
      record(opvolging({ id: een, vervangtId: twee })),
      record(opvolging({ id: twee, vervangtId: een })),
    ]);
    expect(answers.filter(({ fouten }) => fouten.length === 0)).toHaveLength(1);
  });

  it("refuses a rule that begins while the other is known to hold", () =>
    refused(() => record(opvolging({ id: "tb-reg-22621-03", vervangtId: "br-reg-19158" })), {
      code: "OVERLAPT",
      pad: ["input", "vervangtId"],
      bericht: "De andere regel geldt van 2019-01-01 tot 2024-01-01; deze begint al op 2022-06-16.",
    }));

  it("refuses a rule that begins before the other does", () =>
    refused(() => record(opvolging({ id: "br-reg-17145", vervangtId: "br-reg-24130" })), {
      code: "ONGELDIG",
      pad: ["input", "vervangtId"],
      bericht: "De regel die in de plaats komt, geldt vanaf 2017-01-01: voordat de andere begint, op 2024-01-01.",
    }));

  it("refuses a second rule in the place of the same one at the same time, but for a suggestion", async () => {
    const input = { id: "br-reg-20108", vervangtId: "br-reg-17163" };
    await refused(() => record(opvolging(input)), {
      code: "OVERLAPT",
      pad: ["input", "vervangtId"],
      bericht: "In een deel van deze periode is br-reg-19158 al in de plaats van die regel gekomen.",
    });
    expect((await record(opvolging({ ...input, grondslag: "SUGGESTIE" }))).fouten).toEqual([]);
    // That one is over by then.
    expect((await record(opvolging({ ...input, id: "br-ergotherapie-2024" }))).fouten).toEqual([]);
  });

  it("refuses what is recorded already, and what is no rule", async () => {
    const input = opvolging();
    await record(input);
    await refused(() => record({ ...input, verwachteVersie: 2 }), {
      code: "BESTAAT_AL",
      pad: ["input", "vervangtId"],
      bericht: "Deze opvolging is al vastgelegd; trek haar eerst in om de grondslag te wijzigen.",
    });
    await refused(() => record(opvolging({ vervangtId: "nergens" })), {
      code: "ONBEKENDE_VERWIJZING",
      pad: ["input", "vervangtId"],
      bericht: "Er is geen Bekostigingsregel met deze sleutel.",
    });
  });
});

describe("bekostigingsregelOpvolgingIntrekken", () => {
  describeRules(
    {
      mutation: INTREKKEN,
      organisatie: "nza",
      scope: "bekostigingsregel:schrijven",
      input: async () => {
        const { id, vervangtId } = opvolging();
        await record({ id, vervangtId, verwachteVersie: 1, grondslag: "AFGELEID" });
        return { id, vervangtId, verwachteVersie: 2 };
      },
      otherwise: { vervangtId: "nergens" },
      changes: "Bekostigingsregel",
      lines: 2,
    },
    running,
  );

  it("takes a suggestion of the data files away", async () => {
    const [id, vervangtId] = ["nza-bwbr0035420", "nza-bwbr0033928"];
    const all = "vervangt(grondslag: [BRON, AFGELEID, SUGGESTIE]) { vervangen { id } grondslag }";
    expect(await read(id, all)).toEqual({ vervangt: [{ vervangen: { id: vervangtId }, grondslag: "SUGGESTIE" }] });
    expect((await takeBack({ id, verwachteVersie: 1, vervangtId })).fouten).toEqual([]);
    expect(await read(id, all)).toEqual({ vervangt: [] });
  });

  it("refuses what is not recorded", () =>
    refused(() => takeBack({ id: next(), verwachteVersie: 1, vervangtId: next() }), {
      code: "NIET_GEVONDEN",
      pad: ["input", "vervangtId"],
      bericht: "Deze regel vervangt die andere niet.",
    }));
});
