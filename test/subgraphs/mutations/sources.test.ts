import { getNamedType, isInputObjectType } from "graphql";
import { SUBGRAPHS, type SubgraphName } from "../../../schema/subgraphs";
import { asSuperuser } from "../../support/databases";
import { mutationsOf } from "../../support/mutation-walk/places";
import { startMutationRig, type MutationRig } from "../../support/mutation-walk/rig";
import type { Input, Mutation } from "../../support/mutations";
import { schemaOf } from "../../support/schema-walk";

const fieldsOf = (subgraph: SubgraphName, { type }: Mutation) => {
  const input = getNamedType(schemaOf(subgraph).getType(type)!);
  return isInputObjectType(input) ? Object.keys(input.getFields()) : [];
};

/** Adds to the sources that a record has, so it may be without. */
const ADDS = "projectResultaatVastleggen";

const NONE_GIVEN = { code: "ONGELDIG", pad: ["input", "bronnen"], bericht: "Noem minstens een bron." };
const NOT_STATED = { code: "ONGELDIG", bericht: "Het record noemt geen bron: een bron kan dit verband dus niet noemen." };

/** What is refused of a record from before every record had a source: its table, what is left out of the input, and what is said. */
const OF_A_RECORD_WITHOUT: Record<SubgraphName, Record<string, [table: string, without: string[], fout: object]>> = {
  zorginstituut: {
    agendaItemWijzigen: ["agenda_item", ["bronnen"], NONE_GIVEN],
    agendaItemAgenderen: ["agenda_item", [], { code: "ONGELDIG", pad: ["input", "id"], bericht: "Noem eerst een bron, met agendaItemWijzigen." }],
    agendaItemZorgvormKoppelen: ["agenda_item", [], { ...NOT_STATED, pad: ["input", "grondslag"] }],
    duidingWijzigen: ["duiding", ["bronnen"], NONE_GIVEN],
    duidingPubliceren: ["duiding", [], { code: "ONGELDIG", pad: ["input", "id"], bericht: "Noem eerst een bron." }],
  },
  zonmw: {
    projectResultaatVastleggen: ["project", ["bronnen"], NONE_GIVEN],
    koppelingBevestigen: [
      "koppeling",
      [],
      {
        code: "ONGELDIG",
        pad: ["input", "id"],
        bericht: "Deze koppeling noemt geen bron; trek haar in en stel haar opnieuw voor, met een bron.",
      },
    ],
  },
  verzekeraars: {
    contractvoorwaardeWijzigen: ["contractvoorwaarde_openbaar", ["bronnen"], NONE_GIVEN],
    contractvoorwaardeDuidingZetten: ["contractvoorwaarde_openbaar", [], { ...NOT_STATED, pad: ["input", "duiding", "grondslag"] }],
  },
  nza: {
    prestatieZorgvormKoppelen: ["prestatie", [], { ...NOT_STATED, pad: ["input", "grondslag"] }],
  },
};

describe.each(SUBGRAPHS)("every record of $name has a source", ({ name }) => {
  let rig: MutationRig;
  beforeAll(async () => {
    rig = await startMutationRig(name);
  });
  afterAll(() => rig?.stop());

  const withSources = mutationsOf(name).filter((mutation) => fieldsOf(name, mutation).includes("bronnen"));
  const isChange = (mutation: Mutation): boolean => fieldsOf(name, mutation).includes("id");

  async function expectRefused(mutation: Mutation, input: Input, fout: object): Promise<void> {
    const before = await rig.lastChange();
    const { data, errors } = await rig.ask(mutation, input);
    expect([errors, data[mutation.name]]).toEqual([undefined, { record: null, fouten: [fout] }]);
    expect(await rig.lastChange()).toBe(before);
  }

  it.each(withSources.filter((mutation) => !isChange(mutation)))("$name makes none without", async (mutation) => {
    for (const bronnen of [undefined, null, []]) {
      await expectRefused(mutation, { ...(await rig.example(mutation.name)), bronnen }, NONE_GIVEN);
    }
  });

  const changes = withSources.filter((mutation) => isChange(mutation) && mutation.name !== ADDS);
  if (changes.length > 0) {
    it.each(changes)("$name does not take the last one away, and keeps what it has when none are given", async (mutation) => {
      for (const bronnen of [null, []]) {
        await expectRefused(mutation, { ...(await rig.example(mutation.name)), bronnen }, NONE_GIVEN);
      }
      const { data } = await rig.ask(mutation, { ...(await rig.example(mutation.name)), bronnen: undefined });
      const { record, fouten } = data[mutation.name];
      expect([fouten, record.geschiedenis.nodes[0].na.bronnen]).toEqual([[], [{ titel: "Besluit", url: "https://voorbeeld.nl/besluit" }]]);
    });
  }

  const ofOne = Object.entries(OF_A_RECORD_WITHOUT[name]).map(([mutation, [table, without, fout]]) => ({ mutation, table, without, fout }));
  it.each(ofOne)("$mutation does not go on with a record that has none", async ({ mutation, table, without, fout }) => {
    const example = await rig.example(mutation);
    await asSuperuser(rig.database.name, async (client) => {
      await client.query(`SET search_path = intern, public`);
      const { rowCount } = await client.query(`UPDATE ${table} SET bronnen = '[]' WHERE id = $1`, [example.id]);
      expect(rowCount).toBe(1);
    });
    const input = { ...example, ...Object.fromEntries(without.map((field) => [field, undefined])) };
    await expectRefused(mutationsOf(name).find((each) => each.name === mutation)!, input, fout);
  });
});
