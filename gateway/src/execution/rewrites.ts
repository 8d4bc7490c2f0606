import type { FetchDataRewrite } from "@apollo/query-planner";
import type { GraphQLSchema } from "graphql";
import { isRawObject, valueIn, type RawObject } from "./data";
import { saysToBe } from "./type-conditions";

const FRAGMENT = "... on ";

/** Makes of what a plan asks of a subgraph what the subgraph knows, and of its answer what the plan asked. */
export function applyRewrites(rewrites: readonly FetchDataRewrite[] | undefined, data: unknown, schema: GraphQLSchema): void {
  for (const rewrite of rewrites ?? []) {
    const way = rewrite.path.slice(0, -1);
    const name = rewrite.path.at(-1);
    if (name === undefined) continue;
    for (const object of objectsAt(way, data, schema)) {
      if (rewrite.kind === "ValueSetter") object[name] = rewrite.setValueTo;
      else rename(object, name, rewrite.renameKeyTo);
    }
  }
}

/** Whatever the value: 0, false and null are values too. */
function rename(object: RawObject, name: string, to: string): void {
  if (!Object.hasOwn(object, name)) return;
  object[to] = object[name];
  delete object[name];
}

function objectsAt(path: readonly string[], data: unknown, schema: GraphQLSchema): RawObject[] {
  if (Array.isArray(data)) return data.flatMap((each) => objectsAt(path, each, schema));
  if (!isRawObject(data)) return [];
  const [step, ...rest] = path;
  if (step === undefined) return [data];
  if (!step.startsWith(FRAGMENT)) return objectsAt(rest, valueIn(data, step), schema);
  return (saysToBe(step.slice(FRAGMENT.length), data, schema) ?? true) ? objectsAt(rest, data, schema) : [];
}
