import type { VerbandInput } from "@pakketgraaf/begrippen";
import type { Transaction } from "@pakketgraaf/subgraph";
import { ongeverifieerd, OngeverifieerdeVerwijzing } from "../verwijzing/ongeverifieerde-verwijzing";
import type { Verbanden } from "../verwijzing/verwijzing.input";
import { Contractvoorwaarde } from "./contractvoorwaarde";
import { tablesOf, type ContractvoorwaardeZorgvorm } from "./contractvoorwaarde.tables";

const recordType = Contractvoorwaarde.name;

/** That a condition is for a zorgvorm, as a row of the table that goes with the one that it lies in. */
export const zorgvormRow = (voorwaarde: Contractvoorwaarde, { id, grondslag }: VerbandInput): ContractvoorwaardeZorgvorm =>
  Object.assign(new (tablesOf(voorwaarde).zorgvorm)(), {
    contractvoorwaardeId: voorwaarde.id,
    zorgvormId: id,
    grondslag,
    concernId: voorwaarde.concernId,
  });

/** @param verified those that the condition has already: they stay so, also while their owner cannot be asked */
export const zorgvormRows = (
  transaction: Transaction,
  voorwaarde: Contractvoorwaarde,
  concernId: string,
  zorgvormen: Verbanden,
  verified: readonly string[] = [],
): (ContractvoorwaardeZorgvorm | OngeverifieerdeVerwijzing)[] =>
  (zorgvormen ?? []).map((verband) =>
    verified.includes(verband.id) || transaction.isVerified("Zorgvorm", verband.id)
      ? zorgvormRow(voorwaarde, verband)
      : ongeverifieerd({ concernId, recordType, recordId: voorwaarde.id }, "Zorgvorm", verband),
  );

/** Gives a condition these zorgvormen instead of those that it has. */
export async function replaceZorgvormen(
  transaction: Transaction,
  voorwaarde: Contractvoorwaarde,
  concernId: string,
  zorgvormen: Verbanden,
): Promise<void> {
  const { manager } = transaction;
  const { zorgvorm: link } = tablesOf(voorwaarde);
  const had = await manager.findBy(link, { contractvoorwaardeId: voorwaarde.id });
  const verified = had.map(({ zorgvormId }) => zorgvormId);
  await manager.delete(link, { contractvoorwaardeId: voorwaarde.id });
  await manager.delete(OngeverifieerdeVerwijzing, { recordType, recordId: voorwaarde.id, naarType: "Zorgvorm" });
  const rows = zorgvormRows(transaction, voorwaarde, concernId, zorgvormen, verified);
  for (const row of rows) await manager.insert(row.constructor, row);
}

/** Sets in the condition's columns which ruling it carries out, or, as long as that is unverified, beside them. */
export async function setDuiding(
  transaction: Transaction,
  voorwaarde: Contractvoorwaarde,
  concernId: string,
  duiding: VerbandInput | null | undefined,
): Promise<void> {
  const { manager } = transaction;
  await manager.delete(OngeverifieerdeVerwijzing, { recordType, recordId: voorwaarde.id, naarType: "Duiding" });
  const verified = duiding && (duiding.id === voorwaarde.duidingId || transaction.isVerified("Duiding", duiding.id));
  voorwaarde.duidingId = verified ? duiding.id : null;
  voorwaarde.duidingGrondslag = verified ? duiding.grondslag : null;
  if (!duiding || verified) return;
  await manager.insert(
    OngeverifieerdeVerwijzing,
    ongeverifieerd({ concernId, recordType, recordId: voorwaarde.id }, "Duiding", duiding),
  );
}
