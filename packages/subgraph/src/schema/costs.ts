import {
  Kind,
  parseConstValue,
  visit,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
  type TypeNode,
} from "graphql";

/**
 * What descriptions tell: of a change, of a page and its records, of a list of `first` records that is no page, of another list,
 * of one record. Each is told what one record costs, and what it takes to find what the list holds: once, and a fifth of it again
 * for each record of which it is asked.
 */
export type CostTexts = Record<
  "mutation" | "page" | "records" | "first" | "list" | "record",
  (weight: number, finding?: number) => string
>;

/** Points of a change. What is asked, and each record, cost as usual, which goes without a mark; a value is free. */
export const MUTATION_COST = 100;
/** How many records a list is taken to have that is not given page by page. */
export const ASSUMED_SIZE = 5;
/** What a record costs whose type does not say otherwise. */
const USUAL_COST = 1;
const CONNECTION = /Connection$/;
/** What is a record, or one of several kinds. */
const RECORDS: readonly Kind[] = [Kind.OBJECT_TYPE_DEFINITION, Kind.INTERFACE_TYPE_DEFINITION, Kind.UNION_TYPE_DEFINITION];

/**
 * Marks in a schema what its fields cost (`@cost`, `@listSize`), and tells it in their descriptions. Pages, and lists
 * that take it, are as long as `first` says.
 * @param texts without these, no description tells it
 */
export function markCosts(document: DocumentNode, texts?: CostTexts): DocumentNode {
  const composite = new Set(
    document.definitions.flatMap((each) =>
      RECORDS.includes(each.kind) ? [(each as ObjectTypeDefinitionNode).name.value] : [],
    ),
  );
  const weights = new Map(document.definitions.filter(isObjectType).map((each) => [each.name.value, weightOf(each)]));
  return visit(document, {
    ObjectTypeDefinition: (type) => ({
      ...type,
      fields: type.fields?.map((field) => {
        const mark = isOfAnother(field) ? undefined : markOf(field, type.name.value, composite);
        if (!mark) return field;
        const description = texts && field.description && {
          ...field.description,
          value: `${field.description.value} ${texts[mark.text](weights.get(namedType(field.type)) ?? USUAL_COST, weightOf(field))}`,
        };
        return { ...field, description, directives: [...(field.directives ?? []), ...mark.directives] };
      }),
    }),
  });
}

interface Mark {
  text: keyof CostTexts;
  directives: ConstDirectiveNode[];
}

function markOf(field: FieldDefinitionNode, parent: string, composite: Set<string>): Mark | undefined {
  const { name, type, arguments: args = [] } = field;
  const of = namedType(type);
  if (!composite.has(of)) return undefined;
  if (parent === "Mutation") {
    return { text: "mutation", directives: [directive("cost", { weight: MUTATION_COST })] };
  }
  if (CONNECTION.test(of) && args.some((argument) => argument.name.value === "first")) {
    return {
      text: "page",
      directives: [
        directive("listSize", { slicingArguments: ["first"], sizedFields: ["nodes", "edges"], requireOneSlicingArgument: false }),
      ],
    };
  }
  if (CONNECTION.test(parent) && (name.value === "nodes" || name.value === "edges")) {
    return { text: "records", directives: [] };
  }
  if (isList(type) && args.some((argument) => argument.name.value === "first")) {
    return { text: "first", directives: [directive("listSize", { slicingArguments: ["first"], requireOneSlicingArgument: false })] };
  }
  if (isList(type)) {
    return {
      text: "list",
      directives: [directive("listSize", { assumedSize: ASSUMED_SIZE, requireOneSlicingArgument: false })],
    };
  }
  return { text: "record", directives: [] };
}

const isObjectType = (node: DefinitionNode): node is ObjectTypeDefinitionNode => node.kind === Kind.OBJECT_TYPE_DEFINITION;

/** What a record of a type costs, or finding what a list holds, if that is said. */
function weightOf({ directives = [] }: ObjectTypeDefinitionNode | FieldDefinitionNode): number | undefined {
  const weight = directives.find(({ name }) => name.value === "cost")?.arguments?.find(({ name }) => name.value === "weight")?.value;
  return weight && "value" in weight ? Number(weight.value) : undefined;
}

/** A field that stands here only because another one needs it. */
const isOfAnother = ({ directives = [] }: FieldDefinitionNode): boolean =>
  directives.some(({ name }) => name.value === "external");

const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type));

const isList = (type: TypeNode): boolean =>
  type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type));

const directive = (name: string, args: Record<string, unknown>): ConstDirectiveNode => ({
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: name },
  arguments: Object.entries(args).map(([argument, value]) => ({
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: argument },
    value: parseConstValue(JSON.stringify(value)),
  })),
});
