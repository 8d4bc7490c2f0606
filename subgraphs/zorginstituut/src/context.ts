import { Loaders, type SubgraphRequest } from "@pakketgraaf/subgraph";
import { adviescommissieLoaders } from "./adviescommissie/adviescommissie.loaders";
import { agendaItemLoaders } from "./agenda-item/agenda-item.loaders";
import { duidingLoaders } from "./duiding/duiding.loaders";
import { duidingsvoorwaardeLoaders } from "./duidingsvoorwaarde/duidingsvoorwaarde.loaders";
import { faseUitlegLoaders } from "./fase-uitleg/fase-uitleg.loaders";
import { kaderVanCriteriumLoaders } from "./kader-van-criterium/kader-van-criterium.loaders";
import { kaderLoaders } from "./kader/kader.loaders";
import { maatschappelijkRisicoLoaders } from "./maatschappelijk-risico/maatschappelijk-risico.loaders";
import { mijlpaalLoaders } from "./mijlpaal/mijlpaal.loaders";
import { mogelijkNieuwPakketcriteriumLoaders } from "./mogelijk-nieuw-pakketcriterium/mogelijk-nieuw-pakketcriterium.loaders";
import { organisatieLoaders } from "./organisatie/organisatie.loaders";
import { pakketcriteriumLoaders } from "./pakketcriterium/pakketcriterium.loaders";
import { principePassendeZorgLoaders } from "./principe-passende-zorg/principe-passende-zorg.loaders";
import { prioriteringscriteriumLoaders } from "./prioriteringscriterium/prioriteringscriterium.loaders";
import { swpStatusLoaders } from "./swp-status/swp-status.loaders";
import { vergoedingsvoorwaardeLoaders } from "./vergoedingsvoorwaarde/vergoedingsvoorwaarde.loaders";
import { werkagendaactieLoaders } from "./werkagendaactie/werkagendaactie.loaders";
import { wettelijkeEisLoaders } from "./wettelijke-eis/wettelijke-eis.loaders";
import { zorgvormLoaders } from "./zorgvorm/zorgvorm.loaders";

/** What a request's resolvers work with; made anew for each request. */
export const createContext = (request: SubgraphRequest) => {
  const { dataSource } = request;
  return {
    ...request,
    loaders: Object.assign(new Loaders(request), {
      ...adviescommissieLoaders(dataSource),
      ...agendaItemLoaders(dataSource),
      ...duidingLoaders(dataSource),
      ...duidingsvoorwaardeLoaders(dataSource),
      ...faseUitlegLoaders(dataSource),
      ...kaderLoaders(dataSource),
      ...kaderVanCriteriumLoaders(dataSource),
      ...maatschappelijkRisicoLoaders(dataSource),
      ...mijlpaalLoaders(dataSource),
      ...mogelijkNieuwPakketcriteriumLoaders(dataSource),
      ...organisatieLoaders(dataSource),
      ...pakketcriteriumLoaders(dataSource),
      ...principePassendeZorgLoaders(dataSource),
      ...prioriteringscriteriumLoaders(dataSource),
      ...swpStatusLoaders(dataSource),
      ...vergoedingsvoorwaardeLoaders(dataSource),
      ...werkagendaactieLoaders(dataSource),
      ...wettelijkeEisLoaders(dataSource),
      ...zorgvormLoaders(dataSource),
    }),
  };
};

export type Context = ReturnType<typeof createContext>;
