const { getNamedType, GraphQLString, isEnumType, isObjectType } = require("graphql");

/**
 * The names of all fields that have a value of an enum: in a record as the feeds have it, nothing else tells such a value from text
 * in capitals. A name that is of text too goes by what it is of in most types.
 *
 * @type {import("@graphql-codegen/plugin-helpers").CodegenPlugin["plugin"]}
 */
exports.plugin = (schema) => {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith("__"));
  const enums = {};
  const texts = {};
  for (const { name, type } of types.flatMap((each) => Object.values(each.getFields()))) {
    const named = getNamedType(type);
    const times = isEnumType(named) ? enums : named.name === GraphQLString.name ? texts : {};
    times[name] = (times[name] ?? 0) + 1;
  }
  const names = Object.keys(enums).filter((name) => enums[name] > (texts[name] ?? 0));
  return JSON.stringify(names.sort(), null, 2);
};
