const { getNamedType, getNullableType, isAbstractType, isListType, isObjectType, TypeInfo, visit, visitWithTypeInfo } = require("graphql");

const PAGES = /(Connection|Edge|^PageInfo)$/;

/**
 * What a normalising cache has to know of the values that the portal asks: types without a key, which belong to the record they
 * hang by, and the fields with a list of them; and of the unions that fragments are of, what they are made of.
 *
 * @type {import("@graphql-codegen/plugin-helpers").CodegenPlugin["plugin"]}
 */
exports.plugin = (schema, files) => {
  const values = new Set();
  const lists = {};
  const unions = {};
  const types = new TypeInfo(schema);
  const roots = [schema.getQueryType(), schema.getMutationType()];
  const isValue = (type) => isObjectType(type) && !type.getFields().id && !roots.includes(type);
  const meet = {
    FragmentDefinition({ typeCondition }) {
      const type = schema.getType(typeCondition.name.value);
      if (isAbstractType(type)) unions[type.name] = schema.getPossibleTypes(type).map(({ name }) => name);
    },
    Field() {
      const type = types.getType();
      const named = getNamedType(type);
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
      lists: Object.fromEntries(Object.keys(lists).sort().map((type) => [type, sorted(lists[type])])),
      unions: Object.fromEntries(Object.keys(unions).sort().map((type) => [type, sorted(new Set(unions[type]))])),
    },
    null,
    2,
  );
};
