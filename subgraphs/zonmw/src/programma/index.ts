import { defineNoun, many } from "@pakketgraaf/subgraph";
import { ProgrammaOrganisatie } from "../deelname/deelname";
import { deelnamesIn, deelnamesBy } from "../deelname/deelname.links";
import { financien } from "../financien/financien";
import { netwerken } from "../netwerk/netwerk.list";
import { ProgrammaBudget } from "../programma-budget/programma-budget";
import { lidmaatschappen, lidmaatschappenVanOnderdelen, onderdeelVan, onderdelen } from "../programma-lidmaatschap/programma-lidmaatschap.links";
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
    lidmaatschappenVanOnderdelen,
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
    netwerken: netwerken.below(
      { table: "netwerk", parent: "programma_id", child: "id" },
      "Netwerken, consortia en werkplaatsen die bij dit programma horen.",
    ),
    deelnames: deelnamesBy(ProgrammaOrganisatie, "programmaId", "Organisaties die in dit programma een rol hebben, elke rol apart"),
  },
  parts: { deelnames: deelnamesIn("programma") },
  seeds: [programmaSeed],
});
