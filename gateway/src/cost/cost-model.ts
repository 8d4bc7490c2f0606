import {
  buildASTSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
  parse,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  valueFromASTUntyped,
  type ConstDirectiveNode,
  type DocumentNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationTypeNode,
} from "graphql";
import { costDirectiveNames, type CostDirectiveNames } from "./cost-directives";

/** How many records a field is expected to give: its `@listSize`. */
export interface ListSize {
  /** When no argument says it. */
  assumed: number;
  /** Arguments of which the largest says it. */
  slicing: readonly string[];
  /** Fields of what this field gives, whose lists are of this size; none: the field itself is the list. */
  sized: readonly string[];
}

/** What a field costs, apart from what is asked of what it gives. */
export interface FieldCost {
  /** Points for asking it, of however many records at once: they are fetched together. */
  asking: number;
  /** Points for each record of which it is asked: what it takes to find out what a list holds, however long that is. */
  finding: number;
  /** Points for each record that it gives. */
  weight: number;
  isList: boolean;
  size: ListSize;
  /** Values of its arguments, for who gives none. */
  defaults: ReadonlyMap<string, unknown>;
  /** Name of the type that it gives. */
  type: string;
}

/**
 * Points for what a graph does not say itself. A point is about a tenth of a millisecond of processor, of all that works
 * for an answer: `npm run bench:kosten` measures that, and which weights fit best.
 */
export const WEIGHTS = {
  request: 20,
  /** For asking a field that gives records page by page, and one that gives them otherwise. */
  askingPages: 30,
  askingRecords: 10,
  record: 1,
  mutation: 100,
};

export type Weights = typeof WEIGHTS;

/**
 * What it takes to find what a list holds, where the graph says that, counts once, and one part in so many again for each record of
 * which it is asked: what these have in common is found once.
 */
const FOR_EACH = 5;
/** How many records a list gives of which nothing is known. */
const UNKNOWN_SIZE = 10;

/** What each field of a graph costs, as its `@cost` and `@listSize` say, or as is usual for fields that have none. */
export class CostModel {
  /** The composed graph. */
  readonly schema: GraphQLSchema;
  private readonly names: CostDirectiveNames;
  private readonly known = new Map<string, Map<string, FieldCost | undefined>>();

  /** @param sdl of the supergraph */
  constructor(
    sdl: string,
    readonly weights: Weights = WEIGHTS,
  ) {
    const document: DocumentNode = parse(sdl, { noLocation: true });
    this.names = costDirectiveNames(document);
    this.schema = buildASTSchema(document, { assumeValidSDL: true });
  }

  rootType(operation: OperationTypeNode): string | undefined {
    return this.schema.getRootType(operation)?.name;
  }

  /** Names of the object types that a value of this type can have. */
  possibleTypes(name: string): readonly string[] {
    const type = this.schema.getType(name);
    if (isAbstractType(type)) return this.schema.getPossibleTypes(type).map((each) => each.name);
    return isObjectType(type) ? [name] : [];
  }

  /** Undefined for a field that does not exist. */
  costOf(typeName: string, fieldName: string): FieldCost | undefined {
    let fields = this.known.get(typeName);
    if (!fields) this.known.set(typeName, (fields = this.fieldsOf(typeName)));
    return fields.get(fieldName);
  }

  private fieldsOf(typeName: string): Map<string, FieldCost> {
    const costs = new Map<string, FieldCost>();
    const type = this.schema.getType(typeName);
    if (!isCompositeType(type)) return costs;
    for (const field of this.definitions(type)) {
      const cost = this.read(field, type);
      const other = costs.get(field.name);
      costs.set(field.name, other ? dearest(other, cost) : cost);
    }
    return costs;
  }

  /** The fields of a type; of an abstract one also as its possible types have them, for the dearest of them counts. */
  private definitions(type: GraphQLNamedType): GraphQLField<unknown, unknown>[] {
    const own = "getFields" in type ? (Object.values(type.getFields()) as GraphQLField<unknown, unknown>[]) : [];
    const possible = isAbstractType(type) ? this.schema.getPossibleTypes(type) : [];
    const names = new Set(own.map(({ name }) => name));
    const theirs = possible.flatMap((each) => Object.values(each.getFields()).filter(({ name }) => names.has(name)));
    const meta = type === this.schema.getQueryType() ? [SchemaMetaFieldDef, TypeMetaFieldDef] : [];
    return [...own, ...theirs, ...meta, TypeNameMetaFieldDef];
  }

  private read(field: GraphQLField<unknown, unknown>, parent: GraphQLNamedType): FieldCost {
    const type = getNamedType(field.type);
    const isList = isListType(getNullableType(field.type));
    const own = numberFrom(this.argumentsOf("cost", field.astNode?.directives)?.weight);
    const ofType = numberFrom(this.argumentsOf("cost", type.astNode?.directives)?.weight);
    const listSize = this.argumentsOf("listSize", field.astNode?.directives) ?? {};
    const { mutation, record, askingPages, askingRecords } = this.weights;
    const usual = parent === this.schema.getMutationType() ? mutation : isCompositeType(type) ? record : 0;
    const sized = textsFrom(listSize.sizedFields);
    // A list has its own cost however many records it gives; one record's is in that of the field.
    const finding = (isList && own) || 0;
    return {
      asking: finding + (sized.length > 0 ? askingPages : isCompositeType(type) ? askingRecords : 0),
      finding: Math.ceil(finding / FOR_EACH),
      weight: (isList ? undefined : own) ?? ofType ?? usual,
      isList,
      size: {
        assumed: numberFrom(listSize.assumedSize) ?? this.usualSize(field, parent),
        slicing: textsFrom(listSize.slicingArguments),
        sized,
      },
      defaults: new Map(field.args.map(({ name, defaultValue }) => [name, defaultValue])),
      type: type.name,
    };
  }

  private usualSize({ name }: GraphQLField<unknown, unknown>, parent: GraphQLNamedType): number {
    // Introspection's own.
    return parent.name === "__Schema" && name === "types" ? Object.keys(this.schema.getTypeMap()).length : UNKNOWN_SIZE;
  }

  private argumentsOf(
    directive: keyof CostDirectiveNames,
    directives: readonly ConstDirectiveNode[] = [],
  ): Record<string, unknown> | undefined {
    const found = directives.find(({ name }) => name.value === this.names[directive]);
    return found && Object.fromEntries(found.arguments!.map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));
  }
}

const dearest = (one: FieldCost, other: FieldCost): FieldCost => ({
  ...one,
  asking: Math.max(one.asking, other.asking),
  finding: Math.max(one.finding, other.finding),
  weight: Math.max(one.weight, other.weight),
  size: one.size.assumed >= other.size.assumed ? one.size : other.size,
});

/** Undefined for what is no number, and for one below zero, which would make a query cheaper by asking more. */
function numberFrom(value: unknown): number | undefined {
  const number = typeof value === "string" || typeof value === "number" ? Number(value) : NaN;
  return number >= 0 && number < Infinity ? number : undefined;
}

const textsFrom = (value: unknown): string[] => [value ?? []].flat().map(String);
