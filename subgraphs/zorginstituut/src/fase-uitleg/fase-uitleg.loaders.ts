import { loadOne } from "@pakketgraaf/subgraph";
import type { DataSource } from "typeorm";
import { Fase, FaseUitleg } from "./fase-uitleg";

const CYCLUS = Object.values(Fase);

export const faseUitlegLoaders = (dataSource: DataSource) => ({
  faseUitlegByFase: loadOne(dataSource, FaseUitleg, "fase"),
  fasen: async () => {
    const fasen = await dataSource.getRepository(FaseUitleg).find();
    return fasen.sort((a, b) => CYCLUS.indexOf(a.fase) - CYCLUS.indexOf(b.fase));
  },
});
