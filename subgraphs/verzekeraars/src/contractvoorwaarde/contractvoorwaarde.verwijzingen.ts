import { replaceRows, type Transaction } from "@pakketgraaf/subgraph";
import { RelatieMetDuiding } from "../relatie-met-duiding";
import {
  areVerified,
  duidingOngeverifieerd,
  type DuidingVerband,
  OngeverifieerdeVerwijzing,
  type Verband,
  zorgvormOngeverifieerd,
} from "../verwijzing/ongeverifieerde-verwijzing";
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

/** The same, that it has to do with a duiding. */
export const duidingRow = (voorwaarde: Contractvoorwaarde, { id, ...verband }: DuidingVerband): ContractvoorwaardeDuiding =>
  Object.assign(new (tablesOf(voorwaarde).duiding)(), {
    contractvoorwaardeId: voorwaarde.id,
    duidingId: id,
    ...verband,
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
      : zorgvormOngeverifieerd({ concernId, recordType, recordId: voorwaarde.id }, verband),
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
  const replaced = [
    { entity: link, where: { contractvoorwaardeId: voorwaarde.id } },
    { entity: OngeverifieerdeVerwijzing, where: { recordType, recordId: voorwaarde.id, naarType: "Zorgvorm" } },
  ];
  await replaceRows(manager, replaced, zorgvormRows(transaction, voorwaarde, concernId, zorgvormen, verified));
}

/** The same of what it has to do with duidingen. */
export const duidingRows = (
  transaction: Transaction,
  voorwaarde: Contractvoorwaarde,
  concernId: string,
  duidingen: readonly DuidingVerband[],
  verified: readonly ContractvoorwaardeDuiding[] = [],
): (ContractvoorwaardeDuiding | OngeverifieerdeVerwijzing)[] =>
  duidingen.map((verband) => {
    const { id, voorwaardeId } = verband;
    const isVerified = verified.some((had) => had.duidingId === id && (voorwaardeId === null || had.voorwaardeId === voorwaardeId));
    return isVerified || areVerified(transaction, verband)
      ? duidingRow(voorwaarde, verband)
      : duidingOngeverifieerd({ concernId, recordType, recordId: voorwaarde.id }, verband);
  });

/** Gives a condition these duidingen instead of those that it has. @param relaties only of those that it has in one of these */
export async function replaceDuidingen(
  transaction: Transaction,
  voorwaarde: Contractvoorwaarde,
  concernId: string,
  duidingen: readonly DuidingVerband[],
  relaties = Object.values(RelatieMetDuiding),
): Promise<void> {
  const { manager } = transaction;
  const { duiding: link } = tablesOf(voorwaarde);
  const had = await manager.findBy(link, { contractvoorwaardeId: voorwaarde.id });
  const replaced = [
    { entity: link, where: { contractvoorwaardeId: voorwaarde.id, relatie: relaties } },
    { entity: OngeverifieerdeVerwijzing, where: { recordType, recordId: voorwaarde.id, relatie: relaties } },
    // Of what cannot be verified yet one relation is kept: the one that was told last.
    { entity: OngeverifieerdeVerwijzing, where: { recordType, recordId: voorwaarde.id, duidingId: duidingen.map(({ id }) => id) } },
  ];
  await replaceRows(manager, replaced, duidingRows(transaction, voorwaarde, concernId, duidingen, had));
}
