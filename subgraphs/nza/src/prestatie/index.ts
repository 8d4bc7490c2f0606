import { feiten, linked, VERANTWOORDING_OF_ROW, verbanden, verbandenElders, verbandMet, Verificatie } from "@pakketgraaf/begrippen";
import { defineNoun, one, type Verifiable } from "@pakketgraaf/subgraph";
import { ID } from "type-graphql";
import { ADDONINDICATIE_BY_PRESTATIE } from "../addonindicatie/addonindicatie";
import { addonindicaties } from "../addonindicatie/addonindicatie.list";
import { GEBRUIKSCIJFER_BY_PRESTATIE } from "../gebruikscijfer/gebruikscijfer";
import { gebruikscijfers } from "../gebruikscijfer/gebruikscijfer.list";
import { BUNDEL_BY_PRESTATIE, Prestatiebundel } from "../prestatiebundel/prestatiebundel";
import { regelkoppelingen } from "../regelkoppeling/regelkoppeling.list";
import { tarieven } from "../tarief/tarief.list";
import { Zorgvorm, ZorgvormVerband } from "../zorgvorm";
import { CodeBereik, Prestatie } from "./prestatie";
import { PrestatieZorgvorm, UNVERIFIED_BY_PRESTATIE, ZORGVORM_BY_PRESTATIE } from "./prestatie-zorgvorm";
import { prestaties } from "./prestatie.list";
import { prestatieMutations } from "./prestatie.mutations";
import { PrestatieResolver } from "./prestatie.resolver";
import { prestatieSeed } from "./prestatie.seed";

const PrestatiebundelVerband = verbandMet(Prestatiebundel, "prestatiebundel");
const LID_VAN = "Bundels waar deze prestatie een lid van is";

const AT_ONCE = 100;
const verificatie = Verificatie.NOG_NIET_GEVERIFIEERD;

/** Links that were made while Zorginstituut could not be asked. */
const verifiable: Verifiable = {
  pending: async (manager) => {
    const waiting = await manager.find(PrestatieZorgvorm, {
      where: { verificatie },
      order: { prestatieId: "ASC", zorgvormId: "ASC" },
      take: AT_ONCE,
    });
    return waiting.map(({ prestatieId, zorgvormId }) => ({ recordId: prestatieId, type: "Zorgvorm", id: zorgvormId }));
  },
  settle: async (transaction, { recordId: prestatieId, id: zorgvormId }, id) => {
    const { manager } = transaction;
    const link = { prestatieId, zorgvormId, verificatie };
    // It may have been taken away meanwhile.
    if (!(await manager.findOne(PrestatieZorgvorm, { where: link, lock: { mode: "pessimistic_write" } }))) return;
    return transaction.change(Prestatie, prestatieId, null, async () => {
      if (id === null) return manager.update(PrestatieZorgvorm, link, { verificatie: Verificatie.ONBEKEND });
      // It may have been linked by its present id as well.
      const isLinked = id !== zorgvormId && (await manager.existsBy(PrestatieZorgvorm, { prestatieId, zorgvormId: id }));
      if (isLinked) return manager.delete(PrestatieZorgvorm, link);
      return manager.update(PrestatieZorgvorm, link, { zorgvormId: id, verificatie: Verificatie.GEVERIFIEERD });
    });
  },
};

export const prestatie = defineNoun({
  entity: Prestatie,
  resolvers: [...prestatieMutations, prestaties.Root, PrestatieResolver],
  fields: {
    codeBereik: {
      type: () => CodeBereik,
      nullable: true,
      description: "De codes, als het record voor een reeks staat; anders null.",
      resolve: ({ codeBereikVan: van, codeBereikTot: tot }) => (van === null || tot === null ? null : { van, tot }),
    },
    zorgvormen: linked(Zorgvorm, ZORGVORM_BY_PRESTATIE, "Zorgvormen die met deze prestatie worden of werden gedeclareerd."),
    zorgvormKoppelingen: verbandenElders(
      ZorgvormVerband,
      ZORGVORM_BY_PRESTATIE,
      "Zorgvormen die met deze prestatie worden of werden gedeclareerd",
    ),
    nogTeVerifieren: {
      type: () => [ID],
      description:
        "Zorgvormen die zijn gekoppeld terwijl Zorginstituut niet kon zeggen of ze bestaan. Alleen de NZa ziet ze, tot dat is geverifieerd; voor anderen is de lijst leeg.",
      resolve: async ({ id }, { loaders }) => (await loaders.linked(UNVERIFIED_BY_PRESTATIE, id)).map((zorgvorm) => zorgvorm.id),
    },
    tarieven: tarieven.below({ table: "tarief", parent: "prestatie_id", child: "id" }, "Tarieven van de NZa voor deze prestatie."),
    regelkoppelingen: regelkoppelingen.below(
      { table: "regelkoppeling", parent: "prestatie_id", child: "id" },
      "Welke regels en beschikkingen deze prestatie regelen, wat zij met haar doen, en wanneer.",
    ),
    gebruikscijfers: gebruikscijfers.below(GEBRUIKSCIJFER_BY_PRESTATIE, "Openbare cijfers over het gebruik van deze prestatie."),
    bundel: one(Prestatiebundel, "id", "De bundel die deze prestatie als geheel is; null als zij er geen is.", { key: "prestatieId" }),
    lidVan: feiten(Prestatiebundel, BUNDEL_BY_PRESTATIE, "naam", `${LID_VAN}.`),
    lidVanKoppelingen: verbanden(Prestatiebundel, PrestatiebundelVerband, BUNDEL_BY_PRESTATIE, "naam", LID_VAN),
    addonindicaties: addonindicaties.below(
      ADDONINDICATIE_BY_PRESTATIE,
      "Indicaties waarvoor dit add-ongeneesmiddel te declareren is; dat zegt niets over de aanspraak.",
    ),
  },
  tables: [PrestatieZorgvorm],
  seeds: [prestatieSeed],
  verifiable,
  objects: { codeBereik: { van: "codeBereikVan", tot: "codeBereikTot" } },
  parts: {
    zorgvormen: {
      table: "prestatie_zorgvorm",
      own: "prestatie_id",
      toldBy: "zorgvormKoppelingen",
      columns: { zorgvormId: "zorgvorm_id", ...VERANTWOORDING_OF_ROW },
      condition: "l.verificatie = 'GEVERIFIEERD'",
    },
  },
});
