import { createDataSource, type CreateDataSource } from "@pakketgraaf/subgraph";
import { Adviescommissie } from "./adviescommissie/adviescommissie";
import { AgendaItem } from "./agenda-item/agenda-item";
import { AgendaItemZorgvorm } from "./agenda-item/agenda-item.links";
import { Duiding } from "./duiding/duiding";
import { DuidingAgendaItem, DuidingCriterium, DuidingZorgvorm } from "./duiding/duiding.links";
import { Duidingsvoorwaarde } from "./duidingsvoorwaarde/duidingsvoorwaarde";
import { FaseUitleg } from "./fase-uitleg/fase-uitleg";
import { KaderVanCriterium } from "./kader-van-criterium/kader-van-criterium";
import { Kader } from "./kader/kader";
import { KaderCriterium } from "./kader/kader.links";
import { MaatschappelijkRisico } from "./maatschappelijk-risico/maatschappelijk-risico";
import { CreateZorginstituut1795000000000 } from "./migrations/1795000000000-create-zorginstituut";
import { LetZorginstituutWrite1796000000000 } from "./migrations/1796000000000-let-zorginstituut-write";
import { CountVisibleVersions1798000000000 } from "./migrations/1798000000000-count-visible-versions";
import { FilterTheFeed1798500000000 } from "./migrations/1798500000000-filter-the-feed";
import { Mijlpaal } from "./mijlpaal/mijlpaal";
import { MijlpaalKader } from "./mijlpaal/mijlpaal.links";
import { MogelijkNieuwPakketcriterium } from "./mogelijk-nieuw-pakketcriterium/mogelijk-nieuw-pakketcriterium";
import { Organisatie } from "./organisatie/organisatie";
import { Pakketcriterium } from "./pakketcriterium/pakketcriterium";
import { ActueelKader } from "./pakketcriterium/pakketcriterium.links";
import { PrincipePassendeZorg } from "./principe-passende-zorg/principe-passende-zorg";
import { Prioriteringscriterium } from "./prioriteringscriterium/prioriteringscriterium";
import { SwpHandelingsoptie } from "./swp-status/swp-handelingsoptie";
import { SwpSituatie } from "./swp-status/swp-situatie";
import { SwpStatus } from "./swp-status/swp-status";
import { Vergoedingsvoorwaarde } from "./vergoedingsvoorwaarde/vergoedingsvoorwaarde";
import { Werkagendaactie } from "./werkagendaactie/werkagendaactie";
import { WerkagendaactieEigenaar } from "./werkagendaactie/werkagendaactie.links";
import { WettelijkeEis } from "./wettelijke-eis/wettelijke-eis";
import { Zorgvorm } from "./zorgvorm/zorgvorm";
import { ZorgvormCode } from "./zorgvorm/zorgvorm-code";

export const createZorginstituutDataSource: CreateDataSource = (url, organisation, limits) =>
  createDataSource({
    url,
    organisation,
    limits,
    entities: [
      ActueelKader,
      Adviescommissie,
      AgendaItem,
      AgendaItemZorgvorm,
      Duiding,
      DuidingAgendaItem,
      DuidingCriterium,
      DuidingZorgvorm,
      Duidingsvoorwaarde,
      FaseUitleg,
      Kader,
      KaderCriterium,
      KaderVanCriterium,
      MaatschappelijkRisico,
      Mijlpaal,
      MijlpaalKader,
      MogelijkNieuwPakketcriterium,
      Organisatie,
      Pakketcriterium,
      PrincipePassendeZorg,
      Prioriteringscriterium,
      SwpHandelingsoptie,
      SwpSituatie,
      SwpStatus,
      Vergoedingsvoorwaarde,
      Werkagendaactie,
      WerkagendaactieEigenaar,
      WettelijkeEis,
      Zorgvorm,
      ZorgvormCode,
    ],
    migrations: [CreateZorginstituut1795000000000, LetZorginstituutWrite1796000000000, CountVisibleVersions1798000000000, FilterTheFeed1798500000000],
  });
