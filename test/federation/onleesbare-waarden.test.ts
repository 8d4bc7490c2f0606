import { randomUUID } from "node:crypto";
import { startAccessRig, type AccessRig } from "../support/access";
import { illFormed } from "../support/ill-formed";
import { BRONNEN } from "../support/mutations";

/** Values of the graph's own scalars, of the wrong form, as a client may write them. */
describe("a value that cannot be read", () => {
  let rig: AccessRig;
  let token: string | undefined;
  beforeAll(async () => {
    rig = await startAccessRig();
    token = await rig.tokenOf("nza");
  });
  afterAll(() => rig?.stop());

  const PRESTATIE = `prestatieId: "msz-za-010905", bronnen: [{ titel: "Besluit" }]`;
  const FOUTEN = [
    illFormed("Bedrag", "input.bedrag", "1.234,50"),
    illFormed("Datum", "input.geldigVan", "31-12-2026"),
  ];

  it.each([
    [
      "as a variable",
      "$input: TariefVaststellenInput!",
      "$input",
      { prestatieId: "msz-za-010905", bronnen: BRONNEN, eenheid: "per uur", tariefsoort: "MAXIMUM", bedrag: "1.234,50", geldigVan: "31-12-2026" },
    ],
    [
      "as a variable within the input",
      "$bedrag: Bedrag!, $dag: Datum!",
      `{ ${PRESTATIE}, eenheid: "per uur", tariefsoort: MAXIMUM, bedrag: $bedrag, geldigVan: $dag }`,
      undefined,
    ],
    [
      "as the default of a variable",
      '$bedrag: Bedrag = "1.234,50", $dag: Datum! = "31-12-2026"',
      `{ ${PRESTATIE}, eenheid: "per uur", tariefsoort: MAXIMUM, bedrag: $bedrag, geldigVan: $dag }`,
      undefined,
    ],
    [
      "in the document itself",
      "",
      `{ ${PRESTATIE}, eenheid: "per uur", tariefsoort: MAXIMUM, bedrag: "1.234,50", geldigVan: """31-12-2026""" }`,
      undefined,
    ],
  ])("is told to the user of a mutation: %s", async (_how, definitions, given, input) => {
    const { data, errors } = await rig.federation.query(
      `mutation ($sleutel: ID!, ${definitions}) {
        tariefVaststellen(sleutel: $sleutel, input: ${given}) { tarief { id } fouten { code pad bericht } }
      }`,
      { sleutel: randomUUID(), ...(input ? { input } : definitions.includes("=") ? {} : { bedrag: "1.234,50", dag: "31-12-2026" }) },
      { token },
    );
    expect({ data, errors }).toEqual({ data: { tariefVaststellen: { tarief: null, fouten: FOUTEN } }, errors: undefined });
  });

  it.each([
    ["a number", "12.25", "12.25"],
    ["a list", '["12.50"]', '["12.50"]'],
    ["an object", '{ euro: "12" }', '{euro: "12"}'],
    ["a word", "GRATIS", "GRATIS"],
  ])("is told to the user of a mutation when %s stands in the document", async (_what, bedrag, repeated) => {
    const { data, errors } = await rig.federation.query(
      `mutation ($sleutel: ID!) {
        tariefVaststellen(sleutel: $sleutel, input: {
          ${PRESTATIE}, eenheid: "per uur", tariefsoort: MAXIMUM, geldigVan: "2026-01-01", bedrag: ${bedrag}
        }) { fouten { code pad bericht } }
      }`,
      { sleutel: randomUUID() },
      { token },
    );
    expect({ data, errors }).toEqual({
      data: { tariefVaststellen: { fouten: [illFormed("Bedrag", "input.bedrag", repeated)] } },
      errors: undefined,
    });
  });

  it("is told to nobody who may not write", async () => {
    const { data, errors } = await rig.federation.query(
      `mutation { tariefBeeindigen(sleutel: "a", input: { id: "x", verwachteVersie: 1, geldigTot: "nooit" }) { fouten { code } } }`,
    );
    expect([data, errors?.map(({ extensions }) => extensions!.code)]).toEqual([{ tariefBeeindigen: null }, ["UNAUTHENTICATED"]]);
  });

  it("is an error that names the argument where something is asked", async () => {
    const { data, errors } = await rig.federation.query(
      `query ($dag: Datum) {
        eerste: prestaties(filter: { geldigOp: "31-12-2026" }) { totaal }
        tweede: prestaties(filter: { geldigOp: $dag }) { totaal }
      }`,
      { dag: "31-12-2026" },
    );
    const extensions = expect.objectContaining({ code: "BAD_USER_INPUT", argument: "filter.geldigOp" });
    const message = 'Argument "filter.geldigOp": must be an existing day as YYYY-MM-DD';
    expect(data).toEqual({ eerste: null, tweede: null });
    expect(errors).toEqual(["eerste", "tweede"].map((name) => ({ message, path: [name], extensions })));
  });
});
