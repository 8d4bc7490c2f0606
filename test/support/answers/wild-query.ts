import fc, { type GeneratorValue } from "fast-check";
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
} from "graphql";

/** A query as no person writes it, with its variables. */
export interface WildQuery {
  query: string;
  variables: Record<string, unknown>;
}

export interface WildOptions {
  schema: GraphQLSchema;
  /** Names that the planner needs itself, and others worth a collision. */
  names: readonly string[];
  /** Literals that an argument may be given; none: it is left out. */
  values: (coordinate: string, argument: GraphQLArgument) => readonly string[];
  /** Names of arguments that are always given, required or not. */
  always?: readonly string[];
  /** Fields that are not to be asked. */
  without?: (coordinate: string) => boolean;
}

/** What response names stand for among fields that are merged. */
interface Scope {
  names: Map<string, { asked: string; below: Scope }>;
}

const scope = (): Scope => ({ names: new Map() });

const MAX_DEPTH = 5;
const MAX_FIELDS = 30;

/** Queries with aliases that collide, fragments that overlap, and conditions; most are valid. */
export const wildQueries = (options: WildOptions): fc.Arbitrary<WildQuery> =>
  fc.gen().map((generate) => new Writer(generate, options).write());

class Writer {
  private readonly fragments: string[] = [];
  private readonly variables = new Map<string, { type: string; value: unknown }>();
  private left = MAX_FIELDS;

  constructor(
    private readonly generate: GeneratorValue,
    private readonly options: WildOptions,
  ) {}

  write(): WildQuery {
    const body = this.selections(this.options.schema.getQueryType()!, scope(), MAX_DEPTH);
    const defined = [...this.variables].map(([name, { type }]) => `$${name}: ${type}`);
    const head = defined.length > 0 ? `query (${defined.join(", ")}) ` : "";
    return {
      query: [head + body, ...this.fragments].join("\n"),
      variables: Object.fromEntries(
        [...this.variables].flatMap(([name, { value }]) => (value === undefined ? [] : [[name, value]])),
      ),
    };
  }

  private selections(type: GraphQLCompositeType, names: Scope, depth: number): string {
    const parts = [this.selection(type, names, depth)];
    while (parts.length < 5 && this.left > 0 && this.chance(60)) parts.push(this.selection(type, names, depth));
    return `{ ${parts.join(" ")} }`;
  }

  private selection(type: GraphQLCompositeType, names: Scope, depth: number): string {
    if (!this.chance(isAbstractType(type) ? 60 : 30)) return this.field(type, names, depth);
    const condition = this.oneOf(this.overlapping(type));
    const body = this.selections(condition, names, depth);
    if (this.chance(60)) return `... on ${condition.name} ${this.condition()} ${body}`;
    const name = `F${this.fragments.length}`;
    this.fragments.push(`fragment ${name} on ${condition.name} ${body}`);
    const spread = `...${name} ${this.condition()}`;
    return this.chance(25) ? `${spread} ...${name}` : spread;
  }

  private field(type: GraphQLCompositeType, names: Scope, depth: number): string {
    const field = this.fieldOf(type, depth);
    if (!field) return this.named("__typename", "", names, () => "");
    this.left -= 1;
    const of = getNamedType(field.type);
    return this.named(field.name, this.argumentsOf(`${type.name}.${field.name}`, field), names, (below) =>
      isCompositeType(of) ? this.selections(of, below, depth - 1) : "",
    );
  }

  /** A field under a name that, mostly, stands for nothing else there. */
  private named(field: string, args: string, names: Scope, body: (below: Scope) => string): string {
    const asked = field + args;
    let alias = this.chance(50) ? this.oneOf([...this.options.names, field]) : field;
    for (let known = names.names.get(alias); known && known.asked !== asked && !this.chance(3); known = names.names.get(alias)) alias += "2";
    const known = names.names.get(alias) ?? { asked, below: scope() };
    names.names.set(alias, known);
    const condition = this.condition();
    return `${alias === field && this.chance(80) ? "" : `${alias}: `}${field}${args} ${condition} ${body(known.below)}`;
  }

  private fieldOf(type: GraphQLCompositeType, depth: number): GraphQLField<unknown, unknown> | undefined {
    if (!("getFields" in type) || this.chance(5)) return undefined;
    const fields = (Object.values(type.getFields()) as GraphQLField<unknown, unknown>[]).filter(
      (field) =>
        (depth > 1 || isLeafType(getNamedType(field.type))) &&
        !this.options.without?.(`${type.name}.${field.name}`) &&
        field.args.every((each) => !isRequiredArgument(each) || this.options.values(`${type.name}.${field.name}`, each).length > 0),
    );
    const deep = fields.filter(({ type: of }) => isCompositeType(getNamedType(of)));
    return fields.length === 0 ? undefined : this.oneOf(deep.length > 0 && this.chance(50) ? deep : fields);
  }

  private argumentsOf(coordinate: string, { args }: GraphQLField<unknown, unknown>): string {
    const given = args.flatMap((argument) => {
      const values = this.options.values(coordinate, argument);
      const isWanted = isRequiredArgument(argument) || this.options.always?.includes(argument.name);
      if (values.length === 0 || (!isWanted && this.chance(50))) return [];
      const value = this.oneOf(values);
      if (!/^[\d"]/.test(value) || this.chance(70)) return [`${argument.name}: ${value}`];
      // By its value, so that the same arguments have the same text.
      const name = this.variable(`v${argument.name}${value.replace(/\W/g, "_")}`, String(argument.type), JSON.parse(value));
      return [`${argument.name}: $${name}`];
    });
    return given.length > 0 ? `(${given.join(", ")})` : "";
  }

  private condition(): string {
    if (!this.chance(20)) return "";
    const directive = this.oneOf(["include", "skip"]);
    const isTrue = this.chance(directive === "include" ? 70 : 30);
    if (this.chance(30)) return `@${directive}(if: ${isTrue})`;
    if (this.chance(30)) return `@${directive}(if: $${this.variable(`usual${isTrue}`, `Boolean! = ${isTrue}`, undefined)})`;
    return `@${directive}(if: $${this.variable(this.oneOf([`is${isTrue}`, isTrue ? "representations" : "id"]), "Boolean!", isTrue)})`;
  }

  private variable(name: string, type: string, value: unknown): string {
    this.variables.set(name, { type, value });
    return name;
  }

  /** Types that an object of this type may be said to have. */
  private overlapping(type: GraphQLCompositeType): GraphQLCompositeType[] {
    const { schema } = this.options;
    const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
    return Object.values(schema.getTypeMap()).filter(
      (each): each is GraphQLCompositeType =>
        !each.name.startsWith("__") &&
        isCompositeType(each) &&
        (isObjectType(each) ? possible.includes(each) : schema.getPossibleTypes(each).some((one) => possible.includes(one))),
    );
  }

  private chance(percent: number): boolean {
    return this.generate(fc.nat, 99) < percent;
  }

  private oneOf<T>(values: readonly T[]): T {
    return values[this.generate(fc.nat, values.length - 1)];
  }
}
