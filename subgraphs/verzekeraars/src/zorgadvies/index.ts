import { linked, VERANTWOORDING_OF_ROW, verbandenElders } from "@pakketgraaf/begrippen";
import { defineNoun, foreign, one } from "@pakketgraaf/subgraph";
import { ID } from "type-graphql";
import { DuidingRelatie } from "../duiding-relatie";
import { Organisatie } from "../organisatie";
import { awaiting, ongeverifieerdByRecord } from "../verwijzing/ongeverifieerde-verwijzing";
import { verifiedZorgvormen, verwijzingVerification } from "../verwijzing/verwijzing.verification";
import { Verzekeraar } from "../verzekeraar/verzekeraar";
import { Zorgvorm, ZorgvormVerband } from "../zorgvorm";
import { Zorgadvies, ZorgadviesZorgvorm } from "./zorgadvies";
import { ZorgadviesDuiding } from "./zorgadvies-duiding";
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
    zorgvormKoppelingen: verbandenElders(ZorgvormVerband, ZORGVORM_BY_ZORGADVIES, "Zorgvormen waarover het advies gaat"),
    duidingKoppelingen: {
      type: () => [DuidingRelatie],
      description: "Duidingen waarmee het advies te maken heeft, met suggesties, en waarop elke koppeling berust.",
      resolve: ({ id }, { loaders }) => loaders.many(ZorgadviesDuiding, "zorgadviesId", id, "duidingId"),
    },
    nogTeVerifieren: {
      type: () => [ID],
      description:
        "Zorgvormen waarvan Zorginstituut nog niet kon zeggen of ze bestaan. Alleen het concern dat het advies vastlegde ziet ze, tot dat is geverifieerd; voor anderen is de lijst leeg.",
      resolve: async ({ id }, { loaders }) => awaiting(Zorgadvies, await loaders.of(ongeverifieerdByRecord).load(id)),
    },
  },
  tables: [ZorgadviesDuiding, ZorgadviesZorgvorm],
  seeds: [zorgadviesSeed],
  /** Zorgvormen that an advice was given while Zorginstituut could not be asked. */
  verifiable: verwijzingVerification(Zorgadvies, ({ manager }, { id }, { naarId, grondslag, onderbouwing, bron }) =>
    manager
      .createQueryBuilder()
      .insert()
      .into(ZorgadviesZorgvorm)
      .values({ zorgadviesId: id, zorgvormId: naarId, grondslag, onderbouwing, bron })
      .orIgnore()
      .execute(),
  ),
  parts: {
    zorgvormen: verifiedZorgvormen("zorgadvies_zorgvorm", "zorgadvies_id"),
    duidingen: {
      table: "zorgadvies_duiding",
      own: "zorgadvies_id",
      toldBy: "duidingKoppelingen",
      columns: { duidingId: "duiding_id", relatie: "relatie", ...VERANTWOORDING_OF_ROW },
    },
  },
});
