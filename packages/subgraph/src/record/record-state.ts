import {
  getNamedType,
  getNullableType,
  GraphQLID,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from "graphql";
import { getMetadataArgsStorage } from "typeorm";
import type { Part, RecordKind } from "./record-kind";

/** What a value in a record's state looks like: a value, a list, or an object of further ones. */
export type StateForm = { nullable: boolean; description?: string | null } & (
  | { leaf: GraphQLLeafType; isReference?: true }
  | { items: StateForm; nullWhenEmpty?: boolean }
  | { fields: Record<string, StateForm> }
);

export type RecordForm = Extract<StateForm, { fields: unknown }>;

/**
 * What the state of a record of a kind looks like to clients: in the names and the values of its type in the graph. A
 * related record is there by its id, as `…Id`.
 * @throws Error for what the log keeps and the graph has no name for
 */
export function recordFormOf(schema: GraphQLSchema, kind: RecordKind): RecordForm {
  const known = forms.get(schema) ?? new Map<RecordKind, RecordForm>();
  forms.set(schema, known);
  if (!known.has(kind)) known.set(kind, makeForm(schema, kind));
  return known.get(kind)!;
}

const forms = new WeakMap<GraphQLSchema, Map<RecordKind, RecordForm>>();

function makeForm(schema: GraphQLSchema, kind: RecordKind): RecordForm {
  const type = schema.getType(kind.type) as GraphQLObjectType;
  const grouped = Object.values(kind.objects ?? {}).flatMap((columns) => Object.values(columns));
  const left = new Set([...grouped, ...(kind.hidden ?? [])]);
  const fields: Record<string, StateForm> = {};
  for (const { name, nullable } of columnsOf(kind.entity)) {
    if (!left.has(name)) fields[name] = formOfColumn(type, name, nullable);
  }
  for (const name of Object.keys(kind.objects ?? {})) {
    const field = type.getFields()[name];
    fields[name] = formOf(field.type, field.description);
  }
  for (const [name, part] of Object.entries(kind.parts ?? {})) {
    if (!part.within) fields[name] = formOfPart(schema, type, name, part, kind.parts!);
  }
  return { nullable: false, description: type.description, fields };
}

/** Columns of a table with all that its class inherits, those of an embedded object as one. */
function columnsOf(entity: Function): { name: string; nullable: boolean }[] {
  const classes: Function[] = [];
  for (let each = entity; each !== Function.prototype; each = Object.getPrototypeOf(each)) classes.unshift(each);
  const { columns, embeddeds } = getMetadataArgsStorage();
  const own = columns.filter(({ target }) => classes.includes(target as Function));
  const embedded = embeddeds.filter(({ target }) => classes.includes(target as Function));
  return [
    ...own.map(({ propertyName, options }) => ({ name: propertyName, nullable: options.nullable === true })),
    ...embedded.map(({ propertyName }) => ({ name: propertyName, nullable: true })),
  ];
}

function formOfColumn(type: GraphQLObjectType, name: string, nullable: boolean): StateForm {
  const field = type.getFields()[name];
  if (field) return formOf(field.type, field.description);
  const reference = type.getFields()[name.replace(/Id$/, "")];
  if (!reference || !name.endsWith("Id")) throw new Error(`the log keeps ${type.name}.${name}, which has no name in the graph`);
  return { nullable, description: reference.description, leaf: GraphQLID, isReference: true };
}

function formOf(type: GraphQLOutputType, description?: string | null): StateForm {
  const nullable = !isNonNullType(type);
  const inner = getNullableType(type);
  if (isListType(inner)) return { nullable, description, items: formOf(inner.ofType) };
  if (isLeafType(inner)) return { nullable, description, leaf: inner };
  if (!isObjectType(inner)) throw new Error(`${inner.name} is no value`);
  const fields = Object.values(inner.getFields()).map((field) => [field.name, formOf(field.type, field.description)] as const);
  return { nullable, description, fields: Object.fromEntries(fields) };
}

type Parts = Record<string, Part>;

function formOfPart(schema: GraphQLSchema, parent: GraphQLObjectType, name: string, part: Part, parts: Parts): StateForm {
  const field = parent.getFields()[part.toldBy ?? name];
  const item = itemOf(field.type);
  if (!item) throw new Error(`the log keeps ${parent.name}.${name}, which is no list of objects in the graph`);
  const shown = Object.keys(part.columns).filter((column) => !part.hidden?.includes(column));
  const fields: Record<string, StateForm> = Object.fromEntries(shown.map((column) => [column, formInPart(schema, item, column)]));
  for (const [inner, each] of Object.entries(parts)) {
    if (each.within?.part === name) fields[inner] = formOfPart(schema, item, inner, each, parts);
  }
  return {
    nullable: part.nullWhenEmpty === true,
    nullWhenEmpty: part.nullWhenEmpty,
    description: field.description,
    items: { nullable: false, description: item.description, fields },
  };
}

/** What a list has of each of its records; of one that is given page by page: what an edge tells. */
function itemOf(type: GraphQLOutputType): GraphQLObjectType | undefined {
  const list = getNullableType(type);
  if (isObjectType(list) && list.getFields().edges) return itemOf(list.getFields().edges.type);
  const item = isListType(list) ? getNullableType(list.ofType) : undefined;
  return isObjectType(item) ? item : undefined;
}

/** Of what a list of links holds: the id of the other record, and what is said of the link, by the name of its type. */
function formInPart(schema: GraphQLSchema, item: GraphQLObjectType, column: string): StateForm {
  const field = item.getFields()[column];
  if (field) return formOf(field.type, field.description);
  const record = getNamedType(item.getFields().node?.type ?? item) as GraphQLObjectType;
  if (column.toLowerCase() === `${record.name}Id`.toLowerCase()) {
    return { nullable: false, description: record.getFields().id.description, leaf: GraphQLID };
  }
  const type = schema.getType(column[0].toUpperCase() + column.slice(1));
  if (isLeafType(type)) return { nullable: false, description: type.description, leaf: type };
  return formOfColumn(item, column, true);
}

/** A state as it was kept, in the form that clients see: what a later release added is null in it. */
export function showState(kind: RecordKind, form: RecordForm, kept: object): object {
  const state: Record<string, unknown> = { ...kept };
  for (const [name, columns] of Object.entries(kind.objects ?? {})) {
    const values = Object.entries(columns).map(([field, column]) => [field, state[column] ?? null] as const);
    state[name] ??= values.every(([, value]) => value !== null) ? Object.fromEntries(values) : null;
  }
  for (const [name, { within }] of Object.entries(kind.parts ?? {})) {
    if (!within) continue;
    const rows = (state[name] ?? []) as Record<string, unknown>[];
    const parents = (state[within.part] ?? []) as Record<string, unknown>[];
    const below = (parent: Record<string, unknown>) => rows.filter((row) => row[within.by] === parent[within.of]);
    state[within.part] = parents.map((parent) => ({ ...parent, [name]: below(parent) }));
  }
  return show(form, state) as object;
}

function show(form: StateForm, value: unknown): unknown {
  if ("items" in form) {
    const list = (value ?? (form.nullable ? null : [])) as unknown[] | null;
    return list === null || (form.nullWhenEmpty && list.length === 0) ? null : list.map((item) => show(form.items, item));
  }
  if (value === null || value === undefined) return null;
  if ("leaf" in form) return isEnumType(form.leaf) ? value : form.leaf.serialize(value);
  const fields = value as Record<string, unknown>;
  return Object.fromEntries(Object.entries(form.fields).map(([name, inner]) => [name, show(inner, fields[name])]));
}
