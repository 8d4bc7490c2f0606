const { readFileSync } = require("node:fs");
const { buildSchema, getNamedType, isEnumType, isInputObjectType, Kind, typeFromAST } = require("graphql");

/**
 * The values of the enums that can be filled in at a form: of the input of every mutation of the portal, in the schema's order.
 *
 * @type {import("@graphql-codegen/plugin-helpers").CodegenPlugin["plugin"]}
 */
exports.plugin = (_sorted, files) => {
  // What codegen hands over is sorted by name; what is chosen comes in the order of the schema.
  const schema = buildSchema(readFileSync("schema/api.graphql", "utf8"));
  const enums = {};
  const met = new Set();
  const meet = (type) => {
    if (met.has(type)) return;
    met.add(type);
    if (isEnumType(type)) enums[type.name] = type.getValues().map(({ name }) => name);
    if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) meet(getNamedType(field.type));
  };
  const operations = files.flatMap(({ document }) => document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION));
  for (const { operation, variableDefinitions } of operations) {
    if (operation === "mutation") for (const { type } of variableDefinitions) meet(getNamedType(typeFromAST(schema, type)));
  }
  return JSON.stringify(Object.fromEntries(Object.entries(enums).sort(([one], [other]) => (one < other ? -1 : 1))), null, 2);
};
