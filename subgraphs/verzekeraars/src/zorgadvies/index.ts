import { linked } from "@pakketgraaf/begrippen";
import { defineNoun, foreign, one } from "@pakketgraaf/subgraph";
import { ID } from "type-graphql";
import { Organisatie } from "../organisatie";
import { awaiting, ongeverifieerdByRecord } from "../verwijzing/ongeverifieerde-verwijzing";
import { verifiedZorgvormen, verwijzingVerification } from "../verwijzing/verwijzing.verification";
import { Verzekeraar } from "../verzekeraar/verzekeraar";
import { Zorgvorm } from "../zorgvorm";
import { Zorgadvies, ZorgadviesZorgvorm } from "./zorgadvies";
import { zorgadviezen, ZORGVORM_BY_ZORGADVIES } from "./zorgadvies.list";
import { zorgadviesMutations } from "./zorgadvies.mutations";
import { zorgadviesSeed } from "./zorgadvies.seed";

export const zorgadvies = defineNoun({
  entity: Zorgadvies,
  byId: { description: "Een zorgadvies.", id: "Sleutel van het zorgadvies." },
  resolvers: [...zorgadviesMutations, zorgadviezen.Root],
  fields: {
    organisatie: foreign(Organisatie, "organisatieId", "Wie het advies gaf."),
    verzekeraar: one(Verzekeraar, "verzekeraarId", "Wie het advies gaf, als dat een verzekeraar, concern of label is."),
    zorgvormen: linked(Zorgvorm, ZORGVORM_BY_ZORGADVIES, "Zorgvormen waarover het advies gaat."),
    nogTeVerifieren: {
      type: () => [ID],
      description:
        "Zorgvormen waarvan Zorginstituut nog niet kon zeggen of ze bestaan. Alleen het concern dat het advies vastlegde ziet ze, tot dat is geverifieerd; voor anderen is de lijst leeg.",
      resolve: async ({ id }, { loaders }) => awaiting(Zorgadvies, await loaders.of(ongeverifieerdByRecord).load(id)),
    },
  },
  tables: [ZorgadviesZorgvorm],
  seeds: [zorgadviesSeed],
  /** Zorgvormen that an advice was given while Zorginstituut could not be asked. */
  verifiable: verwijzingVerification(Zorgadvies, ({ manager }, { id }, { naarId, grondslag }) =>
    manager.insert(ZorgadviesZorgvorm, { zorgadviesId: id, zorgvormId: naarId, grondslag }),
  ),
  parts: { zorgvormen: verifiedZorgvormen("zorgadvies_zorgvorm", "zorgadvies_id") },
});
