import { defineNoun, foreign, type FieldsOf } from "@pakketgraaf/subgraph";
import { Organisatie } from "../records/records";
import { Signaal } from "../signaal/signaal";
import { signaalOp } from "../signaal/signaal-op";
import { Signaalantwoord } from "./signaalantwoord";
import { signaalantwoordMutations } from "./signaalantwoord.mutations";

const fields: FieldsOf<Signaalantwoord> = {
  organisatie: foreign(Organisatie, "organisatieId", "Wie antwoordde."),
  signaal: {
    type: () => Signaal,
    nullable: true,
    description: "Het signaal zoals het vandaag is; null als het er niet meer is.",
    resolve: ({ signaalId }, context) => signaalOp(context, signaalId),
  },
};

export const signaalantwoord = defineNoun({
  entity: Signaalantwoord,
  fields,
  resolvers: signaalantwoordMutations,
  byId: { description: "Een antwoord op een signaal.", id: "Sleutel van het antwoord." },
});
