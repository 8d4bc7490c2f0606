import { Invoer, mutationsOf, Verificatie } from "@pakketgraaf/begrippen";
import { presentId, refuse } from "@pakketgraaf/subgraph";
import { beeindig } from "../geldigheid";
import { Prestatie } from "./prestatie";
import { PrestatieZorgvorm } from "./prestatie-zorgvorm";
import {
  PrestatieBeeindigenInput,
  PrestatiePublicerenInput,
  PrestatieZorgvormKoppelenInput,
  PrestatieZorgvormOntkoppelenInput,
} from "./prestatie.input";
import { readPrestatie, refuseOverlap } from "./prestatie.publication";

/** What the database says of what is there already, in words. */
const constraints = {
  // It came in between without waiting for its turn, as new records from the data files do.
  prestatie_code_once: {
    code: "OVERLAPT",
    path: ["input", "geldigVan"],
    message: "Er is zojuist een prestatie met deze code gepubliceerd, in een deel van deze periode.",
  },
  prestatie_zorgvorm_pk: {
    code: "BESTAAT_AL",
    path: ["input", "zorgvormId"],
    message: "Deze zorgvorm is al gekoppeld; ontkoppel haar eerst om de grondslag te wijzigen.",
  },
};

export const prestatieMutations = mutationsOf(Prestatie, { scope: "prestatie:schrijven", constraints }, {
  prestatiePubliceren: {
    description: "Publiceert een prestatie. Geldt er al een met dezelfde code, beëindig die dan eerst.",
    input: [PrestatiePublicerenInput, "De prestatie."],
    async work(input, transaction) {
      const prestatie = readPrestatie(input);
      await refuseOverlap(transaction, prestatie);
      return transaction.add(prestatie);
    },
  },

  prestatieBeeindigen: {
    description: "Beëindigt een prestatie.",
    input: [PrestatieBeeindigenInput, "Welke prestatie, en wanneer."],
    change: (prestatie, input) => beeindig(prestatie, input.geldigTot),
  },

  prestatieZorgvormKoppelen: {
    description:
      "Koppelt een zorgvorm aan een prestatie. Is Zorginstituut niet bereikbaar om de zorgvorm te bevestigen, dan is de koppeling zolang alleen voor de NZa te zien.",
    input: [PrestatieZorgvormKoppelenInput, "De koppeling."],
    refersTo: ({ zorgvormId }) => [{ type: "Zorgvorm", id: zorgvormId, path: ["input", "zorgvormId"] }],
    change({ id }, { zorgvormId, ...verband }, transaction) {
      const verified = transaction.isVerified("Zorgvorm", zorgvormId);
      const verificatie = verified ? Verificatie.GEVERIFIEERD : Verificatie.NOG_NIET_GEVERIFIEERD;
      const invoer = new Invoer();
      const verantwoording = invoer.verantwoording("", verband);
      invoer.klaar();
      return transaction.manager.insert(PrestatieZorgvorm, { prestatieId: id, zorgvormId, ...verantwoording, verificatie });
    },
  },

  prestatieZorgvormOntkoppelen: {
    description: "Haalt een koppeling met een zorgvorm weg, ook een suggestie.",
    input: [PrestatieZorgvormOntkoppelenInput, "De koppeling."],
    async change({ id }, { zorgvormId }, { manager }) {
      const unlink = async (of: string): Promise<boolean> => {
        const { affected } = await manager.delete(PrestatieZorgvorm, { prestatieId: id, zorgvormId: of });
        return affected !== 0;
      };
      const isGone = (await unlink(zorgvormId)) || (await unlink(await presentId(manager, "Zorgvorm", zorgvormId)));
      if (!isGone) refuse("ONBEKENDE_VERWIJZING", ["input", "zorgvormId"], "Deze zorgvorm is niet aan de prestatie gekoppeld.");
    },
  },
});
