import { Verificatie } from "@pakketgraaf/begrippen";
import { defineNoun, type Verifiable } from "@pakketgraaf/subgraph";
import { Koppeling } from "./koppeling";
import { koppelingen } from "./koppeling.list";
import { koppelingMutations } from "./koppeling.mutations";
import { KoppelingResolver } from "./koppeling.resolver";

const AT_ONCE = 100;

/** Links that were made while Zorginstituut could not be asked. */
const verifiable: Verifiable = {
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
    transaction.change(Koppeling, recordId, null, (koppeling) => {
      koppeling.verificatie = known ? Verificatie.GEVERIFIEERD : Verificatie.ONBEKEND;
    }),
};

export const koppeling = defineNoun({
  entity: Koppeling,
  resolvers: [...koppelingMutations, KoppelingResolver, koppelingen.Root],
  audience: ({ verificatie }) => (verificatie === Verificatie.GEVERIFIEERD ? null : "zonmw"),
  verifiable,
});
