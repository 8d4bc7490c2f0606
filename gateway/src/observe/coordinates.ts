import {
  isInterfaceType,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLField,
  type GraphQLSchema,
} from "graphql";

/** A field, `Type.field`, or an argument, `Type.field(argument:)`, of a schema. */
export interface Coordinate {
  coordinate: string;
  /** Why, and until when; null for what is not deprecated. */
  deprecated: string | null;
}

/** The fields and arguments that a valid document asks, each once. */
export function coordinatesIn(document: DocumentNode, schema: GraphQLSchema): string[] {
  const found = new Set<string>();
  const info = new TypeInfo(schema);
  const fieldHere = (): string => `${info.getParentType()!.name}.${info.getFieldDef()!.name}`;
  visit(
    document,
    visitWithTypeInfo(info, {
      Directive: () => false,
      Field: ({ name }) => {
        // What a schema says of itself is no use of it.
        if (name.value.startsWith("__")) return false;
        found.add(fieldHere());
      },
      Argument: ({ name }) => void found.add(`${fieldHere()}(${name.value}:)`),
    }),
  );
  return [...found];
}

/** All fields and arguments that a document can ask. */
export function coordinatesOf(schema: GraphQLSchema): Coordinate[] {
  const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith("__"));
  return types.flatMap((type) =>
    isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields()).flatMap((field) => ofField(type.name, field))
      : [],
  );
}

function ofField(type: string, { name, deprecationReason, args }: GraphQLField<unknown, unknown>): Coordinate[] {
  const coordinate = `${type}.${name}`;
  const ofArguments = args.map((argument) => ({
    coordinate: `${coordinate}(${argument.name}:)`,
    deprecated: argument.deprecationReason ?? null,
  }));
  return [{ coordinate, deprecated: deprecationReason ?? null }, ...ofArguments];
}
