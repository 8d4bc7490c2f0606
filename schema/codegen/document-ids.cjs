const { operationsIn } = require("./operations.cjs");

/**
 * By which id the gateway knows each operation of the portal, which sends nothing else of it.
 *
 * @type {import("@graphql-codegen/plugin-helpers").CodegenPlugin["plugin"]}
 */
exports.plugin = (_schema, files) =>
  JSON.stringify(Object.fromEntries(operationsIn(files, true).map(({ name, id }) => [name, id])), null, 2);
