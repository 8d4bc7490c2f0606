import { ApolloPlanner } from "../../gateway/src/execution/apollo-planner";
import type { Made, Planner } from "../../gateway/src/execution/planner";
import { keptOf } from "./kept";

/** By the text of the supergraph: a graph takes a second to load, and a planner keeps nothing of who asks it. */
const known = new Map<string, ApolloPlanner>();

/** Characters of a graph that other files ask for too; those of toys have the ports of their servers in them. */
const LARGE = 100_000;

/** What was made in this thread, as if it took no time: no two runs would agree on it. */
const made = <T>(result: T): Made<T> => ({ made: result, length: JSON.stringify(result).length, milliseconds: 0 });

/** Plans in the thread of the requests, with what an earlier test loaded. @throws Error for what is no supergraph */
export async function planHere(sdl: string): Promise<Planner> {
  const make = (): ApolloPlanner => new ApolloPlanner(sdl);
  const planner = known.get(sdl) ?? (sdl.length > LARGE ? keptOf("planner", sdl, make, 2) : make());
  known.set(sdl, planner);
  return {
    graph: planner.graph,
    waiting: 0,
    validate: async (document) => made(planner.validate(document)),
    plan: async (operation) => made(planner.plan(operation)),
    stop: async () => undefined,
  };
}
