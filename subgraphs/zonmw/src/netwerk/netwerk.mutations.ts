import { Invoer, MAX_NAAM, mutationsOf } from "@pakketgraaf/begrippen";
import { newRecord, type Transaction } from "@pakketgraaf/subgraph";
import { NetwerkOrganisatie } from "../deelname/deelname";
import { type DeelnameInput, DOET_AL_MEE, readDeelname, removeDeelname } from "../deelname/deelname.input";
import { peildatumOf } from "../peildatum";
import { inProgramma } from "../programma/in-programma";
import { Netwerk } from "./netwerk";
import { NetwerkOrganisatieKoppelenInput, NetwerkOrganisatieOntkoppelenInput, NetwerkRegistrerenInput } from "./netwerk.input";

const MAX_DEELNAMES = 50;

const constraints = { netwerk_organisatie_pk: DOET_AL_MEE };

export const netwerkMutations = mutationsOf(Netwerk, { scope: "onderzoek:schrijven", constraints }, {
  netwerkRegistreren: {
    description: "Registreert een academische werkplaats, consortium of ander netwerk, met wie meedoen.",
    input: [NetwerkRegistrerenInput, "Het netwerk."],
    async work(input, transaction) {
      const invoer = new Invoer();
      const netwerk = newRecord(Netwerk, {
        naam: invoer.tekst("naam", input.naam, MAX_NAAM),
        soort: input.soort,
        sectoren: [...new Set(input.sectoren)],
        omschrijving: invoer.tekstOfNull("omschrijving", input.omschrijving),
        ...(await inProgramma(invoer, input, transaction)),
        programmaGrondslag: null,
        bedrag: invoer.bedragOfNull("bedrag", input.bedrag),
        bedragSoort: input.bedragSoort ?? null,
        startdatum: invoer.tijd("startdatum", input.startdatum),
        einddatum: invoer.tijd("einddatum", input.einddatum),
        status: input.status ?? null,
        peildatum: peildatumOf(invoer, input),
        bronnen: invoer.bronnen("bronnen", input.bronnen),
      });
      invoer.looptijd("einddatum", netwerk.startdatum, netwerk.einddatum);
      const deelnames = await readDeelnames(invoer, netwerk.id, input.deelnames ?? [], transaction);
      invoer.klaar();
      return transaction.add(netwerk, deelnames);
    },
  },

  netwerkOrganisatieKoppelen: {
    description: "Legt vast dat een organisatie aan een netwerk meedoet, en in welke rol.",
    input: [NetwerkOrganisatieKoppelenInput, "Welke organisatie, en in welke rol."],
    async change({ id }, input, transaction) {
      const invoer = new Invoer();
      const deelname = await readDeelname(invoer, "", input, transaction);
      invoer.klaar();
      await transaction.manager.insert(NetwerkOrganisatie, { netwerkId: id, ...deelname });
    },
  },

  netwerkOrganisatieOntkoppelen: {
    description: "Maakt ongedaan dat een organisatie een rol in een netwerk heeft.",
    input: [NetwerkOrganisatieOntkoppelenInput, "Welke organisatie, en welke rol."],
    change: ({ id }, { organisatieId, rol }, transaction) =>
      removeDeelname(NetwerkOrganisatie, { netwerkId: id, organisatieId, rol }, transaction),
  },
});

/** Who take part in a new network, at most so many, each role once. */
async function readDeelnames(
  invoer: Invoer,
  netwerkId: string,
  given: readonly DeelnameInput[],
  transaction: Transaction,
): Promise<NetwerkOrganisatie[]> {
  const veel = given.length > MAX_DEELNAMES;
  invoer.eis(!veel, "ONGELDIG", "deelnames", `Noem er hooguit ${MAX_DEELNAMES}; dit zijn er ${given.length}.`);
  if (veel) return [];
  const rows: NetwerkOrganisatie[] = [];
  for (const [place, deelname] of given.entries()) {
    const { organisatieId, rol } = deelname;
    const twice = rows.some((row) => row.organisatieId === organisatieId && row.rol === rol);
    invoer.eis(!twice, "ONGELDIG", `deelnames.${place}.rol`, "Noem een rol van een organisatie maar een keer.");
    const columns = await readDeelname(invoer, `deelnames.${place}.`, deelname, transaction);
    rows.push(Object.assign(new NetwerkOrganisatie(), { netwerkId, ...columns }));
  }
  return rows;
}
