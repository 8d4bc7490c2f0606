import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { buildSchema, isScalarType, isSpecifiedScalarType } from "graphql";
import { startFederation, type Federation } from "../support/federation";

const SPECIFIED = {
  Bedrag: "https://www.w3.org/TR/xmlschema11-2/#decimal",
  Datum: "https://scalars.graphql.org/chillicream/local-date.html",
  Tijdstip: "https://scalars.graphql.org/chillicream/date-time.html",
  Toestand: "https://www.rfc-editor.org/rfc/rfc8259",
};

/** What is said of the whole and of its roots: the first words. */
const SAID = {
  schema: "Pakketgraaf: wat Zorginstituut Nederland, ZonMw, zorgverzekeraars en de NZa weten",
  Query: "Wat er te vragen is:",
  Mutation: "Wat een partij met een token kan wijzigen",
};

let federation: Federation;
beforeAll(async () => {
  federation = await startFederation();
});
afterAll(() => federation.stop());

const firstWords = (descriptions: Record<keyof typeof SAID, string | null | undefined>) =>
  Object.fromEntries(
    Object.entries(SAID).map(([what, words]) => [what, descriptions[what as keyof typeof SAID]?.slice(0, words.length)]),
  );

it("says in introspection what it is, and where the form of each scalar is written down", async () => {
  const { data, errors } = await federation.query(`{
    __schema {
      description
      queryType { description }
      mutationType { description }
      types { name kind specifiedByURL }
    }
  }`);
  expect(errors).toBeUndefined();
  const { description: schema, queryType, mutationType, types } = data.__schema;
  expect(firstWords({ schema, Query: queryType.description, Mutation: mutationType.description })).toEqual(SAID);
  const scalars = types.filter(({ kind, name }: any) => kind === "SCALAR" && !["Boolean", "Float", "ID", "Int", "String"].includes(name));
  expect(Object.fromEntries(scalars.map(({ name, specifiedByURL }: any) => [name, specifiedByURL]))).toEqual(SPECIFIED);
});

it.each([
  ["/schema.graphql", async () => (await fetch(`${federation.url}/schema.graphql`)).text()],
  ["schema/api.graphql", async () => readFileSync(resolve(__dirname, "../../schema/api.graphql"), "utf8")],
])("says the same in %s", async (_, read) => {
  const schema = buildSchema(await read());
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()];
  expect(firstWords({ schema: schema.description, Query: query?.description, Mutation: mutation?.description })).toEqual(SAID);
  const own = Object.values(schema.getTypeMap()).filter((type) => isScalarType(type) && !isSpecifiedScalarType(type));
  expect(Object.fromEntries(own.map((type) => [type.name, isScalarType(type) && type.specifiedByURL]))).toEqual(SPECIFIED);
});
