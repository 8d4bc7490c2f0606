import { startFederation, type Federation } from "../support/federation";

describe("conditions set by professional bodies", () => {
  let federation: Federation;
  beforeAll(async () => {
    federation = await startFederation();
  });
  afterAll(() => federation?.stop());

  it("keep their own kind and author, and belong to no insurer", async () => {
    const { data, errors } = await federation.query(`{
      contractvoorwaarden(first: 100, filter: { opsteller: ["nvvc", "nvn", "soncos"] }) {
        totaal
        nodes { aard opsteller { id naam verzekeraar { id } } verzekeraar { id } }
      }
    }`);
    expect(errors).toBeUndefined();
    expect(data.contractvoorwaarden.totaal).toBe(9);
    for (const { aard, opsteller, verzekeraar } of data.contractvoorwaarden.nodes) {
      expect({ aard, verzekeraar, ofOpsteller: opsteller.verzekeraar }).toEqual({
        aard: "BEROEPSNORM",
        verzekeraar: null,
        ofOpsteller: null,
      });
    }
    expect(new Set(data.contractvoorwaarden.nodes.map((node: any) => node.opsteller.naam))).toEqual(
      new Set(["Nederlandse Vereniging voor Cardiologie", "Nederlandse Vereniging voor Neurologie", "SONCOS"]),
    );
  });

  it("are not among the contracts of any insurer", async () => {
    const { data } = await federation.query(`{
      verzekeraars(first: 100) { nodes { contractvoorwaarden(first: 1, filter: { aard: [BEROEPSNORM] }) { totaal } } }
    }`);
    expect(data.verzekeraars.nodes).toHaveLength(34);
    for (const { contractvoorwaarden } of data.verzekeraars.nodes) expect(contractvoorwaarden.totaal).toBe(0);
  });
});
