import { randomUUID } from "node:crypto";
import { mutationsOf } from "../../support/mutation-walk/places";
import { startMutationRig, type MutationRig } from "../../support/mutation-walk/rig";
import { countLogLines } from "../../support/mutations";

const REGISTREREN = mutationsOf("zonmw").find(({ name }) => name === "netwerkRegistreren")!;

describe("what cannot be asked of the record that a mutation made", () => {
  let rig: MutationRig;
  beforeAll(async () => {
    rig = await startMutationRig("zonmw");
  });
  afterAll(() => rig?.stop());

  it("is told below the mutation, which was done: the same key shows what it made", async () => {
    const [input, sleutel] = [await rig.example(REGISTREREN.name), randomUUID()];
    const ask = async (first: number) => {
      const { data, errors } = await rig.askEach(REGISTREREN, [{ input, sleutel }], `recordVersie naam projecten(first: ${first}) { totaal }`);
      return { payload: data.m0, errors: errors?.map(({ path, extensions }) => ({ path, extensions })) };
    };
    const before = await countLogLines(rig.database);
    const tooMuch = {
      payload: { record: null, fouten: [] },
      errors: [{ path: ["m0", "record", "projecten"], extensions: { code: "BAD_USER_INPUT", argument: "first" } }],
    };
    expect(await ask(500)).toEqual(tooMuch);
    expect(await countLogLines(rig.database)).toBe(before + 1);
    const made = { recordVersie: 1, naam: input.naam, projecten: { totaal: 0 } };
    expect(await ask(100)).toEqual({ payload: { record: made, fouten: [] }, errors: undefined });
    expect(await ask(500)).toEqual(tooMuch);
    expect(await countLogLines(rig.database)).toBe(before + 1);
  });
});
