import { loadOne, loadThrough } from "@pakketgraaf/subgraph";
import type { DataSource } from "typeorm";
import { Werkagendaactie } from "./werkagendaactie";
import { WERKAGENDAACTIE_BY_EIGENAAR } from "./werkagendaactie.links";

export const werkagendaactieLoaders = (dataSource: DataSource) => ({
  werkagendaactieById: loadOne(dataSource, Werkagendaactie, "id"),
  werkagendaactiesByEigenaar: loadThrough(dataSource, Werkagendaactie, WERKAGENDAACTIE_BY_EIGENAAR, "id"),
  werkagendaacties: () => dataSource.getRepository(Werkagendaactie).find({ order: { id: "ASC" } }),
});
