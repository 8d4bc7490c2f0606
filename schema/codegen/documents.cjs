const { createHash } = require("node:crypto");
const { Kind, print, visit } = require("graphql");

/**
 * The operations of our clients as a manifest of trusted documents, each as its client prints it: the operation, and
 * after it the fragments in the order in which they are met.
 *
 * @type {import("@graphql-codegen/plugin-helpers").CodegenPlugin["plugin"]}
 */
exports.plugin = (_schema, files) => {
  const definitions = files.flatMap(({ document }) => document.definitions);
  const ofKind = (wanted) => definitions.filter(({ kind }) => kind === wanted);
  const fragments = new Map(ofKind(Kind.FRAGMENT_DEFINITION).map((fragment) => [fragment.name.value, fragment]));
  const operations = ofKind(Kind.OPERATION_DEFINITION).map((operation) => {
    const body = print({ kind: Kind.DOCUMENT, definitions: [operation, ...fragmentsOf(operation, fragments)] });
    const id = createHash("sha256").update(body).digest("hex");
    return { id, name: operation.name.value, type: operation.operation, body };
  });
  return JSON.stringify({ format: "apollo-persisted-query-manifest", version: 1, operations }, null, 2);
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
