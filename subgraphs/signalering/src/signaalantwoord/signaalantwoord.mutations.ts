import { Invoer, mutationsOf, today } from "@pakketgraaf/begrippen";
import { newRecord, ofDay, type Problem, refuse, type Transaction } from "@pakketgraaf/subgraph";
import { isVoor } from "../partijen";
import { Signaal } from "../signaal/signaal";
import { TIJDVAK } from "../signaal/signaal.links";
import { Signaalantwoord } from "./signaalantwoord";
import { SignaalBeantwoordenInput } from "./signaalantwoord.input";

const BESTAAT_AL: Problem = {
  code: "BESTAAT_AL",
  path: ["input", "verwachteVersie"],
  message: "Uw organisatie beantwoordde dit signaal al. Geef de versie van dat antwoord om het te wijzigen.",
};

export const signaalantwoordMutations = mutationsOf(
  Signaalantwoord,
  { scope: "signaal:beantwoorden", constraints: { signaalantwoord_once: BESTAAT_AL } },
  {
    signaalBeantwoorden: {
      description:
        "Beantwoordt een signaal dat voor uw organisatie is, of wijzigt het antwoord dat zij eerder gaf. Het antwoord is openbaar, en blijft als het signaal weg is.",
      input: [SignaalBeantwoordenInput, "Het antwoord."],
      async work(input, transaction, { viewer }) {
        const organisatieId = viewer.organisation!;
        const { signaalId, status, verwachteVersie } = input;
        const invoer = new Invoer();
        const reden = invoer.tekstOfNull("reden", input.reden);
        invoer.eis(status !== "NIET_TERECHT" || reden !== null, "ONGELDIG", "reden", "Zeg waarom het signaal niet terecht is.");
        const isOfUs = await isSignaalVoor(transaction, signaalId, organisatieId);
        invoer.eis(isOfUs, "NIET_GEVONDEN", "signaalId", "Er is vandaag geen signaal met deze sleutel dat voor uw organisatie is.");
        invoer.klaar();
        const answer = { status, reden, gegeven: new Date(), gegevenOp: today() };
        const given = await transaction.manager.findOneBy(Signaalantwoord, { signaalId, organisatieId });
        if (!given && verwachteVersie == null) {
          const bronnen = [{ titel: `Antwoord van ${organisatieId}`, url: null }];
          return transaction.add(newRecord(Signaalantwoord, { signaalId, organisatieId, bronnen, ...answer }));
        }
        if (!given) return refuse("NIET_GEVONDEN", ["input", "verwachteVersie"], "Uw organisatie beantwoordde dit signaal nog niet: laat de versie weg.");
        if (verwachteVersie == null) return refuse(BESTAAT_AL.code, BESTAAT_AL.path, BESTAAT_AL.message, given);
        return transaction.change(Signaalantwoord, given.id, verwachteVersie, (record) => Object.assign(record, answer));
      },
    },
  },
);

async function isSignaalVoor({ manager }: Transaction, id: string, organisatie: string): Promise<boolean> {
  const query = manager.createQueryBuilder(Signaal, "e").where("e.id = :id", { id });
  const signaal = await query.andWhere(ofDay("e", TIJDVAK), { day: today() }).getOne();
  return signaal !== null && isVoor(signaal, organisatie);
}
