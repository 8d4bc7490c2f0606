import { Invoer, mutationsOf } from "@pakketgraaf/begrippen";
import { newRecord } from "@pakketgraaf/subgraph";
import { Bekostigingsregel } from "../bekostigingsregel/bekostigingsregel";
import { beeindig } from "../geldigheid";
import { Prestatie } from "../prestatie/prestatie";
import { Regelkoppeling } from "./regelkoppeling";
import { RegelkoppelingBeeindigenInput, RegelkoppelingVastleggenInput } from "./regelkoppeling.input";

/** What the database says of what is there already, in words. */
const constraints = {
  regelkoppeling_once: {
    code: "OVERLAPT",
    path: ["input", "geldigVan"],
    message: "In een deel van deze periode doet deze regel dit al met deze prestatie; beëindig die koppeling dan eerst.",
  },
};

export const regelkoppelingMutations = mutationsOf(Regelkoppeling, { scope: "bekostigingsregel:schrijven", constraints }, {
  regelkoppelingVastleggen: {
    description: "Legt vast dat een bekostigingsregel een prestatie regelt.",
    input: [RegelkoppelingVastleggenInput, "De koppeling."],
    async work(input, transaction) {
      const invoer = new Invoer();
      await invoer.verwijzing("bekostigingsregelId", input.bekostigingsregelId, Bekostigingsregel, transaction);
      await invoer.verwijzing("prestatieId", input.prestatieId, Prestatie, transaction);
      const geldigVan = invoer.dag("geldigVan", input.geldigVan);
      const geldigTot = invoer.dag("geldigTot", input.geldigTot);
      invoer.geldigheid("geldigTot", geldigVan, geldigTot);
      const regelkoppeling = newRecord(Regelkoppeling, {
        bekostigingsregelId: input.bekostigingsregelId,
        prestatieId: input.prestatieId,
        relatie: input.relatie,
        geldigVan,
        geldigTot,
        grondslag: input.grondslag,
        onderbouwing: invoer.tekstOfNull("onderbouwing", input.onderbouwing),
        bronnen: invoer.bronnen("bronnen", input.bronnen),
      });
      invoer.klaar();
      return transaction.add(regelkoppeling);
    },
  },

  regelkoppelingBeeindigen: {
    description: "Legt vast vanaf wanneer een bekostigingsregel een prestatie niet meer regelt.",
    input: [RegelkoppelingBeeindigenInput, "Welke koppeling, en wanneer."],
    change: (regelkoppeling, input) => beeindig(regelkoppeling, input.geldigTot),
  },
});
