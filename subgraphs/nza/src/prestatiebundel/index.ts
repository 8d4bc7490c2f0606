import { feiten, VERANTWOORDING_OF_ROW, verbanden } from "@pakketgraaf/begrippen";
import { defineNoun, one } from "@pakketgraaf/subgraph";
import { Prestatie } from "../prestatie/prestatie";
import { PrestatieVerband } from "../prestatie/prestatie-verband";
import { PRESTATIE_BY_BUNDEL, Prestatiebundel, PrestatiebundelLid } from "./prestatiebundel";
import { prestatiebundels } from "./prestatiebundel.list";
import { prestatiebundelSeed } from "./prestatiebundel.seed";

const LEDEN = "Prestaties die bij de bundel horen";

export const prestatiebundel = defineNoun({
  entity: Prestatiebundel,
  byId: { description: "Een bundel van prestaties.", id: "Sleutel van de bundel." },
  resolvers: [prestatiebundels.Root],
  fields: {
    prestatie: one(Prestatie, "prestatieId", "De prestatie die de bundel als geheel is; null als de bron er geen noemt."),
    leden: feiten(Prestatie, PRESTATIE_BY_BUNDEL, "omschrijving", `${LEDEN}; leeg als geen bron ze noemt.`),
    ledenKoppelingen: verbanden(Prestatie, PrestatieVerband, PRESTATIE_BY_BUNDEL, "omschrijving", LEDEN),
  },
  tables: [PrestatiebundelLid],
  seeds: [prestatiebundelSeed],
  parts: {
    leden: {
      table: "prestatiebundel_lid",
      own: "prestatiebundel_id",
      toldBy: "ledenKoppelingen",
      columns: { prestatieId: "prestatie_id", ...VERANTWOORDING_OF_ROW },
    },
  },
});
