const { createHash } = require("node:crypto");
const { Kind, print, visit } = require("graphql");

const TYPENAME = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: "__typename" } };

/**
 * The operations of a client, each as it prints it: the operation, and after it the fragments in the order in which they are met.
 *
 * @param files as codegen gives them
 * @param typenames whether the client asks the type of every record, as Apollo's does
 */
exports.operationsIn = (files, typenames = false) => {
  const definitions = files.flatMap(({ document }) => document.definitions).map(typenames ? withTypenames : (each) => each);
  const ofKind = (wanted) => definitions.filter(({ kind }) => kind === wanted);
  const fragments = new Map(ofKind(Kind.FRAGMENT_DEFINITION).map((fragment) => [fragment.name.value, fragment]));
  return ofKind(Kind.OPERATION_DEFINITION).map((operation) => {
    const body = print({ kind: Kind.DOCUMENT, definitions: [operation, ...fragmentsOf(operation, fragments)] });
    const id = createHash("sha256").update(body).digest("hex");
    return { id, name: operation.name.value, type: operation.operation, body };
  });
};

function fragmentsOf(operation, fragments) {
  const met = new Set();
  const meet = (node) =>
    visit(node, {
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value);
        if (met.has(fragment)) return;
        met.add(fragment);
        meet(fragment);
      },
    });
  meet(operation);
  return met;
}

/** In every selection but that of the operation itself. */
const withTypenames = (definition) =>
  visit(definition, {
    SelectionSet: {
      leave(node, _key, parent) {
        const isAsked = node.selections.some(({ kind, name }) => kind === Kind.FIELD && name.value === "__typename");
        if (isAsked || parent.kind === Kind.OPERATION_DEFINITION) return undefined;
        return { ...node, selections: [...node.selections, TYPENAME] };
      },
    },
  });
