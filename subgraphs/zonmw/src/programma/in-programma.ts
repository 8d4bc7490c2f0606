import type { Invoer } from "@pakketgraaf/begrippen";
import type { Transaction } from "@pakketgraaf/subgraph";
import { Subsidieronde } from "../subsidieronde/subsidieronde";
import { Programma } from "./programma";

/** The programme and round of what a user registers: of a round that programme is its own. */
export async function inProgramma(
  invoer: Invoer,
  input: { programmaId?: string | null; rondeId?: string | null },
  transaction: Transaction,
): Promise<{ programmaId: string | null; rondeId: string | null }> {
  await invoer.verwijzing("programmaId", input.programmaId, Programma, transaction);
  const ronde = await invoer.verwijzing("rondeId", input.rondeId, Subsidieronde, transaction);
  const programmaId = input.programmaId ?? ronde?.programmaId ?? null;
  invoer.eis(!ronde || programmaId === ronde.programmaId, "ONGELDIG", "programmaId", "De ronde is van een ander programma.");
  return { programmaId, rondeId: input.rondeId ?? null };
}
