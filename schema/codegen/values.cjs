const { getNamedType, getNullableType, isAbstractType, isListType, isObjectType, TypeInfo, visit, visitWithTypeInfo } = require("graphql");

const PAGES = /(Connection|Edge|^PageInfo)$/;

/**
 * What a normalising cache has to know of what the portal asks: values, which are types without a key that belong to the record
 * they hang by; the fields with a list of them; what is of a day, and another on the next;
 * and of unions and interfaces which types they may be.
 *
 * @type {import("@graphql-codegen/plugin-helpers").CodegenPlugin["plugin"]}
 */
exports.plugin = (schema, files) => {
  const values = new Set();
  const ofDays = new Set();
  const possible = {};
  const lists = {};
  const types = new TypeInfo(schema);
  const roots = [schema.getQueryType(), schema.getMutationType()];
  const isValue = (type) => isObjectType(type) && !type.getFields().id && !roots.includes(type);
  const meet = {
    Field() {
      const type = types.getType();
      const named = getNamedType(type);
      // Records have versions, not days.
      const { id, op, recordVersie } = isObjectType(named) ? named.getFields() : {};
      if (id && op && !recordVersie) ofDays.add(named.name);
      if (isAbstractType(named)) possible[named.name] = schema.getPossibleTypes(named).map(({ name }) => name).sort();
      if (!isValue(named) || PAGES.test(named.name)) return;
      values.add(named.name);
      const parent = types.getParentType();
      if (isListType(getNullableType(type)) && isObjectType(parent) && !PAGES.test(parent.name)) {
        (lists[parent.name] ??= new Set()).add(types.getFieldDef().name);
      }
    },
  };
  for (const { document } of files) visit(document, visitWithTypeInfo(types, meet));
  const sorted = (set) => [...set].sort();
  return JSON.stringify(
    {
      values: sorted(values),
      ofDays: sorted(ofDays),
      possible: Object.fromEntries(Object.keys(possible).sort().map((name) => [name, possible[name]])),
      lists: Object.fromEntries(Object.keys(lists).sort().map((type) => [type, sorted(lists[type])])),
    },
    null,
    2,
  );
};
