import { Invoer, MAX_NAAM, mutationsOf } from "@pakketgraaf/begrippen";
import { newRecord } from "@pakketgraaf/subgraph";
import { Onderzoeksorganisatie } from "./onderzoeksorganisatie";
import { OnderzoeksorganisatieRegistrerenInput } from "./onderzoeksorganisatie.input";

/** As the registry writes it, such as https://ror.org/05xvt9f17. */
const ROR = /^https:\/\/ror\.org\/0[a-z0-9]{6}\d{2}$/;

const constraints = {
  onderzoeksorganisatie_ror_unique: {
    code: "BESTAAT_AL",
    path: ["input", "ror"],
    message: "Er is al een organisatie met deze code.",
  },
};

export const onderzoeksorganisatieMutations = mutationsOf(Onderzoeksorganisatie, { scope: "onderzoek:schrijven", constraints }, {
  onderzoeksorganisatieRegistreren: {
    description: "Registreert een organisatie die aan onderzoek meedoet.",
    input: [OnderzoeksorganisatieRegistrerenInput, "De organisatie."],
    async work(input, transaction) {
      const invoer = new Invoer();
      const ror = invoer.tekstOfNull("ror", input.ror);
      invoer.eis(ror === null || ROR.test(ror), "ONGELDIG", "ror", "Geef de code als adres, zoals https://ror.org/05xvt9f17.");
      const organisatie = newRecord(Onderzoeksorganisatie, {
        naam: invoer.tekst("naam", input.naam, MAX_NAAM),
        soort: input.soort,
        sectoren: [...new Set(input.sectoren)],
        ror,
        organisatieId: null,
        bronnen: invoer.bronnen("bronnen", input.bronnen),
      });
      invoer.klaar();
      return transaction.add(organisatie);
    },
  },
});
