import { defineNoun, many } from "@pakketgraaf/subgraph";
import { financien } from "../financien/financien";
import { ProgrammaBudget } from "../programma-budget/programma-budget";
import { leden, lidmaatschappen, onderdeelVan, onderdelen } from "../programma-lidmaatschap/programma-lidmaatschap.links";
import { projecten } from "../project/project.list";
import { subsidierondes } from "../subsidieronde/subsidieronde.list";
import { Programma } from "./programma";
import { programmas } from "./programma.list";
import { programmaMutations } from "./programma.mutations";
import { programmaSeed } from "./programma.seed";

export const programma = defineNoun({
  entity: Programma,
  resolvers: [...programmaMutations, programmas.Root],
  byId: { description: "Een programma.", id: "Sleutel van het programma." },
  fields: {
    onderdeelVan,
    onderdelen,
    lidmaatschappen,
    leden,
    budgetten: many(
      ProgrammaBudget,
      "programmaId",
      "id",
      "Wat voor dit programma is begroot, ook voor wat voorbij is of nog komt; leeg als dat niet bekend is.",
    ),
    financien,
    rondes: subsidierondes.below(
      { table: "subsidieronde", parent: "programma_id", child: "id" },
      "Subsidieronden van dit programma.",
    ),
    projecten: projecten.below({ table: "project", parent: "programma_id", child: "id" }, "Projecten in dit programma."),
  },
  seeds: [programmaSeed],
});
