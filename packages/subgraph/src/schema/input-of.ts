import { Directive, Field, getMetadataStorage, InputType } from "type-graphql";
import { getMetadataArgsStorage } from "typeorm";

/** A type as TypeGraphQL takes it: a scalar, an enum, the class of an input, or a list of one of these. */
type Type = object;

/** What a resolver gets for a field of a type. */
type ValueOf<G> = G extends readonly (infer Item)[]
  ? ValueOf<Item>[]
  : G extends StringConstructor
    ? string
    : G extends BooleanConstructor
      ? boolean
      : G extends { parseValue: (given: unknown) => infer Value }
        ? Value
        : G extends new () => infer Input
          ? Input
          : keyof G & string;

type Presence = "needed" | "optional" | undefined;

/** A field of an input that does not say the same as the record's field of the same name. */
export class InputField<G extends Type = Type, P extends Presence = Presence> {
  constructor(
    readonly type: G,
    /** Instead of what the record's field tells; `form` is told after either. */
    readonly description?: string,
    readonly presence?: P,
    readonly form?: string,
    /** That the field goes, in the words of docs/schema-beleid.md. */
    readonly deprecationReason?: string,
  ) {}
}

/** With a description of its own. */
export const described = <G extends Type>(type: G, description: string) => new InputField(type, description, undefined);

/** Also where the record can do without it. */
export const needed = <G extends Type>(type: G, description?: string) => new InputField(type, description, "needed");

/** Also where the record cannot do without it. */
export const optional = <G extends Type>(type: G, description?: string) => new InputField(type, description, "optional");

/** One that goes. It can be left out. */
export const deprecated = <G extends Type>(type: G, description: string, reason: string) =>
  new InputField(type, description, "optional", undefined, reason);

/** The fields of an input, by their names; those of which only the type is given tell what the record's fields tell. */
export type InputFields = Record<string, Type>;

type PresenceOf<F> = F extends InputField<Type, infer P> ? P : undefined;
type TypeOf<F> = F extends InputField<infer G> ? G : F;

/** Of the fields of an input the names of those that cannot be left out. */
type Needed<T, S> = { [K in keyof S]: IsNeeded<T, S, K> extends true ? K : never }[keyof S];
type IsNeeded<T, S, K extends keyof S> = PresenceOf<S[K]> extends Presence & string
  ? PresenceOf<S[K]> extends "needed" ? true : false
  : K extends keyof T ? (null extends T[K] ? false : true) : false;

/** An input with these fields of records `T`: those that a record cannot do without are needed. */
type InputOf<T, S> = { [K in Needed<T, S>]: ValueOf<TypeOf<S[K]>> } & {
  [K in Exclude<keyof S, Needed<T, S>>]?: ValueOf<TypeOf<S[K]>> | null;
};

type Base<B> = abstract new () => B;

abstract class Nothing {}

/**
 * What the input of a mutation extends that makes a record.
 * @param Node the class of the record
 * @param Before an input with the fields that come first
 */
export const inputOf = <T extends object, S extends InputFields, B extends object = object>(
  Node: new () => T,
  fields: S,
  Before: Base<B> = Nothing as Base<B>,
): Base<B & InputOf<T, S>> => extended(Before, fields, (name) => saidOf(Node, name)) as Base<B & InputOf<T, S>>;

/** What the input of a mutation extends that changes a record: what is left out stays as it is. */
export const patchOf = <T extends object, S extends InputFields, B extends object>(
  Node: new () => T,
  fields: S,
  Before: Base<B>,
): Base<B & InputOf<object, S>> =>
  extended(Before, fields, (name) => ({ ...saidOf(Node, name), nullable: true })) as Base<B & InputOf<object, S>>;

interface Said {
  description?: string;
  nullable: boolean;
}

function extended(Before: Base<object>, fields: InputFields, said: (name: string) => Said): Base<object> {
  @InputType()
  abstract class Extended extends Before {}
  for (const [name, field] of Object.entries(fields)) {
    const { type, description, presence, form, deprecationReason } = field instanceof InputField ? field : new InputField(field);
    const of = said(name);
    const told = [description ?? of.description, form].filter(Boolean).join(" ");
    const nullable = presence ? presence === "optional" : of.nullable;
    Field(() => type as never, { nullable, description: told })(Extended.prototype, name);
    // As a directive: TypeGraphQL forgets the reason in an input that extends this one (see findings).
    if (deprecationReason) Directive(`@deprecated(reason: ${JSON.stringify(deprecationReason)})`)(Extended.prototype, name);
  }
  return Extended;
}

/** What a record's class says of a field, or of the column that is behind one. */
function saidOf(Node: Function, name: string): Said {
  const declares = (target: unknown) => target === Node || Node.prototype instanceof (target as Function);
  const field = getMetadataStorage().fields.find(({ target, schemaName }) => schemaName === name && declares(target));
  if (field) return { description: field.description, nullable: Boolean(field.typeOptions.nullable) };
  const column = getMetadataArgsStorage().columns.find(({ target, propertyName }) => propertyName === name && declares(target));
  return { nullable: column ? Boolean(column.options.nullable) : true };
}
