import { createDataSource } from "@pakketgraaf/shared";
import type { DataSource } from "typeorm";
import { Kennislacune } from "./kennislacune/kennislacune";
import { Koppeling } from "./koppeling/koppeling";
import { CreateZonmw1795000000000 } from "./migrations/1795000000000-create-zonmw";
import { Programma } from "./programma/programma";
import { Project } from "./project/project";
import { Rondetype } from "./rondetype/rondetype";
import { Subsidieronde } from "./subsidieronde/subsidieronde";

export const createZonmwDataSource = (url: string): DataSource =>
  createDataSource({
    url,
    entities: [Kennislacune, Koppeling, Programma, Project, Rondetype, Subsidieronde],
    migrations: [CreateZonmw1795000000000],
  });
