const { operationsIn } = require("./operations.cjs");

/**
 * The operations of our clients as a manifest of trusted documents, each as its client prints it: see `operationsIn`.
 *
 * @type {import("@graphql-codegen/plugin-helpers").CodegenPlugin["plugin"]}
 */
exports.plugin = (_schema, files, { typenames }) =>
  JSON.stringify(
    { format: "apollo-persisted-query-manifest", version: 1, operations: operationsIn(files, typenames) },
    null,
    2,
  );
