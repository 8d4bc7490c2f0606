import { ChangeType, CriticalityLevel, diff, type Change } from "@graphql-inspector/core";
import { buildSchema, isInterfaceType, isObjectType, type GraphQLSchema } from "graphql";
import { removalDate } from "../removal-date";
import { deprecations } from "./deprecations";

const DEFAULTS: string[] = [ChangeType.FieldArgumentDefaultChanged, ChangeType.InputFieldDefaultValueChanged];
const REMOVALS: string[] = [
  ChangeType.FieldRemoved,
  ChangeType.FieldArgumentRemoved,
  ChangeType.InputFieldRemoved,
  ChangeType.EnumValueRemoved,
];

/**
 * What a new client schema does to those who use the released one: everything that breaks them, except the removal of
 * what was announced in time; and every deprecation that gives them too little time.
 * @param today as YYYY-MM-DD
 * @returns a sentence per problem
 */
export async function findProblems(released: string, current: string, today: string): Promise<string[]> {
  const [before, after] = [buildSchema(released), buildSchema(current)];
  const announced = deprecations(before);
  const changes = await diff(before, after);
  return [
    ...changes.filter((change) => breaks(change, before, after)).flatMap((change) => judge(change, announced, today)),
    ...[...deprecations(after)].flatMap(([path, reason]) => judgeNotice(path, reason, announced.get(path), today)),
  ];
}

function breaks({ type, path, criticality }: Change, before: GraphQLSchema, after: GraphQLSchema): boolean {
  // The same query gives another answer; and a required argument without its default is refused.
  if (DEFAULTS.includes(type)) return true;
  // All that leads to the type is judged by itself, except what an interface leads to.
  if (type === ChangeType.TypeRemoved) return isReachedThroughInterface(path!, before, after);
  return criticality.level === CriticalityLevel.Breaking;
}

function isReachedThroughInterface(name: string, before: GraphQLSchema, after: GraphQLSchema): boolean {
  const type = before.getType(name);
  if (!isObjectType(type) && !isInterfaceType(type)) return false;
  return type.getInterfaces().some((parent) => after.getType(parent.name));
}

function judge({ type, path, message }: Change, announced: Map<string, string>, today: string): string[] {
  if (!REMOVALS.includes(type)) return [message];
  const reason = announced.get(path!);
  if (reason === undefined) return [`${message}; it was not deprecated first`];
  const date = removalDate(reason);
  if (!date) return [`${message}; its deprecation does not say "verwijderd na YYYY-MM-DD"`];
  return today > date ? [] : [`${message}; it was announced to stay until ${date}`];
}

function judgeNotice(path: string, reason: string, earlier: string | undefined, today: string): string[] {
  const date = removalDate(reason);
  if (!date) return [`${path} is deprecated without "verwijderd na YYYY-MM-DD" in the reason`];
  const promised = earlier === undefined ? inTwelveMonths(today) : removalDate(earlier);
  if (!promised || date >= promised) return [];
  return [
    earlier === undefined
      ? `${path} is deprecated until ${date}; clients must have twelve months, so until ${promised} or later`
      : `${path} is deprecated until ${date}; it was announced to stay until ${promised}`,
  ];
}

const inTwelveMonths = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
