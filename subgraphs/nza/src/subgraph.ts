import { GRAAF } from "@pakketgraaf/begrippen";
import { defineSubgraph } from "@pakketgraaf/subgraph";
import { addonindicatie } from "./addonindicatie";
import { agendaItem } from "./agenda-item";
import { bekostigingsregel } from "./bekostigingsregel";
import { bekostigingsregelOpvolging } from "./bekostigingsregel-opvolging";
import { organisatie } from "./organisatie";
import { prestatie } from "./prestatie";
import { tarief } from "./tarief";
import { zorgvorm } from "./zorgvorm";

export const nza = defineSubgraph({
  name: "nza",
  port: 4004,
  graph: GRAAF,
  folder: __dirname,
  nouns: [prestatie, bekostigingsregel, bekostigingsregelOpvolging, tarief, addonindicatie, agendaItem, organisatie, zorgvorm],
});
