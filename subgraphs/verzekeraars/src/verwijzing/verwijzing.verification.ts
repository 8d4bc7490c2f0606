import { VERANTWOORDING_OF_ROW, Verificatie } from "@pakketgraaf/begrippen";
import type { Part, Transaction, Verifiable, VersionedRecord } from "@pakketgraaf/subgraph";
import { askedAbout, OngeverifieerdeVerwijzing } from "./ongeverifieerde-verwijzing";

const AT_ONCE = 100;
const verificatie = Verificatie.NOG_NIET_GEVERIFIEERD;

/**
 * The references of records of one class.
 * @param show makes a reference one that everybody may see, unless the record has that one already
 */
export const verwijzingVerification = <T extends VersionedRecord>(
  entity: new () => T,
  show: (transaction: Transaction, record: T, reference: OngeverifieerdeVerwijzing) => unknown,
): Verifiable => ({
  pending: async (manager) => {
    const waiting = await manager.find(OngeverifieerdeVerwijzing, {
      where: { recordType: entity.name, verificatie },
      order: { recordId: "ASC", naarType: "ASC", naarId: "ASC" },
      take: AT_ONCE,
    });
    return waiting.map((reference) => ({ recordId: reference.recordId, ...askedAbout(reference) }));
  },
  settle: async (transaction, { recordId, type, id: naarId }, id) => {
    const { manager } = transaction;
    const place = { recordType: entity.name, recordId, naarType: type, naarId };
    const reference = await manager.findOne(OngeverifieerdeVerwijzing, {
      where: { ...place, verificatie },
      lock: { mode: "pessimistic_write" },
    });
    // Its maker may have taken it back meanwhile.
    if (!reference) return;
    if (id === null) return manager.update(OngeverifieerdeVerwijzing, place, { verificatie: Verificatie.ONBEKEND });
    return transaction.change(entity, recordId, null, async (record) => {
      await manager.delete(OngeverifieerdeVerwijzing, place);
      await show(transaction, record, { ...reference, naarId: id });
    });
  },
});

/** SQL on a link, alias `l`. */
const VERIFIED = `l.verificatie = '${Verificatie.GEVERIFIEERD}'`;

/** What a record has to do with duidingen, but for what only its maker sees. */
export const verifiedDuidingen = (table: string, own: string): Part => ({
  table,
  own,
  toldBy: "duidingKoppelingen",
  columns: { duidingId: "duiding_id", relatie: "relatie", voorwaardeId: "voorwaarde_id", ...VERANTWOORDING_OF_ROW },
  condition: VERIFIED,
});

/** The zorgvormen of a record, but for those that only their maker sees. */
export const verifiedZorgvormen = (table: string, own: string): Part => ({
  table,
  own,
  toldBy: "zorgvormKoppelingen",
  columns: { zorgvormId: "zorgvorm_id", ...VERANTWOORDING_OF_ROW },
  condition: VERIFIED,
});
