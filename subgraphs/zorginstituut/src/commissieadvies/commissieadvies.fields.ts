import type { Invoer } from "@pakketgraaf/begrippen";
import type { Transaction } from "@pakketgraaf/subgraph";
import { Adviescommissie } from "../adviescommissie";
import { requireNamed } from "../named-records";
import { Commissieadvies } from "./commissieadvies";
import type { CommissieadviesInput } from "./commissieadvies.input";

/**
 * The rows of what an input says that committees advised on a duiding.
 * @param field of the input with the list
 */
export async function commissieadviezenOf(
  invoer: Invoer,
  transaction: Transaction,
  duidingId: string,
  inputs: readonly CommissieadviesInput[],
  field: string,
): Promise<Commissieadvies[]> {
  await requireNamed(invoer, transaction, Adviescommissie, field, inputs.map(({ commissieId }) => commissieId), ".commissieId");
  return inputs.map((input, place) => commissieadviesOf(invoer, duidingId, input, `${field}.${place}.`));
}

/** @param pad of the advice in the input, with a dot behind */
export const commissieadviesOf = (invoer: Invoer, duidingId: string, input: CommissieadviesInput, pad: string): Commissieadvies =>
  Object.assign(new Commissieadvies(), {
    duidingId,
    adviescommissieId: input.commissieId,
    advies: invoer.tekstOfNull(`${pad}advies`, input.advies),
    ...invoer.verantwoording(pad, input),
  });
