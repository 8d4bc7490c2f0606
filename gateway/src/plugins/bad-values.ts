import { BREAK, Kind, parse, visit, type ASTNode, type GraphQLError } from "graphql";

const VALUES: readonly string[] = [
  Kind.INT, Kind.FLOAT, Kind.STRING, Kind.BOOLEAN, Kind.NULL, Kind.ENUM, Kind.LIST, Kind.OBJECT, Kind.OBJECT_FIELD,
];

/**
 * The path of the argument whose value an error is about, such as `filter.fase`: graphql-js tells only where in the
 * query the value stands, or which variable held it. Undefined when the error is about something else.
 */
export function argumentOf({ nodes, message }: GraphQLError): string | undefined {
  const node = nodes?.[0];
  if (!node?.loc) return undefined;
  const document = parse(node.loc.source);
  if (VALUES.includes(node.kind)) return argumentAt(document, node.loc.start);
  const [, variable] = /^Variable "\$(\w+)" got invalid value/.exec(message) ?? [];
  if (!variable || node.kind !== Kind.VARIABLE_DEFINITION) return undefined;
  const argument = argumentWith(document, variable);
  const [, , below = ""] = PLACE.exec(message) ?? [];
  return argument && argument + below.replace(/\[\d+\]/g, "");
}

/** Where in a variable the value stands: `at "input.filter.fase"; …`. */
const PLACE = / at "(\w+)([.[][\w.[\]]*)"; /;

function argumentAt(document: ASTNode, offset: number): string | undefined {
  const names: string[] = [];
  const enter = (node: ASTNode & { name: { value: string } }): false | void => {
    if (!node.loc || node.loc.start > offset || node.loc.end <= offset) return false;
    names.push(node.name.value);
  };
  let variable: string | undefined;
  visit(document, {
    Argument: enter,
    ObjectField: enter,
    // A default stands where its variable is defined, and counts where that is used.
    VariableDefinition: (node) => {
      if (!node.loc || node.loc.start > offset || node.loc.end <= offset) return false;
      variable = node.variable.name.value;
    },
  });
  const argument = variable && argumentWith(document, variable);
  return [...(argument ? [argument] : []), ...names].join(".") || undefined;
}

function argumentWith(document: ASTNode, variable: string): string | undefined {
  let path: string | undefined;
  const names: string[] = [];
  const named = {
    enter: (node: ASTNode & { name: { value: string } }) => void names.push(node.name.value),
    leave: () => void names.pop(),
  };
  visit(document, {
    Argument: named,
    ObjectField: named,
    Variable: ({ name }) => {
      if (name.value !== variable || names.length === 0) return undefined;
      path = names.join(".");
      return BREAK;
    },
  });
  return path;
}
