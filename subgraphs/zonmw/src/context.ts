import { wijzigingLoaders } from "@pakketgraaf/begrippen";
import type { SubgraphRequest } from "@pakketgraaf/subgraph";
import { kennislacuneLoaders } from "./kennislacune/kennislacune.loaders";
import { koppelingLoaders } from "./koppeling/koppeling.loaders";
import { LOGGED } from "./logged";
import { programmaLoaders } from "./programma/programma.loaders";
import { projectLoaders } from "./project/project.loaders";
import { rondetypeLoaders } from "./rondetype/rondetype.loaders";
import { subsidierondeLoaders } from "./subsidieronde/subsidieronde.loaders";

/** What a request's resolvers work with; made anew for each request. */
export const createContext = (request: SubgraphRequest) => {
  const { dataSource } = request;
  return {
    ...request,
    loaders: {
      ...kennislacuneLoaders(dataSource),
      ...koppelingLoaders(request),
      ...programmaLoaders(dataSource),
      ...projectLoaders(dataSource),
      ...rondetypeLoaders(dataSource),
      ...subsidierondeLoaders(dataSource),
      ...wijzigingLoaders(dataSource, LOGGED),
    },
  };
};

export type Context = ReturnType<typeof createContext>;
