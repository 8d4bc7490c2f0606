import { join } from "node:path";
import { GRAAF } from "@pakketgraaf/begrippen";
import { defineSubgraph } from "@pakketgraaf/subgraph";
import { agendaItem } from "./agenda-item";
import { kennislacune } from "./kennislacune";
import { koppeling } from "./koppeling";
import { CreateZonmw1795000000000 } from "./migrations/1795000000000-create-zonmw";
import { LetZonmwWrite1796000000000 } from "./migrations/1796000000000-let-zonmw-write";
import { ConfirmKoppelingen1797100000000 } from "./migrations/1797100000000-confirm-koppelingen";
import { CountVisibleVersions1798000000000 } from "./migrations/1798000000000-count-visible-versions";
import { FilterTheFeed1798500000000 } from "./migrations/1798500000000-filter-the-feed";
import { organisatie } from "./organisatie";
import { programma } from "./programma";
import { project } from "./project";
import { rondetype } from "./rondetype";
import { subsidieronde } from "./subsidieronde";
import { zorgvorm } from "./zorgvorm";

export const zonmw = defineSubgraph({
  name: "zonmw",
  port: 4002,
  graph: GRAAF,
  dataFolder: join(__dirname, "..", "data"),
  nouns: [rondetype, programma, subsidieronde, project, kennislacune, koppeling, agendaItem, organisatie, zorgvorm],
  migrations: [
    CreateZonmw1795000000000,
    LetZonmwWrite1796000000000,
    ConfirmKoppelingen1797100000000,
    CountVisibleVersions1798000000000,
    FilterTheFeed1798500000000,
  ],
});
