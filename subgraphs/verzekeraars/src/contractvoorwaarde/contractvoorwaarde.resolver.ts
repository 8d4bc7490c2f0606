import { Grondslag, GrondslagArg, linked, verbandenElders } from "@pakketgraaf/begrippen";
import { foreign, one, type FieldsOf } from "@pakketgraaf/subgraph";
import { ID } from "type-graphql";
import { Duiding } from "../duiding";
import { DuidingRelatie } from "../duiding-relatie";
import { Duidingsvoorwaarde } from "../duidingsvoorwaarde";
import { Organisatie } from "../organisatie";
import { awaiting, ongeverifieerdByRecord } from "../verwijzing/ongeverifieerde-verwijzing";
import { Verzekeraar } from "../verzekeraar/verzekeraar";
import { Zorgvorm, ZorgvormVerband } from "../zorgvorm";
import { Contractvoorwaarde, Norm } from "./contractvoorwaarde";
import {
  DUIDING_BY_CONTRACTVOORWAARDE,
  DUIDINGSVOORWAARDE_BY_CONTRACTVOORWAARDE,
  ZORGVORM_BY_CONTRACTVOORWAARDE,
} from "./contractvoorwaarde.list";
import { ContractvoorwaardeDuiding } from "./contractvoorwaarde.tables";

const REPLACED = "Gebruik `duidingen`, en `duidingKoppelingen` voor de grondslag. Wordt verwijderd na 2027-12-31.";

export const contractvoorwaardeFields: FieldsOf<Contractvoorwaarde> = {
  opsteller: foreign(
    Organisatie,
    "opstellerId",
    "Wie de voorwaarde opstelde; null als de bron geen naam noemt, alleen verzekeraars of zorgkantoren.",
  ),
  verzekeraar: one(Verzekeraar, "verzekeraarId", "De opsteller, als dat een verzekeraar, concern of label is."),
  norm: {
    type: () => Norm,
    nullable: true,
    description: "Het getal in de voorwaarde; null als er geen in staat.",
    resolve: ({ normWaarde: waarde, normEenheid: eenheid }) => (waarde === null || eenheid === null ? null : { waarde, eenheid }),
  },
  zorgvormen: linked(Zorgvorm, ZORGVORM_BY_CONTRACTVOORWAARDE, "Zorgvormen waarvoor de voorwaarde geldt."),
  zorgvormKoppelingen: verbandenElders(ZorgvormVerband, ZORGVORM_BY_CONTRACTVOORWAARDE, "Zorgvormen waarvoor de voorwaarde geldt"),
  duiding: {
    type: () => Duiding,
    nullable: true,
    description: "De duiding die deze voorwaarde uitvoert, de eerste als er meer zijn.",
    deprecationReason: REPLACED,
    args: GrondslagArg(),
    resolve: async ({ id }, { loaders }, grondslag: Grondslag[]) =>
      (await loaders.linked(DUIDING_BY_CONTRACTVOORWAARDE, id, grondslag)).at(0) ?? null,
  },
  duidingGrondslag: {
    type: () => Grondslag,
    nullable: true,
    description: "Waarop het verband met de duiding berust; null als er geen duiding is.",
    deprecationReason: REPLACED,
    resolve: async ({ id }, { loaders }) => {
      const ties = await loaders.tiedElsewhere(DUIDING_BY_CONTRACTVOORWAARDE, id);
      // Of the duiding that `duiding` tells, which is no suggestion unless that is asked for.
      return (ties.find(({ ground }) => ground !== Grondslag.SUGGESTIE) ?? ties.at(0))?.ground ?? null;
    },
  },
  duidingKoppelingen: {
    type: () => [DuidingRelatie],
    description: "Duidingen waarmee de voorwaarde te maken heeft, met suggesties, en waarop elke koppeling berust.",
    resolve: ({ id }, { loaders }) => loaders.many(ContractvoorwaardeDuiding, "contractvoorwaardeId", id, "duidingId"),
  },
  duidingen: linked(Duiding, DUIDING_BY_CONTRACTVOORWAARDE, "Duidingen waarvan de voorwaarde het oordeel, of een voorwaarde, uitvoert."),
  duidingsvoorwaarden: linked(
    Duidingsvoorwaarde,
    DUIDINGSVOORWAARDE_BY_CONTRACTVOORWAARDE,
    "Voorwaarden uit duidingen die de voorwaarde uitvoert.",
  ),
  nogTeVerifieren: {
    type: () => [ID],
    description:
      "Zorgvormen, duidingen en voorwaarden daarvan waarvan Zorginstituut nog niet kon zeggen of ze bestaan. Alleen het concern van de voorwaarde ziet ze, tot dat is geverifieerd; voor anderen is de lijst leeg.",
    resolve: async ({ id }, { loaders }) => awaiting(Contractvoorwaarde, await loaders.of(ongeverifieerdByRecord).load(id)),
  },
};
