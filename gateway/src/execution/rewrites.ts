import type { FetchDataRewrite } from "@apollo/query-planner";
import type { GraphQLSchema } from "graphql";
import { objectsAt, type RawObject } from "./data";

/** Makes of what a plan asks of a subgraph what the subgraph knows, and of its answer what the plan asked. */
export function applyRewrites(rewrites: readonly FetchDataRewrite[] | undefined, data: unknown, schema: GraphQLSchema): void {
  for (const rewrite of rewrites ?? []) {
    const name = rewrite.path.at(-1);
    if (name === undefined) continue;
    for (const object of objectsAt(data, rewrite.path.slice(0, -1), schema)) {
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
