import { CYCLUS, type Fase } from "@pakketgraaf/begrippen";
import type { Loaders } from "@pakketgraaf/subgraph";
import { Faseovergang } from "./faseovergang";

const place = (fase: Fase | null): number => (fase === null ? -1 : CYCLUS.indexOf(fase));

/** By the phase that a transition leaves, then the one that it leads to, then the number in its id. */
export const inCyclus = (one: Faseovergang, other: Faseovergang): number =>
  place(one.van) - place(other.van) ||
  place(one.naar) - place(other.naar) ||
  one.id.localeCompare(other.id, "nl", { numeric: true });

/** The transitions that leave a phase. For any number of phases it is one statement: there are few. */
export async function overgangenUit(fase: Fase, loaders: Loaders): Promise<Faseovergang[]> {
  const overgangen = await loaders.all(Faseovergang, inCyclus);
  return overgangen.filter(({ van }) => van === fase);
}
