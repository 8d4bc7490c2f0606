const { getNamedType, isEnumType, isInputObjectType, isObjectType, TypeInfo, visit, visitWithTypeInfo } = require("graphql");

/** What a field costs is for who writes queries. */
const COST = /\s*Kosten: .*$/s;

/**
 * What the schema says of what the portal shows: types, fields and values of enums, by their names; and of what can be filtered.
 *
 * @type {import("@graphql-codegen/plugin-helpers").CodegenPlugin["plugin"]}
 */
exports.plugin = (schema, files) => {
  const terms = {};
  const told = new Set();
  const tell = (name, { description }) => {
    const text = description?.replace(COST, "").trim();
    if (text) terms[name] = text;
  };
  const tellType = (type) => {
    if (isObjectType(type)) tell(type.name, type);
    if (isEnumType(type)) {
      tell(type.name, type);
      for (const value of type.getValues()) tell(`${type.name}.${value.name}`, value);
    }
    if (isInputObjectType(type) && !told.has(type)) {
      told.add(type);
      for (const field of Object.values(type.getFields())) {
        tell(`${type.name}.${field.name}`, field);
        // What is filled in within what is filled in; of what can be chosen, what it means.
        tellType(getNamedType(field.type));
      }
    }
  };
  const types = new TypeInfo(schema);
  const meet = {
    Field({ name }) {
      const parent = types.getParentType();
      const field = types.getFieldDef();
      if (!field || name.value.startsWith("__")) return;
      if (!/(Connection|Edge|^PageInfo|Payload)$/.test(parent.name)) tell(`${parent.name}.${name.value}`, field);
      tellType(getNamedType(field.type));
      for (const argument of field.args) tellType(getNamedType(argument.type));
    },
  };
  for (const { document } of files) visit(document, visitWithTypeInfo(types, meet));
  return JSON.stringify(Object.fromEntries(Object.entries(terms).sort(([one], [other]) => (one < other ? -1 : 1))), null, 2);
};
