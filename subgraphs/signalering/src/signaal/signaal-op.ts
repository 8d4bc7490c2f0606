import { today } from "@pakketgraaf/begrippen";
import type { Context } from "@pakketgraaf/subgraph";
import { SIGNAALREGELS } from "../signaalregel/signaalregel";
import { Signaal } from "./signaal";
import { TIJDVAK } from "./signaal.links";

/** A signal on a day; null when it is not there then. */
export async function signaalOp({ loaders }: Context, id: string, op?: string | null): Promise<Signaal | null> {
  const signaal = await loaders.onDay(Signaal, TIJDVAK, id, op ?? today());
  return signaal && SIGNAALREGELS.has(signaal.soort) ? signaal : null;
}

/** Signals by their ids, in that order; without those that are not there on the day any more. */
export async function signalenOp(context: Context, ids: readonly string[], op: string): Promise<Signaal[]> {
  const signalen = await Promise.all(ids.map((id) => signaalOp(context, id, op)));
  return signalen.filter((signaal) => signaal !== null);
}
