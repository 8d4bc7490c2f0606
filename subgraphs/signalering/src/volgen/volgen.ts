import { join } from "node:path";
import { type Alongside, startApart } from "@pakketgraaf/subgraph";
import { type Gelezen, meet } from "./metingen";

/**
 * Follows the feeds of the other parties for as long as the subgraph serves, in a thread of its own: what that concludes of
 * many records keeps no request waiting.
 */
export function volgen(of: Alongside): { stop: () => Promise<void> } {
  const gelezen: Gelezen = new Map();
  if (of.metrics) meet(of.metrics, of.connections, gelezen);
  return startApart(join(__dirname, "draad.js"), of, (message) => {
    for (const [bron, lines] of message as Gelezen) gelezen.set(bron, (gelezen.get(bron) ?? 0) + lines);
  });
}
