import { defineNoun, one } from "@pakketgraaf/subgraph";
import { Onderzoeksorganisatie } from "../onderzoeksorganisatie/onderzoeksorganisatie";
import { Organisatie } from "../organisatie";
import { Deelname, NetwerkOrganisatie, ProgrammaOrganisatie, ProjectOrganisatie, SubsidierondeOrganisatie } from "./deelname";

export const deelname = defineNoun({
  entity: Deelname,
  fields: {
    onderzoeksorganisatie: one(
      Onderzoeksorganisatie,
      "organisatieId",
      "De organisatie zoals ZonMw haar kent; null als alleen het Zorginstituut haar kent.",
    ),
    organisatie: {
      type: () => Organisatie,
      nullable: true,
      description: "De organisatie zoals het Zorginstituut haar kent; null als alleen ZonMw haar kent.",
      resolve: async ({ organisatieId }, { loaders }) => {
        const own = await loaders.one(Onderzoeksorganisatie, organisatieId);
        const id = own ? own.organisatieId : organisatieId;
        return id === null ? null : { id };
      },
    },
  },
  tables: [ProgrammaOrganisatie, SubsidierondeOrganisatie, ProjectOrganisatie, NetwerkOrganisatie],
});
