import { Verificatie } from "@pakketgraaf/begrippen";
import type { Verifiable } from "@pakketgraaf/subgraph";
import { PRESTATIE } from "../logged";
import { PrestatieZorgvorm } from "./prestatie-zorgvorm";

const AT_ONCE = 100;
const verificatie = Verificatie.NOG_NIET_GEVERIFIEERD;

/** Links that were made while Zorginstituut could not be asked. */
export const prestatieZorgvormVerification: Verifiable = {
  pending: async (manager) => {
    const waiting = await manager.find(PrestatieZorgvorm, {
      where: { verificatie },
      order: { prestatieId: "ASC", zorgvormId: "ASC" },
      take: AT_ONCE,
    });
    return waiting.map(({ prestatieId, zorgvormId }) => ({ recordId: prestatieId, type: "Zorgvorm", id: zorgvormId }));
  },
  settle: (transaction, { recordId, id }, known) =>
    transaction.change(PRESTATIE, recordId, null, () =>
      transaction.manager.update(
        PrestatieZorgvorm,
        { prestatieId: recordId, zorgvormId: id, verificatie },
        { verificatie: known ? Verificatie.GEVERIFIEERD : Verificatie.ONBEKEND },
      ),
    ),
};
