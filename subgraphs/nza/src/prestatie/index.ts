import { VERANTWOORDING_OF_ROW, Verificatie } from "@pakketgraaf/begrippen";
import { defineNoun, type Verifiable } from "@pakketgraaf/subgraph";
import { Prestatie } from "./prestatie";
import { PrestatieZorgvorm } from "./prestatie-zorgvorm";
import { prestaties } from "./prestatie.list";
import { prestatieMutations } from "./prestatie.mutations";
import { PrestatieResolver } from "./prestatie.resolver";
import { prestatieSeed } from "./prestatie.seed";

const AT_ONCE = 100;
const verificatie = Verificatie.NOG_NIET_GEVERIFIEERD;

/** Links that were made while Zorginstituut could not be asked. */
const verifiable: Verifiable = {
  pending: async (manager) => {
    const waiting = await manager.find(PrestatieZorgvorm, {
      where: { verificatie },
      order: { prestatieId: "ASC", zorgvormId: "ASC" },
      take: AT_ONCE,
    });
    return waiting.map(({ prestatieId, zorgvormId }) => ({ recordId: prestatieId, type: "Zorgvorm", id: zorgvormId }));
  },
  settle: (transaction, { recordId, id }, known) =>
    transaction.change(Prestatie, recordId, null, () =>
      transaction.manager.update(
        PrestatieZorgvorm,
        { prestatieId: recordId, zorgvormId: id, verificatie },
        { verificatie: known ? Verificatie.GEVERIFIEERD : Verificatie.ONBEKEND },
      ),
    ),
};

export const prestatie = defineNoun({
  entity: Prestatie,
  resolvers: [...prestatieMutations, prestaties.Root, PrestatieResolver],
  tables: [PrestatieZorgvorm],
  seeds: [prestatieSeed],
  verifiable,
  objects: { codeBereik: { van: "codeBereikVan", tot: "codeBereikTot" } },
  parts: {
    zorgvormen: {
      table: "prestatie_zorgvorm",
      own: "prestatie_id",
      toldBy: "zorgvormKoppelingen",
      columns: { zorgvormId: "zorgvorm_id", ...VERANTWOORDING_OF_ROW },
      condition: "l.verificatie = 'GEVERIFIEERD'",
    },
  },
});
