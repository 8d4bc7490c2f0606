import { createSubgraphSchema } from "@pakketgraaf/shared";
import { AgendaItem } from "./agenda-item/agenda-item";
import { AgendaItemResolver } from "./agenda-item/agenda-item.resolver";
import type { Context } from "./context";
import { KennislacuneResolver } from "./kennislacune/kennislacune.resolver";
import { KoppelingResolver } from "./koppeling/koppeling.resolver";
import { Organisatie } from "./organisatie/organisatie";
import { ProgrammaResolver } from "./programma/programma.resolver";
import { ProjectResolver } from "./project/project.resolver";
import { RondetypeResolver } from "./rondetype/rondetype.resolver";
import { SubsidierondeResolver } from "./subsidieronde/subsidieronde.resolver";
import { Zorgvorm } from "./zorgvorm/zorgvorm";
import { ZorgvormResolver } from "./zorgvorm/zorgvorm.resolver";

export const createZonmwSchema = () =>
  createSubgraphSchema<Context>({
    resolvers: [
      AgendaItemResolver,
      KennislacuneResolver,
      KoppelingResolver,
      ProgrammaResolver,
      ProjectResolver,
      RondetypeResolver,
      SubsidierondeResolver,
      ZorgvormResolver,
    ],
    orphanedTypes: [AgendaItem, Organisatie, Zorgvorm],
    references: {
      Kennislacune: ({ id }, { loaders }) => loaders.kennislacuneById.load(id),
      Koppeling: ({ id }, { loaders }) => loaders.koppelingById.load(id),
      Programma: ({ id }, { loaders }) => loaders.programmaById.load(id),
      Project: ({ id }, { loaders }) => loaders.projectById.load(id),
      Subsidieronde: ({ id }, { loaders }) => loaders.subsidierondeById.load(id),
    },
  });
