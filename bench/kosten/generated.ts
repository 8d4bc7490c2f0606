import {
  getNamedType,
  isCompositeType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";
import type { Question } from "../platform";

type AnyField = GraphQLField<unknown, unknown>;

/** Known ids by the name of their type. */
export type Ids = ReadonlyMap<string, readonly string[]>;

/** Words of many records, of few, and of none. */
const WORDS = ["zorg", "kanker", "huisarts", "operatie", "xyzzy"];
const SIZES = [1, 5, 10, 20, 50];
const MAX_DEPTH = 3;
const MAX_FIELDS_BELOW = 8;
const MAX_VALUES = 5;
/** Everything that ever changed: asked by who follows a feed, not by who asks a question. */
const FEEDS = /Wijzigingen$|^geschiedenis$/;

const CONNECTION = /Connection$/;

/** The records of a page; undefined of what gives no pages of records. */
export const recordsOf = (type: GraphQLNamedType): GraphQLObjectType | undefined => {
  const nodes = CONNECTION.test(type.name) && isObjectType(type) ? type.getFields().nodes : undefined;
  const record = nodes && getNamedType(nodes.type);
  return isObjectType(record) ? record : undefined;
};

/** Numbers from 0 up to 1 that are the same in every run. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** Queries as somebody might write them who looks around: records by their id, lists, searches, and what is tied to them. */
export class GeneratedQuestions {
  private readonly random: Generator<number, never>;
  private left = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly ids: Ids,
    seed: number,
  ) {
    this.random = numbers(seed);
  }

  make(count: number): Question[] {
    const questions: Question[] = [];
    while (questions.length < count) {
      const query = this.query();
      if (query) questions.push({ name: `generated ${questions.length + 1}`, query });
    }
    return questions;
  }

  private query(): string | undefined {
    const roots = this.below(this.schema.getQueryType()!);
    this.left = MAX_FIELDS_BELOW;
    const parts = [0, 1].slice(0, 1 + this.under(2)).flatMap((place) => {
      const text = this.field(this.pick(roots), MAX_DEPTH);
      return text ? [`r${place}: ${text}`] : [];
    });
    return parts.length > 0 ? `{ ${parts.join(" ")} }` : undefined;
  }

  private field(field: AnyField, depth: number): string | undefined {
    const given = this.argumentsOf(field);
    const type = getNamedType(field.type);
    if (!given) return undefined;
    const record = recordsOf(type);
    const totaal = record && this.chance(0.2) ? "totaal " : "";
    const body = record ? `{ ${totaal}nodes ${this.selections(record, depth)} }` : this.selections(type, depth);
    return `${field.name}${given.length > 0 ? `(${given.join(", ")})` : ""} ${body}`;
  }

  private selections(type: GraphQLNamedType, depth: number): string {
    if (!isObjectType(type)) return "{ __typename }";
    const isValue = ({ type: of, args }: AnyField): boolean => isLeafType(getNamedType(of)) && !args.some(isRequiredArgument);
    const values = Object.values(type.getFields()).filter(isValue);
    const asked = new Map<string, string>([["__typename", "__typename"]]);
    for (let count = 1 + this.under(MAX_VALUES); count > 0 && values.length > 0; count -= 1) {
      const { name } = this.pick(values);
      asked.set(name, name);
    }
    const below = depth > 0 ? this.below(type) : [];
    for (let count = this.under(3); count > 0 && below.length > 0 && this.left > 0; count -= 1) {
      const field = this.pick(below);
      this.left -= 1;
      const text = asked.has(field.name) ? undefined : this.field(field, depth - 1);
      if (text) asked.set(field.name, text);
    }
    return `{ ${[...asked.values()].join(" ")} }`;
  }

  /** What is needed, and at times what may be given; undefined when something is needed that cannot be. */
  private argumentsOf({ args, type }: AnyField): string[] | undefined {
    const given: string[] = [];
    for (const each of args) {
      const ids = this.ids.get(getNamedType(type).name);
      if (each.name === "first" && this.chance(0.8)) given.push(`first: ${this.pick(SIZES)}`);
      else if (each.name === "zoek" && this.chance(0.25)) given.push(`zoek: ${JSON.stringify(this.pick(WORDS))}`);
      else if (each.name === "id" && ids) given.push(`id: ${JSON.stringify(this.pick(ids))}`);
      else if (isRequiredArgument(each)) return undefined;
    }
    return given;
  }

  private below(type: GraphQLObjectType): AnyField[] {
    return Object.values(type.getFields()).filter(({ name, type: of }) => isCompositeType(getNamedType(of)) && !FEEDS.test(name));
  }

  /** A whole number from 0, under this one. */
  private under(count: number): number {
    return Math.floor(this.random.next().value * count);
  }

  private chance(share: number): boolean {
    return this.random.next().value < share;
  }

  private pick<T>(from: readonly T[]): T {
    return from[this.under(from.length)];
  }
}
