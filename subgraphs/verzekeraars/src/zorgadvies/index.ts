import { linked, verbandenElders } from "@pakketgraaf/begrippen";
import { defineNoun, foreign, one } from "@pakketgraaf/subgraph";
import { ID } from "type-graphql";
import { Duiding } from "../duiding";
import { DuidingRelatie } from "../duiding-relatie";
import { Duidingsvoorwaarde } from "../duidingsvoorwaarde";
import { Organisatie } from "../organisatie";
import { awaiting, ongeverifieerdByRecord } from "../verwijzing/ongeverifieerde-verwijzing";
import { verifiedDuidingen, verifiedZorgvormen, verwijzingVerification } from "../verwijzing/verwijzing.verification";
import { Verzekeraar } from "../verzekeraar/verzekeraar";
import { Zorgvorm, ZorgvormVerband } from "../zorgvorm";
import { Zorgadvies, ZorgadviesZorgvorm } from "./zorgadvies";
import { ZorgadviesDuiding, ZorgadviesOpenbaarDuiding } from "./zorgadvies-duiding";
import { DUIDING_BY_ZORGADVIES, DUIDINGSVOORWAARDE_BY_ZORGADVIES, zorgadviezen, ZORGVORM_BY_ZORGADVIES } from "./zorgadvies.list";
import { zorgadviesMutations } from "./zorgadvies.mutations";
import { zorgadviesSeed } from "./zorgadvies.seed";
import { duidingRow, zorgvormRow } from "./zorgadvies.verwijzingen";

export const zorgadvies = defineNoun({
  entity: Zorgadvies,
  byId: { description: "Een zorgadvies.", id: "Sleutel van het zorgadvies." },
  resolvers: [...zorgadviesMutations, zorgadviezen.Root],
  fields: {
    organisatie: foreign(Organisatie, "organisatieId", "Wie het advies gaf."),
    verzekeraar: one(Verzekeraar, "verzekeraarId", "Wie het advies gaf, als dat een verzekeraar, concern of label is."),
    zorgvormen: linked(Zorgvorm, ZORGVORM_BY_ZORGADVIES, "Zorgvormen waarover het advies gaat."),
    zorgvormKoppelingen: verbandenElders(ZorgvormVerband, ZORGVORM_BY_ZORGADVIES, "Zorgvormen waarover het advies gaat"),
    duidingen: linked(Duiding, DUIDING_BY_ZORGADVIES, "Duidingen waarvan het advies het oordeel, of een voorwaarde, uitvoert."),
    duidingsvoorwaarden: linked(Duidingsvoorwaarde, DUIDINGSVOORWAARDE_BY_ZORGADVIES, "Voorwaarden uit duidingen die het advies uitvoert."),
    duidingKoppelingen: {
      type: () => [DuidingRelatie],
      description: "Duidingen waarmee het advies te maken heeft, met suggesties, en waarop elke koppeling berust.",
      resolve: ({ id }, { loaders }) => loaders.many(ZorgadviesDuiding, "zorgadviesId", id, "duidingId"),
    },
    nogTeVerifieren: {
      type: () => [ID],
      description:
        "Zorgvormen, duidingen en voorwaarden daarvan waarvan Zorginstituut nog niet kon zeggen of ze bestaan. Alleen het concern dat het advies vastlegde ziet ze, tot dat is geverifieerd; voor anderen is de lijst leeg.",
      resolve: async ({ id }, { loaders }) => awaiting(Zorgadvies, await loaders.of(ongeverifieerdByRecord).load(id)),
    },
  },
  tables: [ZorgadviesDuiding, ZorgadviesOpenbaarDuiding, ZorgadviesZorgvorm],
  seeds: [zorgadviesSeed],
  /** What an advice was made to refer to while Zorginstituut could not be asked. */
  verifiable: verwijzingVerification(Zorgadvies, { zorgvormRow, duidingRow }),
  parts: {
    zorgvormen: verifiedZorgvormen("zorgadvies_zorgvorm", "zorgadvies_id"),
    duidingen: verifiedDuidingen("zorgadvies_duiding", "zorgadvies_id"),
  },
});
