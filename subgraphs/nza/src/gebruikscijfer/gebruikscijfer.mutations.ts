import { Invoer, MAX_NAAM, mutationsOf, Verificatie } from "@pakketgraaf/begrippen";
import { newRecord, type Transaction } from "@pakketgraaf/subgraph";
import { Prestatie } from "../prestatie/prestatie";
import { Gebruikscijfer } from "./gebruikscijfer";
import { GebruikscijferVastleggenInput } from "./gebruikscijfer.input";

type Input = GebruikscijferVastleggenInput;

const [EERSTE_JAAR, LAATSTE_JAAR] = [1900, 2100];
const GETAL = /^(0|[1-9]\d{0,11})(\.\d{1,6})?$/;

export const gebruikscijferMutations = mutationsOf(Gebruikscijfer, { scope: "prestatie:schrijven" }, {
  gebruikscijferVastleggen: {
    description:
      "Legt een openbaar cijfer over het gebruik van zorg vast. Is Zorginstituut niet bereikbaar om de zorgvorm te bevestigen, dan is het cijfer zolang alleen voor de NZa te zien.",
    input: [GebruikscijferVastleggenInput, "Het cijfer."],
    refersTo: ({ zorgvormId }) => [{ type: "Zorgvorm", id: zorgvormId, path: ["input", "zorgvormId"] }],
    async work(input, transaction) {
      const invoer = new Invoer();
      const gebruikscijfer = await readGebruikscijfer(invoer, input, transaction);
      requireWhole(invoer, input);
      invoer.looptijd("totEnMet", gebruikscijfer.van, gebruikscijfer.totEnMet);
      const bericht = "Het jaar ligt buiten de periode: noem dat van de periode, of geen.";
      invoer.eis(isYearInPeriod(gebruikscijfer), "ONGELDIG", "jaar", bericht);
      invoer.klaar();
      return transaction.add(gebruikscijfer);
    },
  },
});

async function readGebruikscijfer(invoer: Invoer, input: Input, transaction: Transaction): Promise<Gebruikscijfer> {
  await invoer.verwijzing("prestatieId", input.prestatieId, Prestatie, transaction);
  return newRecord(Gebruikscijfer, {
    zorgvormId: input.zorgvormId,
    zorgvormGrondslag: input.zorgvormGrondslag,
    zorgvormOnderbouwing: invoer.tekstOfNull("zorgvormOnderbouwing", input.zorgvormOnderbouwing),
    prestatieId: input.prestatieId ?? null,
    jaar: input.jaar ?? null,
    van: invoer.tijd("van", input.van),
    totEnMet: invoer.tijd("totEnMet", input.totEnMet),
    patienten: input.patienten ?? null,
    aantal: input.aantal?.trim() ?? null,
    aantalSoort: invoer.tekstOfNull("aantalSoort", input.aantalSoort, MAX_NAAM),
    aantalEenheid: input.aantalEenheid ?? null,
    kosten: invoer.bedragOfNull("kosten", input.kosten),
    kostenSoort: invoer.tekstOfNull("kostenSoort", input.kostenSoort, MAX_NAAM),
    kostenEenheid: input.kostenEenheid ?? null,
    waardeSoort: input.waardeSoort,
    organisatieId: null,
    opmerking: invoer.tekstOfNull("opmerking", input.opmerking),
    verificatie: transaction.isVerified("Zorgvorm", input.zorgvormId) ? Verificatie.GEVERIFIEERD : Verificatie.NOG_NIET_GEVERIFIEERD,
    bronnen: invoer.bronnen("bronnen", input.bronnen),
  });
}

const isYearInPeriod = ({ jaar, van, totEnMet }: Gebruikscijfer): boolean =>
  jaar === null || ((!van || van.vanaf <= `${jaar}-12-31`) && (!totEnMet || totEnMet.totEnMet >= `${jaar}-01-01`));

/** That a figure says what was counted, in what, and over which days, as far as it says anything of these. */
function requireWhole(invoer: Invoer, input: Input): void {
  const { jaar, van, totEnMet, patienten, aantal, aantalSoort, aantalEenheid, kosten, kostenSoort, kostenEenheid } = input;
  const eis = (voldaan: boolean, veld: keyof Input, bericht: string) => invoer.eis(voldaan, "ONGELDIG", veld, bericht);
  const noemt = (waarde: unknown): boolean => waarde != null;

  eis(noemt(patienten) || noemt(aantal) || noemt(kosten), "patienten", "Vul minstens een van deze in: patienten, aantal, kosten.");
  eis(!noemt(patienten) || patienten! >= 0, "patienten", "Een aantal is niet negatief.");
  eis(!noemt(aantal) || GETAL.test(aantal!.trim()), "aantal", "Gebruik een getal als 5.8: hooguit 12 cijfers voor de punt en 6 erna.");
  eis(!noemt(aantal) || noemt(aantalSoort), "aantalSoort", "Zeg wat het aantal is.");
  eis(noemt(aantal) === noemt(aantalEenheid), "aantalEenheid", "Een aantal heeft een eenheid, en zonder aantal is er geen.");
  eis(noemt(kosten) === noemt(kostenSoort), "kostenSoort", "Zeg wat de kosten zijn, als er kosten zijn.");
  eis(noemt(kosten) === noemt(kostenEenheid), "kostenEenheid", "Zeg waarover de kosten gaan, als er kosten zijn.");
  const bestaat = !noemt(jaar) || (jaar! >= EERSTE_JAAR && jaar! <= LAATSTE_JAAR);
  eis(bestaat, "jaar", `Noem een jaar van ${EERSTE_JAAR} tot en met ${LAATSTE_JAAR}.`);
  eis(noemt(van) === noemt(totEnMet), noemt(van) ? "totEnMet" : "van", "Een periode heeft een begin en een einde.");
}
