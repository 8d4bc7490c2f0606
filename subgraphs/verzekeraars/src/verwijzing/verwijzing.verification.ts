import { VERANTWOORDING_OF_ROW, Verificatie } from "@pakketgraaf/begrippen";
import type { Part, Verifiable, VersionedRecord } from "@pakketgraaf/subgraph";
import {
  askedAbout,
  type DuidingVerband,
  duidingVerbandOf,
  OngeverifieerdeVerwijzing,
  type Verband,
} from "./ongeverifieerde-verwijzing";

const AT_ONCE = 100;
const verificatie = Verificatie.NOG_NIET_GEVERIFIEERD;

/** The rows of the links that everybody may see of a record of one class. */
interface LinkRows<T> {
  zorgvormRow: (record: T, verband: Verband) => object;
  duidingRow: (record: T, verband: DuidingVerband) => object;
}

/** The references of records of one class. */
export const verwijzingVerification = <T extends VersionedRecord>(
  entity: new () => T,
  { zorgvormRow, duidingRow }: LinkRows<T>,
): Verifiable => ({
  pending: async (manager) => {
    const waiting = await manager.find(OngeverifieerdeVerwijzing, {
      where: { recordType: entity.name, verificatie },
      order: { recordId: "ASC", naarType: "ASC", naarId: "ASC" },
      take: AT_ONCE,
    });
    return waiting.map((reference) => ({ recordId: reference.recordId, ...askedAbout(reference) }));
  },
  settle: async (transaction, { recordId, type, id: naarId, of }, id) => {
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
      const { naarType, grondslag, onderbouwing, bron } = reference;
      const row =
        naarType === "Zorgvorm"
          ? zorgvormRow(record, { id, grondslag, onderbouwing, bron })
          : duidingRow(record, duidingVerbandOf({ ...reference, naarId: id, duidingId: of?.id ?? reference.duidingId }));
      // The record may have that link already.
      await manager.createQueryBuilder().insert().into(row.constructor).values(row).orIgnore().execute();
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
