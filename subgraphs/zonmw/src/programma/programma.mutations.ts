import { Invoer, MAX_NAAM, mutationsOf } from "@pakketgraaf/begrippen";
import { newRecord } from "@pakketgraaf/subgraph";
import { peildatumOf } from "../peildatum";
import { Programma } from "./programma";
import { ProgrammaRegistrerenInput } from "./programma.input";

export const programmaMutations = mutationsOf(Programma, { scope: "onderzoek:schrijven" }, {
  programmaRegistreren: {
    description: "Registreert een programma.",
    input: [ProgrammaRegistrerenInput, "Het programma."],
    async work(input, transaction) {
      const invoer = new Invoer();
      const programma = newRecord(Programma, {
        naam: invoer.tekst("naam", input.naam, MAX_NAAM),
        startdatum: invoer.tijd("startdatum", input.startdatum),
        einddatum: invoer.tijd("einddatum", input.einddatum),
        budget: invoer.bedragOfNull("budget", input.budget),
        bedragSoort: input.bedragSoort ?? null,
        budgetToelichting: null,
        status: input.status ?? null,
        peildatum: peildatumOf(invoer, input),
        statusGrondslag: null,
        statusOnderbouwing: null,
        sectoren: [],
        opdrachtgever: invoer.tekstOfNull("opdrachtgever", input.opdrachtgever),
        doel: invoer.tekstOfNull("doel", input.doel),
        onderdeelVanId: input.onderdeelVanId ?? null,
        bronnen: invoer.bronnen("bronnen", input.bronnen),
      });
      invoer.looptijd("einddatum", programma.startdatum, programma.einddatum);
      await invoer.verwijzing("onderdeelVanId", input.onderdeelVanId, Programma, transaction);
      invoer.klaar();
      return transaction.add(programma);
    },
  },
});
