import type { Transaction } from "@pakketgraaf/subgraph";
import { In } from "typeorm";
import { RelatieMetDuiding, VOERT_UIT } from "../duiding-relatie";
import { ongeverifieerd, OngeverifieerdeVerwijzing, type Verband } from "../verwijzing/ongeverifieerde-verwijzing";
import { Contractvoorwaarde } from "./contractvoorwaarde";
import { tablesOf, type ContractvoorwaardeDuiding, type ContractvoorwaardeZorgvorm } from "./contractvoorwaarde.tables";

const recordType = Contractvoorwaarde.name;

/** That a condition is for a zorgvorm, as a row of the table that goes with the one that it lies in. */
export const zorgvormRow = (voorwaarde: Contractvoorwaarde, { id, ...verantwoording }: Verband): ContractvoorwaardeZorgvorm =>
  Object.assign(new (tablesOf(voorwaarde).zorgvorm)(), {
    contractvoorwaardeId: voorwaarde.id,
    zorgvormId: id,
    ...verantwoording,
    concernId: voorwaarde.concernId,
  });

/** The same, that it carries out a duiding. */
export const duidingRow = (voorwaarde: Contractvoorwaarde, { id, ...verantwoording }: Verband): ContractvoorwaardeDuiding =>
  Object.assign(new (tablesOf(voorwaarde).duiding)(), {
    contractvoorwaardeId: voorwaarde.id,
    duidingId: id,
    relatie: RelatieMetDuiding.VOERT_OORDEEL_UIT,
    ...verantwoording,
    concernId: voorwaarde.concernId,
  });

/** @param verified those that the condition has already: they stay so, also while their owner cannot be asked */
export const zorgvormRows = (
  transaction: Transaction,
  voorwaarde: Contractvoorwaarde,
  concernId: string,
  zorgvormen: readonly Verband[],
  verified: readonly string[] = [],
): (ContractvoorwaardeZorgvorm | OngeverifieerdeVerwijzing)[] =>
  zorgvormen.map((verband) =>
    verified.includes(verband.id) || transaction.isVerified("Zorgvorm", verband.id)
      ? zorgvormRow(voorwaarde, verband)
      : ongeverifieerd({ concernId, recordType, recordId: voorwaarde.id }, "Zorgvorm", verband),
  );

/** Gives a condition these zorgvormen instead of those that it has. */
export async function replaceZorgvormen(
  transaction: Transaction,
  voorwaarde: Contractvoorwaarde,
  concernId: string,
  zorgvormen: readonly Verband[],
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

/** That a new condition carries out a duiding. */
export const duidingRows = (
  transaction: Transaction,
  voorwaarde: Contractvoorwaarde,
  concernId: string,
  duiding: Verband | null,
  verified: readonly string[] = [],
): (ContractvoorwaardeDuiding | OngeverifieerdeVerwijzing)[] => {
  if (!duiding) return [];
  if (verified.includes(duiding.id) || transaction.isVerified("Duiding", duiding.id)) return [duidingRow(voorwaarde, duiding)];
  return [ongeverifieerd({ concernId, recordType, recordId: voorwaarde.id }, "Duiding", duiding)];
};

/** Says which duiding a condition carries out instead of what is said so far; what else it has to do with duidingen stays. */
export async function setDuiding(
  transaction: Transaction,
  voorwaarde: Contractvoorwaarde,
  concernId: string,
  duiding: Verband | null,
): Promise<void> {
  const { manager } = transaction;
  const { duiding: link } = tablesOf(voorwaarde);
  const carriedOut = { contractvoorwaardeId: voorwaarde.id, relatie: In(VOERT_UIT) };
  const verified = (await manager.findBy(link, carriedOut)).map(({ duidingId }) => duidingId);
  await manager.delete(link, carriedOut);
  await manager.delete(OngeverifieerdeVerwijzing, { recordType, recordId: voorwaarde.id, naarType: "Duiding" });
  for (const row of duidingRows(transaction, voorwaarde, concernId, duiding, verified)) await manager.insert(row.constructor, row);
}
