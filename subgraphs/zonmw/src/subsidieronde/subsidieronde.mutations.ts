import { fillIn, Invoer, MAX_NAAM, mutationsOf, type Readers } from "@pakketgraaf/begrippen";
import { newRecord } from "@pakketgraaf/subgraph";
import { Rondetype } from "../rondetype";
import { peildatumOf } from "../peildatum";
import { Programma } from "../programma/programma";
import { Subsidieronde } from "./subsidieronde";
import { SubsidierondeRegistrerenInput, SubsidierondeUitkomstInput } from "./subsidieronde.input";

export const subsidierondeMutations = mutationsOf(Subsidieronde, { scope: "onderzoek:schrijven" }, {
  subsidierondeRegistreren: {
    description: "Registreert een subsidieronde.",
    input: [SubsidierondeRegistrerenInput, "De ronde."],
    async work(input, transaction) {
      const invoer = new Invoer();
      const ronde = newRecord(Subsidieronde, {
        naam: invoer.tekst("naam", input.naam, MAX_NAAM),
        programmaId: input.programmaId,
        programmaGrondslag: null,
        programmaOnderbouwing: null,
        typeId: input.typeId ?? null,
        typeGrondslag: null,
        typeOnderbouwing: null,
        budget: invoer.bedragOfNull("budget", input.budget),
        bedragSoort: input.bedragSoort ?? null,
        gehonoreerd: null,
        toegekend: null,
        opening: invoer.tijd("opening", input.opening),
        sluiting: invoer.tijd("sluiting", input.sluiting),
        status: input.status ?? null,
        peildatum: peildatumOf(invoer, input),
        toelichting: invoer.tekstOfNull("toelichting", input.toelichting),
        bronnen: invoer.bronnen("bronnen", input.bronnen),
      });
      invoer.looptijd("sluiting", ronde.opening, ronde.sluiting);
      await invoer.verwijzing("programmaId", input.programmaId, Programma, transaction);
      await invoer.verwijzing("typeId", input.typeId, Rondetype, transaction);
      invoer.klaar();
      return transaction.add(ronde);
    },
  },

  subsidierondeUitkomstVastleggen: {
    description: "Legt vast wat een ronde te verdelen had, hoeveel aanvragen subsidie kregen, en hoeveel samen.",
    input: [SubsidierondeUitkomstInput, "De uitkomst."],
    change(ronde, input) {
      const invoer = new Invoer();
      const readers: Readers<SubsidierondeUitkomstInput> = {
        budget: (value, field) => invoer.bedrag(field, value),
        bedragSoort: (value) => value,
        gehonoreerd: (value, field) => {
          invoer.eis(value >= 0, "ONGELDIG", field, "Een aantal is niet negatief.");
          return value;
        },
        toegekend: (value, field) => invoer.bedrag(field, value),
      };
      fillIn(invoer, ronde, input, readers, []);
      const bronnen = invoer.meerBronnen("bronnen", input.bronnen, ronde.bronnen);
      invoer.klaar();
      Object.assign(ronde, { bronnen });
    },
  },
});
