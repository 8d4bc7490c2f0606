import { GraphQLError, Kind, parse, type DocumentNode, type SelectionSetNode } from "graphql";
import { fragmentsOf } from "../limits/cost";

/** A step of the query plan that has no data. */
export interface FailedFetch {
  error: GraphQLError;
  /** What was asked of the subgraph. */
  query: string;
  /** To the objects in the answer that it was asked for, by their names there; `@` stands for each item of a list. */
  path: readonly (string | number)[];
}

interface Result {
  data?: unknown;
  errors?: readonly GraphQLError[];
}

type Path = readonly (string | number)[];

/** Errors in one answer that tell where something is missing. */
const MAX_PLACES = 1000;

/**
 * Tells of each failed fetch what is missing because of it: one error for each place in the answer, instead of one
 * without a place.
 */
export function tellPlaces<R extends Result>(result: R, failedFetches: readonly FailedFetch[]): R {
  if (failedFetches.length === 0 || result.data === undefined) return result;
  const failures = new Set<unknown>(failedFetches.map(({ error }) => error));
  const errors = (result.errors ?? []).filter((error) => !failures.has(error));
  const told = new Set<string>();
  let untold = 0;
  for (const failed of failedFetches) {
    for (const path of placesOf(failed, result.data)) {
      const name = JSON.stringify([failed.error.extensions, path]);
      if (told.has(name)) continue;
      if (told.size >= MAX_PLACES) {
        untold += 1;
        continue;
      }
      told.add(name);
      errors.push(errorAt(failed.error, path));
    }
  }
  if (untold > 0) errors.push(errorAt(failedFetches.at(-1)!.error, [], ` (and ${untold} more places are missing)`));
  return { ...result, errors };
}

const errorAt = ({ message, extensions, originalError }: GraphQLError, path: Path, more = ""): GraphQLError =>
  new GraphQLError(message + more, { extensions, originalError, ...(path.length > 0 && { path }) });

/** Where the answer lacks what a fetch was to bring. */
function placesOf({ path, query }: FailedFetch, data: unknown): Path[] {
  const { objects, nulls, ends } = reach(data, path);
  // A null on the way is the data's own when there are objects. When there are none, they went with the missing fields.
  if (objects.length === 0) return nulls.length > 0 ? nulls : ends;
  const keys = keysOf(parse(query));
  const present = objects.flatMap(({ object, at }) =>
    keys.filter((key) => Object.hasOwn(object, key)).map((key) => ({ value: object[key], at: [...at, key] })),
  );
  // Only the gateway itself needed it, to ask another subgraph.
  if (present.length === 0) return objects.map(({ at }) => at);
  return present.filter(({ value }) => value === null).map(({ at }) => at);
}

interface Reached {
  objects: { object: Record<string, unknown>; at: Path }[];
  /** Where the way ends in a null. */
  nulls: Path[];
  /** Where it ends in an object without the next step: one of another type, or a step that only the gateway needed. */
  ends: Path[];
}

function reach(data: unknown, path: Path): Reached {
  const reached: Reached = { objects: [], nulls: [], ends: [] };
  const walk = (value: unknown, at: Path, rest: Path): void => {
    if (value === null) return void reached.nulls.push(at);
    if (Array.isArray(value)) {
      return value.forEach((item, index) => walk(item, [...at, index], rest[0] === "@" ? rest.slice(1) : rest));
    }
    const object = value as Record<string, unknown>;
    const [key, ...next] = rest;
    if (key === undefined) return void reached.objects.push({ object, at });
    if (!Object.hasOwn(object, key)) return void reached.ends.push(at);
    walk(object[key], [...at, key], next);
  };
  walk(data, [], path);
  return reached;
}

/** The names that the fields of a fetch have in the answer: those of the entities that it asks for, or of the root. */
function keysOf(document: DocumentNode): string[] {
  const keys = new Set<string>();
  const fragments = fragmentsOf(document);
  const gather = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) gather(fragments.get(selection.name.value)!.selectionSet);
      else if (selection.kind === Kind.INLINE_FRAGMENT) gather(selection.selectionSet);
      else if (selection.name.value === "_entities") gather(selection.selectionSet!);
      else keys.add(selection.alias?.value ?? selection.name.value);
    }
  };
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) gather(definition.selectionSet);
  }
  return [...keys];
}
