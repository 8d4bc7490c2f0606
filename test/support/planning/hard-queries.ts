import {
  getNamedType,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";

/** How a query is to look; each shape is hard for a planner in its own way. */
export interface Shape {
  depth: number;
  fields: number;
  aliases: number;
  /** Chance that a selection stands in an inline fragment, on a condition or not. */
  fragments: number;
  /** Of them, how many have @include or @skip. */
  directives: number;
  /** Fields with the same name beside each other. */
  repeated: number;
  /** Fields below each field. */
  breadth: number;
  /** Chance that another object is asked rather than a value. */
  objects: number;
}

/** Numbers from 0 to 1, always the same ones for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A valid query that uses up what a shape allows, with a preference for fields that lead to another subgraph. */
export class HardQueries {
  private left!: { fields: number; aliases: number; directives: number; repeated: number };
  private shape!: Shape;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly random: () => number,
    /** Objects that are worth more of the query's fields than others. */
    private readonly isHard: (type: GraphQLNamedType) => boolean,
  ) {}

  next(shape: Shape): string {
    this.shape = shape;
    this.left = { ...shape };
    const query = this.schema.getQueryType()!;
    const body = this.selections(query, shape.depth, shape.fields);
    const used = ["a", "b"].filter((name) => body.includes(`$${name})`)).map((name) => `$${name}: Boolean!`);
    return used.length > 0 ? `query (${used.join(", ")}) ${body}` : body;
  }

  private selections(type: GraphQLObjectType, depth: number, share: number): string {
    const values = Object.values(type.getFields()).filter((field) => this.isAskable(field));
    const objects = values.filter(({ type: of }) => isCompositeType(getNamedType(of)) && depth > 1);
    const hard = objects.filter(({ type: of }) => this.isHard(getNamedType(of)));
    const scalars = values.filter(({ type: of }) => !isCompositeType(getNamedType(of)));
    const parts: string[] = [];
    const names = new Set<string>();
    const count = Math.max(1, Math.min(this.shape.breadth, share));
    for (let each = 0; each < count && this.left.fields > depth; each += 1) {
      const wanted = this.random() < this.shape.objects ? (hard.length > 0 && this.random() < 0.85 ? hard : objects) : scalars;
      const field = this.oneOf(wanted.length > 0 ? wanted : scalars.length > 0 ? scalars : objects);
      if (!field) break;
      parts.push(this.within(type, this.field(field, names, depth, Math.floor(share / count))));
    }
    if (parts.length === 0) parts.push("__typename");
    return `{ ${parts.join(" ")} }`;
  }

  private field(field: GraphQLField<unknown, unknown>, names: Set<string>, depth: number, share: number): string {
    const arguments_ = field.args.filter(isRequiredArgument).map(({ name }) => `${name}: "x"`);
    // Pages of one record, so that depth costs little.
    if (field.args.some(({ name }) => name === "first")) arguments_.push("first: 1");
    const asked = arguments_.length > 0 ? `${field.name}(${arguments_.join(", ")})` : field.name;
    let alias = "";
    if (names.has(field.name)) {
      if (this.left.aliases > 0 && this.random() < 0.7) {
        this.left.aliases -= 1;
        alias = `a${this.left.aliases}: `;
      } else if (this.left.repeated > 0) this.left.repeated -= 1;
      else return "__typename";
    }
    names.add(field.name);
    this.left.fields -= 1;
    const of = getNamedType(field.type);
    return isObjectType(of) ? `${alias}${asked} ${this.selections(of, depth - 1, share - 1)}` : `${alias}${asked}`;
  }

  private within(type: GraphQLObjectType, selection: string): string {
    if (this.random() >= this.shape.fragments) return selection;
    if (this.left.directives > 0 && this.random() < 0.8) {
      this.left.directives -= 1;
      const condition = this.oneOf(["@include(if: $a)", "@skip(if: $b)", "@include(if: $b)"])!;
      return `... on ${type.name} ${condition} { ${selection} }`;
    }
    return `... on ${type.name} { ${selection} }`;
  }

  private isAskable({ args, name }: GraphQLField<unknown, unknown>): boolean {
    return !name.startsWith("__") && args.filter(isRequiredArgument).every(({ type }) => /^(ID|String)!$/.test(String(type)));
  }

  private oneOf<T>(choices: readonly T[]): T | undefined {
    return choices[Math.floor(this.random() * choices.length)];
  }
}
