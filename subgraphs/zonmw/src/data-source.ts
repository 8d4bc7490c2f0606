import { createDataSource, type CreateDataSource } from "@pakketgraaf/subgraph";
import { Kennislacune } from "./kennislacune/kennislacune";
import { Koppeling } from "./koppeling/koppeling";
import { CreateZonmw1795000000000 } from "./migrations/1795000000000-create-zonmw";
import { LetZonmwWrite1796000000000 } from "./migrations/1796000000000-let-zonmw-write";
import { ConfirmKoppelingen1797100000000 } from "./migrations/1797100000000-confirm-koppelingen";
import { CountVisibleVersions1798000000000 } from "./migrations/1798000000000-count-visible-versions";
import { FilterTheFeed1798500000000 } from "./migrations/1798500000000-filter-the-feed";
import { Programma } from "./programma/programma";
import { Project } from "./project/project";
import { Rondetype } from "./rondetype/rondetype";
import { Subsidieronde } from "./subsidieronde/subsidieronde";

export const createZonmwDataSource: CreateDataSource = (url, organisation, limits) =>
  createDataSource({
    url,
    organisation,
    limits,
    entities: [Kennislacune, Koppeling, Programma, Project, Rondetype, Subsidieronde],
    migrations: [CreateZonmw1795000000000, LetZonmwWrite1796000000000, ConfirmKoppelingen1797100000000, CountVisibleVersions1798000000000, FilterTheFeed1798500000000],
  });
