import { BREAK, Kind, parse, visit, type ASTNode, type DocumentNode, type GraphQLError } from "graphql";

const VALUES: readonly string[] = [
  Kind.INT, Kind.FLOAT, Kind.STRING, Kind.BOOLEAN, Kind.NULL, Kind.ENUM, Kind.LIST, Kind.OBJECT, Kind.OBJECT_FIELD,
];

/** Where in a variable the value stands: `at "input.filter.fase"; …`. */
const PLACE = / at "(\w+)([.[][\w.[\]]*)"; /;

/**
 * The path of the argument whose value an error is about, such as `filter.fase`: graphql-js tells only where in the
 * query the value stands, or which variable held it. Undefined when the error is about something else.
 */
export function argumentOf({ nodes, message }: GraphQLError): string | undefined {
  const node = nodes?.[0];
  if (!node?.loc) return undefined;
  const { source, start } = node.loc;
  if (VALUES.includes(node.kind)) return pathTo(parse(source), (each) => each.kind === node.kind && each.loc?.start === start);
  const [, variable] = /^Variable "\$(\w+)" got invalid value/.exec(message) ?? [];
  if (!variable || node.kind !== Kind.VARIABLE_DEFINITION) return undefined;
  const argument = pathToVariable(parse(source), variable);
  const [, , below = ""] = PLACE.exec(message) ?? [];
  return argument && argument + below.replace(/\[\d+\]/g, "");
}

/** The path of the argument in which a node stands: the first one that is meant. */
function pathTo(document: DocumentNode, isMeant: (node: ASTNode) => boolean): string | undefined {
  let way: readonly (ASTNode | readonly ASTNode[])[] = [];
  visit(document, {
    enter: (node, _key, parent, _path, ancestors) => {
      if (!isMeant(node)) return undefined;
      way = [...ancestors, parent ?? [], node];
      return BREAK;
    },
  });
  const names = way.map((node) => {
    if (!("kind" in node)) return undefined;
    if (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) return node.name.value;
    // A default stands where its variable is defined, and counts where that is used.
    return node.kind === Kind.VARIABLE_DEFINITION ? pathToVariable(document, node.variable.name.value) : undefined;
  });
  return names.filter((name) => name !== undefined).join(".") || undefined;
}

function pathToVariable(document: DocumentNode, variable: string): string | undefined {
  const uses = visit(document, { VariableDefinition: () => null });
  return pathTo(uses, (node) => node.kind === Kind.VARIABLE && node.name.value === variable);
}
