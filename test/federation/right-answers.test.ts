import { buildSchema, type GraphQLSchema } from "graphql";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expectRightAnswers, WIDE_LIMITS } from "../support/answers/compare";
import { startFederation, type Federation } from "../support/federation";

/** Records that are linked to much. */
const IDS: Record<string, readonly string[]> = {
  agendaItem: ["ag-aft", "ag-hipec", "ag-gli"],
  zorgvorm: ["zv-aft", "zv-hipec"],
  project: ["colopec", "sympathy"],
};

describe("answers of the platform", () => {
  let federation: Federation;
  let schema: GraphQLSchema;
  beforeAll(async () => {
    federation = await startFederation({}, { limits: WIDE_LIMITS });
    schema = buildSchema(readFileSync(resolve(__dirname, "../../schema/api.graphql"), "utf8"));
  });
  afterAll(() => federation?.stop());

  it("are those of the same query without aliases, fragments and conditions, key by key", async () => {
    const text = (value: string): string => JSON.stringify(value);
    await expectRightAnswers(federation.query, schema, {
      names: ["id", "__typename", "zorgvormen", "naam", "totaal", "nodes", "projecten", "titel__alias_0"],
      values: (coordinate, { name }) => {
        if (name === "first") return ["1", "2"];
        if (name === "grondslag") return ["[SUGGESTIE]", "[BRON, AFGELEID]"];
        return name === "id" ? (IDS[coordinate.replace("Query.", "")] ?? ["none"]).map(text) : [];
      },
      // Records that have other numbers besides can be asked by one of them.
      always: ["id"],
      // What depends on who asks or on the clock, and lists of all changes.
      without: (coordinate) => /^Query\.viewer$|^SignaleringStand\.achterstand$|Wijzigingen$|geschiedenis$/.test(coordinate),
    });
  }, 3_600_000);
});
