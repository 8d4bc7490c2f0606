import type { DataFile } from "./data-file";
import { bekostigingsregels } from "./nza/nza-bekostiging";
import { prestaties } from "./nza/nza-prestaties";
import { tarieven } from "./nza/nza-tarieven";
import { contractvoorwaarden } from "./verzekeraars/verzekeraars-contractvoorwaarden";
import { verzekeraars } from "./verzekeraars/verzekeraars-organisaties";
import { vergoedingen } from "./verzekeraars/verzekeraars-vergoedingen";
import { zorgadviezen } from "./verzekeraars/verzekeraars-zorgadviezen";
import { kennislacunes } from "./zonmw/zonmw-kennislacunes";
import { programmas } from "./zonmw/zonmw-programmas";
import { projecten } from "./zonmw/zonmw-projecten";
import { subsidierondes } from "./zonmw/zonmw-rondes";
import { rondetypen } from "./zonmw/zonmw-rondetypen";
import { organisaties } from "./zorginstituut/verzekeraars-organisaties";
import { agendaItems } from "./zorginstituut/zorginstituut-agendaitems";
import { duidingen } from "./zorginstituut/zorginstituut-duidingen";
import { kaders } from "./zorginstituut/zorginstituut-kaders";
import { referentie } from "./zorginstituut/zorginstituut-referentie";
import { zorgvormen } from "./zorginstituut/zorginstituut-zorgvormen";

/** Every data file of every subgraph, and where each of its values is in the API. */
export const DATA_FILES: readonly DataFile[] = [
  zorgvormen,
  agendaItems,
  duidingen,
  kaders,
  referentie,
  organisaties,
  programmas,
  rondetypen,
  subsidierondes,
  projecten,
  kennislacunes,
  verzekeraars,
  contractvoorwaarden,
  zorgadviezen,
  vergoedingen,
  prestaties,
  tarieven,
  bekostigingsregels,
];
