import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from "graphql";

interface Element {
  name: string;
  deprecationReason?: string | null;
}

/** The reason of every deprecated element by its path: `Type.field`, `Type.field.argument`, `Enum.WAARDE`. */
export function deprecations(schema: GraphQLSchema): Map<string, string> {
  const reasons = new Map<string, string>();
  const note = (parent: string, { name, deprecationReason }: Element): void => {
    if (deprecationReason) reasons.set(`${parent}.${name}`, deprecationReason);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    for (const member of membersOf(type)) {
      note(type.name, member);
      for (const argument of member.args ?? []) note(`${type.name}.${member.name}`, argument);
    }
  }
  return reasons;
}

function membersOf(type: GraphQLNamedType): readonly (Element & { args?: readonly Element[] })[] {
  if (isEnumType(type)) return type.getValues();
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) return Object.values(type.getFields());
  return [];
}
