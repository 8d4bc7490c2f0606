import { GRAAF } from "@pakketgraaf/begrippen";
import { defineSubgraph } from "@pakketgraaf/subgraph";
import { addonindicatie } from "./addonindicatie";
import { agendaItem } from "./agenda-item";
import { bekostigingsregel } from "./bekostigingsregel";
import { bekostigingsregelOpvolging } from "./bekostigingsregel-opvolging";
import { gebruikscijfer } from "./gebruikscijfer";
import { organisatie } from "./organisatie";
import { prestatie } from "./prestatie";
import { prestatiebundel } from "./prestatiebundel";
import { regelkoppeling } from "./regelkoppeling";
import { tarief } from "./tarief";
import { werkagendaactie } from "./werkagendaactie";
import { werkagendarol } from "./werkagendarol";
import { zorgvorm } from "./zorgvorm";

export const nza = defineSubgraph({
  name: "nza",
  port: 4004,
  graph: GRAAF,
  folder: __dirname,
  nouns: [
    ...[prestatie, bekostigingsregel, bekostigingsregelOpvolging, regelkoppeling, tarief, addonindicatie, prestatiebundel],
    ...[werkagendarol, gebruikscijfer],
    ...[agendaItem, organisatie, werkagendaactie, zorgvorm],
  ],
});
