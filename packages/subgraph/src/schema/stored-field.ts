import { GraphQLScalarType } from "graphql";
import { Field, ID, Int } from "type-graphql";
import { Column, type ColumnOptions, type ColumnType } from "typeorm";
import { mayBeAbsent } from "../record/absent";

export interface StoredFieldOptions {
  description: string;
  deprecationReason?: string;
  nullable?: boolean;
  default?: ColumnOptions["default"];
  /** Of the columns of an object, where it is not the field's name. */
  prefix?: string;
  /** An object in one column, as JSON. */
  json?: boolean;
}

const COLUMN_TYPES = new Map<unknown, ColumnType>([
  [String, "text"],
  [ID, "text"],
  [Int, "integer"],
  [Boolean, "boolean"],
]);

/**
 * A field of the graph that is a column too: its type, and whether it may be null, are said once for both. A scalar of
 * the graph's own tells its column type in its extension `column`. Of an enum the name is stored; a list is an array. An
 * object lies in columns of its own, a list of objects in one as JSON.
 */
export function StoredField(type: () => object, { prefix, json, default: value, ...field }: StoredFieldOptions): PropertyDecorator {
  return (target, property) => {
    Field(type, field)(target, property);
    const returned = type();
    const array = Array.isArray(returned);
    const of = array ? returned[0] : returned;
    const options = { nullable: field.nullable, default: value };
    if (!isClass(of)) Column({ ...options, type: columnTypeOf(of), array })(target, property);
    else if (array || json) Column({ ...options, type: "jsonb" })(target, property);
    else {
      Column(() => of, { prefix: prefix ?? String(property) })(target, property);
      if (field.nullable) mayBeAbsent(target, String(property));
    }
  };
}

const isClass = (type: unknown): type is Function => typeof type === "function" && !COLUMN_TYPES.has(type);

/** Undefined for what has none, as a scalar that does not tell: TypeORM then refuses the column. */
function columnTypeOf(type: unknown): ColumnType | undefined {
  if (type instanceof GraphQLScalarType) return COLUMN_TYPES.get(type) ?? (type.extensions.column as ColumnType);
  return COLUMN_TYPES.get(type) ?? (typeof type === "object" ? "text" : undefined);
}
