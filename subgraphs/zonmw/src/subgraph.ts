import { GRAAF } from "@pakketgraaf/begrippen";
import { defineSubgraph } from "@pakketgraaf/subgraph";
import { agendaItem } from "./agenda-item";
import { deelname } from "./deelname";
import { duiding } from "./duiding";
import { kennislacune } from "./kennislacune";
import { koppeling } from "./koppeling";
import { ZORGINSTITUUT } from "./koppeling/koppeling.bezwaar";
import { netwerk } from "./netwerk";
import { onderzoeksorganisatie } from "./onderzoeksorganisatie";
import { organisatie } from "./organisatie";
import { programma } from "./programma";
import { programmaBudget } from "./programma-budget";
import { programmaLidmaatschap } from "./programma-lidmaatschap";
import { project } from "./project";
import { rondetype } from "./rondetype";
import { subsidieronde } from "./subsidieronde";
import { zorgvorm } from "./zorgvorm";

export const zonmw = defineSubgraph({
  name: "zonmw",
  port: 4002,
  graph: GRAAF,
  folder: __dirname,
  guests: [ZORGINSTITUUT],
  nouns: [
    onderzoeksorganisatie,
    deelname,
    rondetype,
    programma,
    programmaBudget,
    programmaLidmaatschap,
    subsidieronde,
    project,
    netwerk,
    kennislacune,
    koppeling,
    agendaItem,
    duiding,
    organisatie,
    zorgvorm,
  ],
});
