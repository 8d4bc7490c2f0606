import { Verificatie } from "@pakketgraaf/begrippen";
import { defineNoun, foreign, one, type Verifiable } from "@pakketgraaf/subgraph";
import { NZA, Organisatie } from "../organisatie";
import { Prestatie } from "../prestatie/prestatie";
import { Zorgvorm } from "../zorgvorm";
import { Gebruikscijfer } from "./gebruikscijfer";
import { gebruikscijfers } from "./gebruikscijfer.list";
import { gebruikscijferMutations } from "./gebruikscijfer.mutations";
import { gebruikscijferSeed } from "./gebruikscijfer.seed";

const AT_ONCE = 100;

/** Figures that were recorded while Zorginstituut could not be asked. */
const verifiable: Verifiable = {
  pending: async (manager) => {
    const waiting = await manager.find(Gebruikscijfer, {
      where: { verificatie: Verificatie.NOG_NIET_GEVERIFIEERD },
      order: { id: "ASC" },
      take: AT_ONCE,
    });
    return waiting.map(({ id, zorgvormId }) => ({ recordId: id, type: "Zorgvorm", id: zorgvormId }));
  },
  settle: (transaction, { recordId }, zorgvormId) =>
    transaction.change(Gebruikscijfer, recordId, null, (gebruikscijfer) => {
      if (zorgvormId === null) gebruikscijfer.verificatie = Verificatie.ONBEKEND;
      else Object.assign(gebruikscijfer, { zorgvormId, verificatie: Verificatie.GEVERIFIEERD });
    }),
};

export const gebruikscijfer = defineNoun({
  entity: Gebruikscijfer,
  byId: { description: "Een cijfer over het gebruik van zorg.", id: "Sleutel van het cijfer." },
  resolvers: [...gebruikscijferMutations, gebruikscijfers.Root],
  fields: {
    zorgvorm: foreign(Zorgvorm, "zorgvormId", "De zorgvorm waarover het cijfer gaat; waarop dat berust, zegt `zorgvormGrondslag`."),
    prestatie: one(Prestatie, "prestatieId", "De prestatie waarover het cijfer gaat; null als het niet over een prestatie gaat."),
    organisatie: foreign(Organisatie, "organisatieId", "De organisatie waarover het cijfer gaat; null als het niet over een enkele gaat, of de bron er geen noemt."),
  },
  seeds: [gebruikscijferSeed],
  audience: ({ verificatie }) => (verificatie === Verificatie.GEVERIFIEERD ? null : NZA),
  verifiable,
});
