import { ListLoader, loadOne, loadThrough } from "@pakketgraaf/subgraph";
import type { DataSource } from "typeorm";
import { KADER_BY_MIJLPAAL } from "../mijlpaal/mijlpaal.links";
import { ACTUEEL_KADER_BY_PAKKETCRITERIUM } from "../pakketcriterium/pakketcriterium.links";
import { Kader } from "./kader";
import { kaderList } from "./kader.list";

export const kaderLoaders = (dataSource: DataSource) => ({
  kaderById: loadOne(dataSource, Kader, "id"),
  kaderByVervangenDoor: loadOne(dataSource, Kader, "vervangenDoorId"),
  actueleKadersByPakketcriterium: loadThrough(dataSource, Kader, ACTUEEL_KADER_BY_PAKKETCRITERIUM, "titel"),
  kadersByMijlpaal: loadThrough(dataSource, Kader, KADER_BY_MIJLPAAL, "titel"),
  kaders: new ListLoader(dataSource, kaderList),
});
