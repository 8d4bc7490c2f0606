import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Kind, OperationTypeNode, parse, print, type OperationDefinitionNode } from "graphql";
import type { Question } from "../platform";

const ROOT = resolve(__dirname, "../../..");
const EXAMPLES = join(ROOT, "examples/queries");

interface Manifest {
  operations: { name: string; type: string; body: string }[];
}

/** What the ready documents need to be given. */
export interface Given {
  first: number;
  zoek: string;
  tekst: string;
  agendaItem: string;
  id: string;
  /** Of a page of research on that agenda item. */
  after: string;
}

const variablesFor = ({ variableDefinitions = [] }: OperationDefinitionNode, given: Given): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(given).filter(([name]) =>
      variableDefinitions.some(({ variable, type }) => variable.name.value === name && type.kind === Kind.NON_NULL_TYPE),
    ),
  );

/** The queries that a document holds, each by itself, with the fragments of the document. */
function queriesOf(text: string, of: string, given: Given): Question[] {
  const { definitions } = parse(text);
  const fragments = definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).map(print);
  return definitions.flatMap((each) => {
    if (each.kind !== Kind.OPERATION_DEFINITION || each.operation !== OperationTypeNode.QUERY) return [];
    const name = each.name?.value;
    return [{ name: name ?? of, query: [print(each), ...fragments].join("\n"), operationName: name, variables: variablesFor(each, given) }];
  });
}

const trusted = (): Manifest["operations"] =>
  (JSON.parse(readFileSync(join(ROOT, "schema/documents.json"), "utf8")) as Manifest).operations;

/** The text of a trusted document. */
export const trustedDocument = (name: string): string => trusted().find((each) => each.name === name)!.body;

/** The trusted documents that only ask, and every example that does. */
export function readyQuestions(given: Given): Question[] {
  const examples = readdirSync(EXAMPLES).filter((file) => file.endsWith(".graphql"));
  return [
    ...trusted().flatMap(({ name, body }) => queriesOf(body, name, given)),
    ...examples.flatMap((file) => queriesOf(readFileSync(join(EXAMPLES, file), "utf8"), file, given)),
  ];
}
