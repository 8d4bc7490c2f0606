import { defineNoun, one } from "@pakketgraaf/subgraph";
import { Programma } from "../programma/programma";
import { projecten } from "../project/project.list";
import { Rondetype } from "../rondetype";
import { Subsidieronde } from "./subsidieronde";
import { subsidierondes } from "./subsidieronde.list";
import { subsidierondeMutations } from "./subsidieronde.mutations";
import { subsidierondeSeed } from "./subsidieronde.seed";

export const subsidieronde = defineNoun({
  entity: Subsidieronde,
  resolvers: [...subsidierondeMutations, subsidierondes.Root],
  byId: { description: "Een subsidieronde.", id: "Sleutel van de ronde." },
  fields: {
    programma: one(Programma, "programmaId", "Het programma van deze ronde."),
    type: one(Rondetype, "typeId", "Soort ronde; null als de bron er geen noemt."),
    projecten: projecten.below(
      { table: "project", parent: "ronde_id", child: "id" },
      "Projecten die in deze ronde subsidie kregen.",
    ),
  },
  seeds: [subsidierondeSeed],
});
