import { Verificatie } from "@pakketgraaf/begrippen";
import type { Verifiable } from "@pakketgraaf/subgraph";
import { KOPPELING } from "../logged";
import { Koppeling } from "./koppeling";

const AT_ONCE = 100;

/** Links that were made while Zorginstituut could not be asked. */
export const koppelingVerification: Verifiable = {
  pending: async (manager) => {
    const waiting = await manager.find(Koppeling, {
      where: { verificatie: Verificatie.NOG_NIET_GEVERIFIEERD },
      order: { id: "ASC" },
      take: AT_ONCE,
    });
    return waiting.map(({ id, agendaItemId, zorgvormId }) =>
      agendaItemId ? { recordId: id, type: "AgendaItem", id: agendaItemId } : { recordId: id, type: "Zorgvorm", id: zorgvormId! },
    );
  },
  settle: (transaction, { recordId }, known) =>
    transaction.change(KOPPELING, recordId, null, (koppeling) => {
      koppeling.verificatie = known ? Verificatie.GEVERIFIEERD : Verificatie.ONBEKEND;
    }),
};
