import { Invoer, mutationsOf, today } from "@pakketgraaf/begrippen";
import { newRecord, type Problem, refuse } from "@pakketgraaf/subgraph";
import { isBekend, isEigenaar } from "./eigenaar";
import { Suggestieafwijzing } from "./suggestieafwijzing";
import { SuggestieafwijzingIntrekkenInput, SuggestieAfwijzenInput } from "./suggestieafwijzing.input";

const BESTAAT_AL: Problem = {
  code: "BESTAAT_AL",
  path: ["input", "verwachteVersie"],
  message: "Uw organisatie wees deze suggestie al eens af. Geef de versie van die afwijzing om haar te wijzigen.",
};

const nu = (): Pick<Suggestieafwijzing, "gegeven" | "gegevenOp"> => ({ gegeven: new Date(), gegevenOp: today() });

export const suggestieafwijzingMutations = mutationsOf(
  Suggestieafwijzing,
  { scope: "suggestie:afwijzen", constraints: { suggestieafwijzing_once: BESTAAT_AL } },
  {
    suggestieAfwijzen: {
      description:
        "Wijst een suggestie af voor een koppeling die van uw organisatie zou zijn: zij wordt niet meer gedaan. De afwijzing is openbaar, met de reden.",
      input: [SuggestieAfwijzenInput, "De suggestie, en waarom zij niet klopt."],
      async work({ soort, vanId, naarId, verwachteVersie, ...input }, transaction, { viewer }) {
        const { manager } = transaction;
        const organisatieId = viewer.organisation!;
        const invoer = new Invoer();
        const reden = invoer.tekst("reden", input.reden);
        const isOfUs = (await isBekend(manager, soort, "van", vanId)) && (await isEigenaar(manager, soort, vanId, organisatieId));
        invoer.eis(isOfUs, "NIET_GEVONDEN", "vanId", "Er is geen openbaar record met deze sleutel waarvan de koppeling van uw organisatie zou zijn.");
        invoer.eis(await isBekend(manager, soort, "naar", naarId), "NIET_GEVONDEN", "naarId", "Er is geen openbaar record met deze sleutel.");
        invoer.klaar();
        const afwijzing = { organisatieId, reden, status: "AFGEWEZEN" as const, ...nu() };
        const given = await manager.findOneBy(Suggestieafwijzing, { soort, vanId, naarId });
        if (!given && verwachteVersie == null) {
          const bronnen = [{ titel: `Afwijzing van ${organisatieId}`, url: null }];
          return transaction.add(newRecord(Suggestieafwijzing, { soort, vanId, naarId, bronnen, ...afwijzing }));
        }
        if (!given) return refuse("NIET_GEVONDEN", ["input", "verwachteVersie"], "Uw organisatie wees deze suggestie nog niet af: laat de versie weg.");
        if (verwachteVersie == null) return refuse(BESTAAT_AL.code, BESTAAT_AL.path, BESTAAT_AL.message, given);
        return transaction.change(Suggestieafwijzing, given.id, verwachteVersie, (record) => Object.assign(record, afwijzing));
      },
    },

    suggestieafwijzingIntrekken: {
      description: "Trekt een afwijzing in van een koppeling die van uw organisatie zou zijn: de suggestie wordt weer gedaan. De geschiedenis blijft.",
      input: [SuggestieafwijzingIntrekkenInput, "Welke afwijzing, en waarom zij niet meer geldt."],
      async change(afwijzing, input, { manager }, { viewer }) {
        const invoer = new Invoer();
        const reden = invoer.tekst("reden", input.reden);
        invoer.eis(
          await isEigenaar(manager, afwijzing.soort, afwijzing.vanId, viewer.organisation!),
          "NIET_GEVONDEN",
          "id",
          "Uw organisatie heeft geen afwijzing met deze sleutel.",
        );
        invoer.eis(afwijzing.status === "AFGEWEZEN", "OVERGANG_NIET_TOEGESTAAN", "id", "Deze afwijzing is al ingetrokken.");
        invoer.klaar();
        Object.assign(afwijzing, { status: "INGETROKKEN", reden, ...nu() });
      },
    },
  },
);
