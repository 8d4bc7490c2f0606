import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildSchema,
  getNamedType,
  Kind,
  OperationTypeNode,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from "graphql";
import { ROOT } from "../../schema/root";
import { idsOf } from "../ids";
import type { Ask, Case } from "./case";

/** With what the documents' own client asks them; what is not here and may be left out, is. */
const GIVEN: Record<string, unknown> = { zoek: "kanker", tekst: "borstkanker", first: 20, isBekend: false, concern: "achmea" };
/** By their types. */
const OF_TYPES: Record<string, unknown> = { "Datum!": "2026-01-01", "Tijdstip!": "2026-01-01T00:00:00Z", "Boolean!": true };
const IDS = 5;

interface Manifest {
  operations: { name: string; type: string; body: string }[];
}

const documents = (): Manifest["operations"] =>
  ["documents.json", "portal-documents.json"].flatMap(
    (file) => (JSON.parse(readFileSync(join(ROOT, "schema", file), "utf8")) as Manifest).operations,
  );

/** The type of the records of which each variable that stands for an `id` is one. */
function recordsOfVariables(document: DocumentNode, schema: GraphQLSchema): Map<string, string> {
  const found = new Map<string, string>();
  const info = new TypeInfo(schema);
  visit(document, visitWithTypeInfo(info, {
    Argument: ({ name, value }) => {
      const type = info.getFieldDef()?.type;
      if (name.value === "id" && value.kind === Kind.VARIABLE && type) found.set(value.name.value, getNamedType(type).name);
    },
  }));
  return found;
}

/** The queries among the trusted documents that need nothing but what is known: those by an id for some ids each. */
export async function trustedMix(platform: Ask): Promise<Case> {
  const schema = buildSchema(readFileSync(join(ROOT, "schema/api.graphql"), "utf8"));
  const ids = await idsOf(platform, schema);
  const questionsOf = (query: string): Case["questions"] => {
    const document = parse(query);
    const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)!;
    if (operation.operation !== OperationTypeNode.QUERY) return [];
    const records = recordsOfVariables(document, schema);
    const needed = neededBy(operation);
    const valueOf = ({ variable: { name }, type }: VariableDefinitionNode, place: number): unknown => {
      const ofRecords = ids.get(records.get(name.value) ?? "");
      return ofRecords?.[place % ofRecords.length] ?? GIVEN[name.value] ?? OF_TYPES[print(type)];
    };
    const isById = needed.some(({ variable }) => records.has(variable.name.value));
    return Array.from({ length: isById ? IDS : 1 }, (_, place) => ({
      query,
      variables: Object.fromEntries(needed.map((each) => [each.variable.name.value, valueOf(each, place)])),
    }));
  };
  const all = documents().flatMap(({ body }) => questionsOf(body));
  return { name: "trusted documents", questions: all.filter(({ variables }) => !Object.values(variables).includes(undefined)) };
}

const neededBy = ({ variableDefinitions = [] }: OperationDefinitionNode): VariableDefinitionNode[] =>
  variableDefinitions.filter(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue);
