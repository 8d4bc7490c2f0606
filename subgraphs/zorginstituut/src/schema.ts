import { GRAAF } from "@pakketgraaf/begrippen";
import { createSubgraphSchema } from "@pakketgraaf/subgraph";
import { AdviescommissieResolver } from "./adviescommissie/adviescommissie.resolver";
import { AgendaItemMutations } from "./agenda-item/agenda-item.mutations";
import { AgendaItemResolver } from "./agenda-item/agenda-item.resolver";
import type { Context } from "./context";
import { DuidingMutations } from "./duiding/duiding.mutations";
import { DuidingResolver } from "./duiding/duiding.resolver";
import { DuidingsvoorwaardeResolver } from "./duidingsvoorwaarde/duidingsvoorwaarde.resolver";
import { FaseUitlegResolver } from "./fase-uitleg/fase-uitleg.resolver";
import { KaderVanCriteriumResolver } from "./kader-van-criterium/kader-van-criterium.resolver";
import { KaderMutations } from "./kader/kader.mutations";
import { KaderResolver } from "./kader/kader.resolver";
import { LOGGED } from "./logged";
import { MaatschappelijkRisicoResolver } from "./maatschappelijk-risico/maatschappelijk-risico.resolver";
import { MijlpaalResolver } from "./mijlpaal/mijlpaal.resolver";
import { MogelijkNieuwPakketcriteriumResolver } from "./mogelijk-nieuw-pakketcriterium/mogelijk-nieuw-pakketcriterium.resolver";
import { OrganisatieResolver } from "./organisatie/organisatie.resolver";
import { PakketcriteriumResolver } from "./pakketcriterium/pakketcriterium.resolver";
import { PrincipePassendeZorgResolver } from "./principe-passende-zorg/principe-passende-zorg.resolver";
import { PrioriteringscriteriumResolver } from "./prioriteringscriterium/prioriteringscriterium.resolver";
import { SwpSituatieResolver } from "./swp-status/swp-situatie.resolver";
import { SwpStatusResolver } from "./swp-status/swp-status.resolver";
import { VergoedingsvoorwaardeResolver } from "./vergoedingsvoorwaarde/vergoedingsvoorwaarde.resolver";
import { WerkagendaactieResolver } from "./werkagendaactie/werkagendaactie.resolver";
import { WettelijkeEisResolver } from "./wettelijke-eis/wettelijke-eis.resolver";
import { ZorgvormResolver } from "./zorgvorm/zorgvorm.resolver";

export const createZorginstituutSchema = () =>
  createSubgraphSchema<Context>({
    descriptions: GRAAF.descriptions,
    resolvers: [
      ...(GRAAF.resolvers("zorginstituut", LOGGED.map(({ type }) => type)) as [Function]),
      AdviescommissieResolver,
      AgendaItemMutations,
      AgendaItemResolver,
      DuidingMutations,
      DuidingResolver,
      DuidingsvoorwaardeResolver,
      FaseUitlegResolver,
      KaderMutations,
      KaderResolver,
      KaderVanCriteriumResolver,
      MaatschappelijkRisicoResolver,
      MijlpaalResolver,
      MogelijkNieuwPakketcriteriumResolver,
      OrganisatieResolver,
      PakketcriteriumResolver,
      PrincipePassendeZorgResolver,
      PrioriteringscriteriumResolver,
      SwpSituatieResolver,
      SwpStatusResolver,
      VergoedingsvoorwaardeResolver,
      WerkagendaactieResolver,
      WettelijkeEisResolver,
      ZorgvormResolver,
    ],
    references: {
      Adviescommissie: ({ id }, { loaders }) => loaders.adviescommissieById.load(id),
      AgendaItem: ({ id }, { loaders }) => loaders.agendaItemById.load(id),
      Duiding: ({ id }, { loaders }) => loaders.duidingById.load(id),
      Kader: ({ id }, { loaders }) => loaders.kaderById.load(id),
      Mijlpaal: ({ id }, { loaders }) => loaders.mijlpaalById.load(id),
      Organisatie: ({ id }, { loaders }) => loaders.organisatieById.load(id),
      Pakketcriterium: ({ id }, { loaders }) => loaders.pakketcriteriumById.load(id),
      SwpStatus: ({ id }, { loaders }) => loaders.swpStatusById.load(id),
      Werkagendaactie: ({ id }, { loaders }) => loaders.werkagendaactieById.load(id),
      Zorgvorm: ({ id }, { loaders }) => loaders.zorgvormById.load(id),
    },
  });
