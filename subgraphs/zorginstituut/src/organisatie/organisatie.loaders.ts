import { ListLoader, loadMany, loadOne, loadThrough } from "@pakketgraaf/subgraph";
import type { DataSource } from "typeorm";
import { EIGENAAR_BY_WERKAGENDAACTIE } from "../werkagendaactie/werkagendaactie.links";
import { Organisatie } from "./organisatie";
import { organisatieList } from "./organisatie.list";

export const organisatieLoaders = (dataSource: DataSource) => ({
  organisatieById: loadOne(dataSource, Organisatie, "id"),
  organisatiesByOnderdeelVan: loadMany(dataSource, Organisatie, "onderdeelVanId", "naam"),
  eigenarenByWerkagendaactie: loadThrough(dataSource, Organisatie, EIGENAAR_BY_WERKAGENDAACTIE, "naam"),
  organisaties: new ListLoader(dataSource, organisatieList),
});
