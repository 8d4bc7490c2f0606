import type { Invoer } from "@pakketgraaf/begrippen";
import type { Transaction } from "@pakketgraaf/subgraph";
import { Verzekeraar } from "./verzekeraar";

/** Requires that a field names the concern itself, or an insurer or label of it. */
export async function requireOwn(
  invoer: Invoer,
  { manager }: Transaction,
  concernId: string,
  field: string,
  id: string,
): Promise<void> {
  const verzekeraar = await manager.findOneBy(Verzekeraar, { id });
  const own = verzekeraar !== null && (verzekeraar.concernId ?? verzekeraar.id) === concernId;
  invoer.eis(own, "ONBEKENDE_VERWIJZING", field, "Uw concern heeft geen verzekeraar of label met deze sleutel.");
}
