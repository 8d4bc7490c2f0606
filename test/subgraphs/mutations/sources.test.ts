import { getNamedType, isInputObjectType } from "graphql";
import type { SubgraphName } from "../../../schema/subgraphs";
import { asSuperuser } from "../../support/databases";
import { mutationsOf } from "../../support/mutation-walk/places";
import { startMutationRig, type MutationRig } from "../../support/mutation-walk/rig";
import { NONE_GIVEN, type Input, type Mutation } from "../../support/mutations";
import { factsOf, WRITING } from "../../support/party-facts";
import { schemaOf } from "../../support/schema-walk";

const fieldsOf = (subgraph: SubgraphName, { type }: Mutation) => {
  const input = getNamedType(schemaOf(subgraph).getType(type)!);
  return isInputObjectType(input) ? Object.keys(input.getFields()) : [];
};

/** These add to the sources that a record has, so they may be without. */
const ADDING = ["projectResultaatVastleggen", "programmaLidmaatschapBeeindigen", "subsidierondeUitkomstVastleggen"];

/** Where users say on what a record rests. */
const SOURCED = WRITING.filter(({ name }) => mutationsOf(name).some((mutation) => fieldsOf(name, mutation).includes("bronnen")));

describe.each(SOURCED)("every record of $name has a source", ({ name }) => {
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

  const makes = withSources.filter((mutation) => !isChange(mutation));
  if (makes.length > 0) {
    it.each(makes)("$name makes none without", async (mutation) => {
      for (const bronnen of [undefined, null, []]) {
        await expectRefused(mutation, { ...(await rig.example(mutation.name)), bronnen }, NONE_GIVEN);
      }
    });
  }

  const changes = withSources.filter((mutation) => isChange(mutation) && !ADDING.includes(mutation.name));
  if (changes.length > 0) {
    it.each(changes)("$name does not take the last one away, and keeps what it has when none are given", async (mutation) => {
      for (const bronnen of [null, []]) {
        await expectRefused(mutation, { ...(await rig.example(mutation.name)), bronnen }, NONE_GIVEN);
      }
      const { data } = await rig.ask(mutation, { ...(await rig.example(mutation.name)), bronnen: undefined });
      const { record, fouten } = data[mutation.name];
      expect([fouten, record.geschiedenis.nodes[0].na.bronnen]).toEqual([[], [{ titel: "Besluit", url: "https://voorbeeld.nl/besluit", vindplaats: null }]]);
    });
  }

  const { ofARecordWithoutSources } = factsOf(name).writes!;
  const ofOne = Object.entries(ofARecordWithoutSources).map(([mutation, [table, without, fout]]) => ({
    mutation,
    table,
    without,
    fout,
  }));
  if (ofOne.length === 0) return;
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
