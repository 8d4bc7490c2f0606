import {
  Kind,
  parseConstValue,
  visit,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type TypeNode,
} from "graphql";

/** Points of a change. A record is one point, a value none: that goes without a mark. */
const MUTATION_COST = 10;
/** How many records a list is taken to have that is not given page by page. */
const ASSUMED_SIZE = 5;
const CONNECTION = /Connection$/;

/**
 * Marks in a schema what its fields cost (`@cost`, `@listSize`), and tells it in their descriptions. Pages are as long
 * as `first` says.
 */
export function markCosts(document: DocumentNode): DocumentNode {
  const composite = new Set(
    document.definitions.flatMap((each) =>
      each.kind === Kind.OBJECT_TYPE_DEFINITION || each.kind === Kind.INTERFACE_TYPE_DEFINITION ? [each.name.value] : [],
    ),
  );
  return visit(document, {
    ObjectTypeDefinition: (type) => ({
      ...type,
      fields: type.fields?.map((field) => {
        const mark = isOfAnother(field) ? undefined : markOf(field, type.name.value, composite);
        if (!mark) return field;
        const description = field.description && {
          ...field.description,
          value: `${field.description.value} Kosten: ${mark.text}`,
        };
        return { ...field, description, directives: [...(field.directives ?? []), ...mark.directives] };
      }),
    }),
  });
}

interface Mark {
  text: string;
  directives: ConstDirectiveNode[];
}

function markOf({ name, type, arguments: args = [] }: FieldDefinitionNode, parent: string, composite: Set<string>): Mark | undefined {
  const of = namedType(type);
  if (!composite.has(of)) return undefined;
  if (parent === "Mutation") {
    return { text: `${MUTATION_COST}, en wat van het antwoord wordt gevraagd.`, directives: [directive("cost", { weight: MUTATION_COST })] };
  }
  if (CONNECTION.test(of) && args.some((argument) => argument.name.value === "first")) {
    return {
      text: "1, en `first` keer 1 plus wat van een record wordt gevraagd.",
      directives: [
        directive("listSize", { slicingArguments: ["first"], sizedFields: ["nodes", "edges"], requireOneSlicingArgument: false }),
      ],
    };
  }
  if (CONNECTION.test(parent) && (name.value === "nodes" || name.value === "edges")) {
    return { text: "1 per record, en wat daarvan wordt gevraagd.", directives: [] };
  }
  if (isList(type)) {
    return {
      text: `als van ${ASSUMED_SIZE} records, elk 1 plus wat daarvan wordt gevraagd.`,
      directives: [directive("listSize", { assumedSize: ASSUMED_SIZE, requireOneSlicingArgument: false })],
    };
  }
  return { text: "1, en wat ervan wordt gevraagd.", directives: [] };
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
