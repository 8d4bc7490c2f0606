import type { Context } from "@pakketgraaf/subgraph";
import {
  buildSchema,
  defaultFieldResolver,
  getNamedType,
  isEnumType,
  isLeafType,
  isObjectType,
  isScalarType,
  isUnionType,
  Kind,
  parse,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLScalarType,
  type GraphQLSchema,
  type GraphQLUnionType,
  type SelectionSetNode,
} from "graphql";

/** What is asked of the whole, with what the classes of each party work with, in the order of the parties. */
export interface MonolithContext {
  of: readonly Context[];
  /** Records that parties have of each other's, by what was asked. */
  known: Map<string, unknown>;
}

/** A record or a value, as the classes of one party have it. */
interface Held {
  party: number;
  value: Record<string, unknown>;
}

type Field = GraphQLField<unknown, unknown>;
type Asked = readonly [args: Record<string, unknown>, context: MonolithContext, info: GraphQLResolveInfo];

/**
 * One executable schema with the fields of all parties, each resolved by the class that has it. A field of another party's record
 * is resolved as there, with the loaders of that party; nothing is planned, sent or written in between.
 * @param api the whole schema
 * @param schemas of the parties
 */
export function monolithOf(api: string, schemas: readonly GraphQLSchema[]): GraphQLSchema {
  const whole = buildSchema(api);
  for (const type of Object.values(whole.getTypeMap())) {
    const own = schemas.map((schema) => schema.getType(type.name));
    const first = own.find(Boolean);
    if (!first || type.name.startsWith("__")) continue;
    if (isScalarType(type)) {
      const { serialize, parseValue, parseLiteral } = first as GraphQLScalarType;
      Object.assign(type, { serialize, parseValue, parseLiteral });
    } else if (isEnumType(type)) {
      for (const value of type.getValues()) value.value = (first as GraphQLEnumType).getValue(value.name)?.value;
    } else if (isUnionType(type)) {
      type.resolveType = ({ party, value }: Held, context: MonolithContext, info) => {
        const union = own[party] as GraphQLUnionType;
        return union.resolveType!(value, context.of[party], info, union);
      };
    } else if (isObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        field.resolve = resolverOf(type, field, own as readonly (GraphQLObjectType | undefined)[]) as Field["resolve"];
      }
    }
  }
  return whole;
}

/** @param own the type as each party has it */
function resolverOf(type: GraphQLObjectType, { name, type: given }: Field, own: readonly (GraphQLObjectType | undefined)[]) {
  const fields = own.map((each) => resolvedBy(each?.getFields()[name]));
  const resolvers = fields.map((field) => field?.resolve ?? defaultFieldResolver);
  const home = fields.findIndex(Boolean);
  const holds = !isLeafType(getNamedType(given));
  const resolveBy = (party: number, value: unknown, [args, context, info]: Asked): unknown => {
    const found = resolvers[party](value, args, context.of[party], info);
    return holds ? held(party, found) : found;
  };
  const required = requiredBy(fields[home]);
  return (source: Held | undefined, ...asked: Asked): unknown => {
    if (!source) return resolveBy(home, undefined, asked);
    if (fields[source.party]) return resolveBy(source.party, source.value, asked);
    const record = required ? withRequired(type, source, required, asked) : referredTo(own[home]!, home, source, asked);
    return isPromise(record)
      ? record.then((value) => (value === null ? null : resolveBy(home, value, asked)))
      : record && resolveBy(home, record, asked);
  };
}

const directiveOf = (field: Field | undefined, name: string) => field?.astNode?.directives?.find((it) => it.name.value === name);

/** The field, where its party resolves it: some have it because others require it of its owner. */
const resolvedBy = (field: Field | undefined): Field | undefined => (directiveOf(field, "external") ? undefined : field);

function requiredBy(field: Field | undefined): SelectionSetNode | undefined {
  const value = directiveOf(field, "requires")?.arguments?.[0]?.value;
  if (value?.kind !== Kind.STRING) return undefined;
  const [operation] = parse(`{ ${value.value} }`).definitions;
  return operation.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet : undefined;
}

type ResolveReference = (reference: object, context: Context, info: GraphQLResolveInfo) => unknown;

/** The record that another party's stands for, as a party has it; each once. */
function referredTo(type: GraphQLObjectType, party: number, { value: { id } }: Held, [, context, info]: Asked): unknown {
  const name = `${party} ${type.name} ${id as string}`;
  let known = context.known.get(name);
  if (known === undefined) {
    const { apollo } = type.extensions as { apollo?: { subgraph?: { resolveReference?: ResolveReference } } };
    const reference = { __typename: type.name, id };
    known = apollo?.subgraph?.resolveReference?.(reference, context.of[party], info) ?? reference;
    context.known.set(name, known);
  }
  return known;
}

/** What a field needs of a record that another party owns: null where that cannot be had. */
async function withRequired(type: GraphQLObjectType, source: Held, selection: SelectionSetNode, asked: Asked): Promise<unknown> {
  const found = await gather(type, source, selection, asked);
  return Object.values(found).includes(null) ? null : { __typename: type.name, id: source.value.id, ...found };
}

async function gather(type: GraphQLObjectType, source: Held, { selections }: SelectionSetNode, [, context, info]: Asked) {
  const found: Record<string, unknown> = {};
  for (const selection of selections) {
    if (selection.kind !== Kind.FIELD) throw new Error("only fields are required here");
    const field = type.getFields()[selection.name.value];
    const asked: Asked = [{}, context, { ...info, fieldName: field.name }];
    const inner = async (value: unknown): Promise<unknown> => {
      const got = await value;
      if (Array.isArray(got)) return Promise.all(got.map(inner));
      if (!got || !selection.selectionSet) return got ?? null;
      return gather(getNamedType(field.type) as GraphQLObjectType, got as Held, selection.selectionSet, asked);
    };
    found[field.name] = await inner(field.resolve!(source, ...asked));
  }
  return found;
}

const isPromise = (value: unknown): value is Promise<unknown> => typeof (value as Promise<unknown> | null)?.then === "function";

function held(party: number, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (isPromise(value)) return value.then((found) => held(party, found));
  return Array.isArray(value) ? value.map((each) => held(party, each)) : { party, value };
}
