import { Grondslag, Invoer, MAX_NAAM, mutationsOf } from "@pakketgraaf/begrippen";
import { newRecord } from "@pakketgraaf/subgraph";
import { peildatumOf } from "../peildatum";
import { ProgrammaBudget } from "../programma-budget/programma-budget";
import { ProgrammaLidmaatschap } from "../programma-lidmaatschap/programma-lidmaatschap";
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
        toekenningen: [],
        bronnen: invoer.bronnen("bronnen", input.bronnen),
      });
      invoer.looptijd("einddatum", programma.startdatum, programma.einddatum);
      await invoer.verwijzing("onderdeelVanId", input.onderdeelVanId, Programma, transaction);
      invoer.klaar();
      const added = await transaction.add(programma);
      for (const record of [budgetOf(programma), lidmaatschapOf(programma, input.onderdeelVanId)]) {
        if (record) await transaction.add<ProgrammaBudget | ProgrammaLidmaatschap>(record);
      }
      return added;
    },
  },
});

/** What a programme that is registered with them has of its own: they rest on what the user says, and no source states them. */
const REGISTERED = { grondslag: Grondslag.AFGELEID, onderbouwing: "bij de registratie van het programma opgegeven" };

const budgetOf = ({ id, budget, bedragSoort, bronnen }: Programma): ProgrammaBudget | null =>
  budget === null
    ? null
    : newRecord(ProgrammaBudget, {
        programmaId: id,
        bedrag: budget,
        bedragSoort,
        van: null,
        totEnMet: null,
        sector: null,
        perDeel: null,
        ...REGISTERED,
        bronnen,
      });

const lidmaatschapOf = (
  { id, startdatum, bronnen }: Programma,
  programmaId: string | null | undefined,
): ProgrammaLidmaatschap | null =>
  programmaId == null
    ? null
    : newRecord(ProgrammaLidmaatschap, { onderdeelId: id, programmaId, van: startdatum, totEnMet: null, ...REGISTERED, bronnen });
