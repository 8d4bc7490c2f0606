import { defineNoun } from "@pakketgraaf/subgraph";
import { Organisatie } from "./organisatie";
import { organisaties } from "./organisatie.list";
import { OrganisatieResolver } from "./organisatie.resolver";
import { organisatieSeed } from "./organisatie.seed";

export const organisatie = defineNoun({
  entity: Organisatie,
  byId: { description: "Een organisatie.", id: "Sleutel van de organisatie." },
  resolvers: [organisaties.Root, OrganisatieResolver],
  seeds: [organisatieSeed],
});
