import { mutationsOf } from "../../support/mutation-walk/places";
import { startMutationRig, type MutationRig } from "../../support/mutation-walk/rig";
import { factsOf, WRITING } from "../../support/party-facts";

/** After these there is no record any more. */
const TAKING_AWAY = ["agendaItemIntrekken", "duidingIntrekken"];

describe.each(WRITING)("the examples of the mutations of $name", ({ name }) => {
  let rig: MutationRig;
  beforeAll(async () => {
    rig = await startMutationRig(name);
  });
  afterAll(() => rig?.stop());

  const mutations = mutationsOf(name);

  it("are there for each", () => {
    expect(Object.keys(factsOf(name).writes!.examples).sort()).toEqual(mutations.map((mutation) => mutation.name).sort());
  });

  it.each(mutations)("are accepted by $name", async (mutation) => {
    const before = await rig.lastChange();
    const { data, errors } = await rig.ask(mutation, await rig.example(mutation.name));
    expect(errors).toBeUndefined();
    const { record, fouten } = data[mutation.name];
    expect(fouten).toEqual([]);
    if (TAKING_AWAY.includes(mutation.name)) expect(record).toBeNull();
    else expect(record.geschiedenis.nodes[0].na).toMatchObject({ id: record.id, recordVersie: record.recordVersie });
    expect(await rig.lastChange()).not.toBe(before);
  });
});
