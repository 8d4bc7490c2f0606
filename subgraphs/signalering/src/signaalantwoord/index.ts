import { type Context, defineNoun, foreign, type FieldsOf } from "@pakketgraaf/subgraph";
import { today } from "@pakketgraaf/begrippen";
import { Organisatie } from "../organisatie";
import { Signaal } from "../signaal/signaal";
import { TIJDVAK } from "../signaal/signaal.links";
import { Signaalantwoord } from "./signaalantwoord";
import { signaalantwoordMutations } from "./signaalantwoord.mutations";

const fields: FieldsOf<Signaalantwoord> = {
  organisatie: foreign(Organisatie, "organisatieId", "Wie antwoordde."),
  signaal: {
    type: () => Signaal,
    nullable: true,
    description: "Het signaal zoals het vandaag is; null als het er niet meer is.",
    resolve: ({ signaalId }, { loaders }: Context) => loaders.onDay(Signaal, TIJDVAK, signaalId, today()),
  },
};

export const signaalantwoord = defineNoun({
  entity: Signaalantwoord,
  fields,
  resolvers: signaalantwoordMutations,
  byId: { description: "Een antwoord op een signaal.", id: "Sleutel van het antwoord." },
});
