import { DossiersDocument } from "../generated/operations";
import { startFederation, type Federation } from "../support/federation";

describe("what the dossiers of many agenda items cost", () => {
  let federation: Federation;
  beforeAll(async () => {
    federation = await startFederation();
  });
  afterAll(() => federation?.stop());

  it.each([20, 40])("makes six calls and 22 statements for %i agenda items", async (first) => {
    const { data, errors, calls, statements } = await federation.query(DossiersDocument, { first });
    expect(errors).toBeUndefined();
    expect(data.agendaItems!.nodes).toHaveLength(first);
    expect(calls).toEqual({ zorginstituut: 2, zonmw: 1, verzekeraars: 2, nza: 1 });
    expect(statements).toEqual({ zorginstituut: 11, zonmw: 4, verzekeraars: 5, nza: 2 });
  });
});
