import type { Connections } from "../database/connections";
import { fillTerms } from "../search/fill";
import type { Subgraph } from "./subgraph";

/** Milliseconds after which rows are looked for again that were made by other rules: another release may serve beside this one. */
const OUTDATED_EVERY = 3_600_000;

/** Fills in what rows are found by, with the rights of whoever brings the data files and of each that owns rows. */
export function fillingOf(
  { name, organisations }: Pick<Subgraph, "name" | "organisations">,
  connections: Connections,
): () => Promise<void> {
  let last = -Infinity;
  return async () => {
    const now = Date.now();
    const outdated = now - last >= OUTDATED_EVERY;
    for (const organisation of new Set([name, ...(await organisations(connections.open))])) {
      await fillTerms(await connections.of(organisation), { outdated });
    }
    if (outdated) last = now;
  };
}
