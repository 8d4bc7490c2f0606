import { defineNoun, foreign, type FieldsOf } from "@pakketgraaf/subgraph";
import { Organisatie } from "../records/records";
import { Suggestieafwijzing } from "./suggestieafwijzing";
import { suggestieafwijzingMutations } from "./suggestieafwijzing.mutations";

const fields: FieldsOf<Suggestieafwijzing> = {
  organisatie: foreign(Organisatie, "organisatieId", "Wie de suggestie afwees, of de afwijzing introk."),
};

export const suggestieafwijzing = defineNoun({
  entity: Suggestieafwijzing,
  fields,
  resolvers: suggestieafwijzingMutations,
  byId: { description: "Een afgewezen suggestie.", id: "Sleutel van de afwijzing." },
});
