import { getNamedType, isInputObjectType, isLeafType, isObjectType, type GraphQLObjectType } from "graphql";
import type { SubgraphName } from "../../../schema/subgraphs";
import { listsOf } from "../lists";
import { fieldsOf, isExternal, isKeyed, schemaOf, type Field, type Reference } from "../schema-walk";

export interface Question {
  query: string;
  variables: Record<string, unknown>;
}

/** A root list, the fields of its filter, and its orders other than relevance. */
export interface RootList {
  name: string;
  node: string;
  filters: string[];
  orders: string[];
}

export const rootListsOf = (name: SubgraphName): RootList[] =>
  listsOf(name)
    .filter(({ type }) => type.name === "Query")
    .map(({ field, node, orders }) => {
      const filter = getNamedType(field.args.find((arg) => arg.name === "filter")!.type);
      return {
        name: field.name,
        node,
        filters: isInputObjectType(filter) ? Object.keys(filter.getFields()) : [],
        orders: orders.filter((order) => order !== "RELEVANTIE"),
      };
    });

export const askList = ({ name, node }: RootList, selection: string, variables: Question["variables"]): Question => ({
  query: `query($filter: ${node}Filter, $zoek: String, $volgorde: ${node}Volgorde, $after: String) {
    list: ${name}(filter: $filter, zoek: $zoek, volgorde: $volgorde, after: $after) { ${selection} } }`,
  variables,
});

/** The root fields that find one record, with the arguments by which they do. */
export const lookupsOf = (name: SubgraphName): Field[] =>
  fieldsOf(schemaOf(name))
    .filter(({ type, field }) => type.name === "Query" && isObjectType(field.type) && isKeyed(field.type))
    .map(({ field }) => field);

export const askLookup = (field: Field, args: Record<string, unknown>, selection = "{ id }"): Question => {
  const definitions = field.args.filter(({ name }) => name in args).map(({ name, type }) => `$${name}: ${type}`);
  const passed = Object.keys(args).map((name) => `${name}: $${name}`);
  return {
    query: `query(${definitions.join(", ")}) { ${field.name}(${passed.join(", ")}) ${selection} }`,
    variables: args,
  };
};

/** A field that leads from records to other records, or the records themselves by their references. */
export interface Step {
  title: string;
  type: string;
  selection: string;
  /** `Type.field` of all fields in the selection that lead to other records. */
  follows: string[];
}

const LEADS_NOWHERE = /^(Bron|Mutation|PageInfo|Query|_Service)$|(Connection|Edge|Payload)$/;
/** Sources are columns of their record; history and end are read in one way for every type. */
const NO_RECORD = /^(Bron|Vervallen|Wijziging.*)$/;
const leadsOn = (field: Field): boolean =>
  isObjectType(getNamedType(field.type)) && !NO_RECORD.test(getNamedType(field.type).name);
const isConnection = (type: GraphQLObjectType): boolean => type.name.endsWith("Connection");

/** Every field of the subgraph that leads from one record to others. */
export const stepFieldsOf = (name: SubgraphName): { type: GraphQLObjectType; field: Field }[] => {
  const fields = fieldsOf(schemaOf(name));
  // To some types, of what another subgraph has to give first, only its own fields lead.
  const isElsewhere = (type: GraphQLObjectType): boolean => {
    const ways = fields.filter(({ field }) => getNamedType(field.type) === type);
    return ways.length > 0 && ways.every(({ field }) => isExternal(field));
  };
  return fields.filter(
    ({ type, field }) =>
      !LEADS_NOWHERE.test(type.name) && !NO_RECORD.test(type.name) && !isExternal(field) && leadsOn(field) && !isElsewhere(type),
  );
};

/** All steps from a type with a key: one for its references, and one per field that leads to other records. */
export function stepsOf(name: SubgraphName): Step[] {
  const fields = stepFieldsOf(name);
  const types = Object.values(schemaOf(name).getTypeMap()).filter(isObjectType).filter(isKeyed);
  return [...types].flatMap((type) => [
    { title: `references to ${type.name}`, type: type.name, selection: leavesOf(type), follows: [] },
    ...fields
      .filter((step) => step.type.name === type.name)
      .map(({ field }) => {
        const follows: string[] = [];
        return { title: `${type.name}.${field.name}`, type: type.name, selection: follow(type, field, follows), follows };
      }),
  ]);
}

/** The root fields that give what no record with a key leads to, and from which it goes on. */
export function rootStepsOf(name: SubgraphName): (Omit<Step, "type"> & { field: Field })[] {
  const followed = new Set(stepsOf(name).flatMap(({ follows }) => follows));
  return Object.values(schemaOf(name).getQueryType()!.getFields()).flatMap((field) => {
    const given = getNamedType(field.type);
    if (!isObjectType(given) || NO_RECORD.test(given.name.replace(/Connection$/, ""))) return [];
    const node = isConnection(given) ? (getNamedType(given.getFields().nodes.type) as GraphQLObjectType) : given;
    const follows: string[] = [];
    const further = Object.values(node.getFields())
      .filter((next) => leadsOn(next) && !followed.has(`${node.name}.${next.name}`) && !isKeyed(node))
      .map((next) => follow(node, next, follows));
    if (further.length === 0) return [];
    const inner = `{ ${[leavesOf(node), ...further].join(" ")} }`;
    return [{ title: field.name, field, selection: isConnection(given) ? `{ nodes ${inner} }` : inner, follows }];
  });
}

/** Empty for everybody but the maker of a reference. */
const OF_ITS_MAKER = "nogTeVerifieren";
/** Empty where no record became the one: read in one way for every type. */
const OF_ENDED = "vervallenIds";

const leavesOf = (type: GraphQLObjectType): string =>
  Object.values(type.getFields())
    .filter((field) => isLeafType(getNamedType(field.type)) && ![OF_ITS_MAKER, OF_ENDED].includes(field.name))
    .map((field) => field.name)
    .join(" ");

/** Of what a list holds: where it is from is a column of its own, unless it is told with the link. */
const identityOf = (connection: GraphQLObjectType): string => {
  const node = getNamedType(connection.getFields().nodes.type) as GraphQLObjectType;
  return "bronnen" in node.getFields() ? "id bronnen { titel }" : "id";
};

/** Selects up to the next records with a key; what has none cannot be reached but from here. */
function follow(type: GraphQLObjectType, field: Field, follows: string[]): string {
  const target = getNamedType(field.type) as GraphQLObjectType;
  follows.push(`${type.name}.${field.name}`);
  if (isConnection(target)) return `${field.name} { edges { cursor grondslag node { ${identityOf(target)} } } totaal }`;
  if (isKeyed(target)) return `${field.name} { ${leavesOf(target)} }`;
  const further = Object.values(target.getFields())
    .filter(leadsOn)
    .map((next) => follow(target, next, follows));
  return `${field.name} { ${[leavesOf(target), ...further].join(" ")} }`;
}

export const askStep = ({ type, selection }: Step, references: Reference[]): Question => ({
  query: `query($references: [_Any!]!) { _entities(representations: $references) { ... on ${type} { ${selection} } } }`,
  variables: { references },
});

/** Whether an answer holds at least one record at each place where it could. */
export function isFilled(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isFilled);
  if (typeof value !== "object" || value === null) return value !== null;
  return Object.values(value).every((part) => !Array.isArray(part) || isFilled(part));
}
