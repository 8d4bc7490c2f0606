import { Grondslag, Invoer, mutationsOf } from "@pakketgraaf/begrippen";
import { refuse } from "@pakketgraaf/subgraph";
import { BekostigingsregelOpvolging } from "../bekostigingsregel-opvolging/bekostigingsregel-opvolging";
import { Bekostigingsregel } from "./bekostigingsregel";
import { BekostigingsregelOpvolgingIntrekkenInput, BekostigingsregelOpvolgingVastleggenInput } from "./bekostigingsregel.input";
import { requireNoRing, requireOneAfterTheOther, requireOnlySuccessor } from "./succession";

const constraints = {
  bekostigingsregel_opvolging_pk: {
    code: "BESTAAT_AL",
    path: ["input", "vervangtId"],
    message: "Deze opvolging is al vastgelegd; trek haar eerst in om de grondslag te wijzigen.",
  },
};

/** Both rules tell of it, so both get a version. */
export const bekostigingsregelMutations = mutationsOf(Bekostigingsregel, { scope: "bekostigingsregel:schrijven", constraints }, {
  bekostigingsregelOpvolgingVastleggen: {
    description:
      "Legt vast dat een bekostigingsregel een andere opvolgt. Berust dat op meer dan een suggestie, dan geldt de eerdere regel niet meer zodra de latere geldt.",
    input: [BekostigingsregelOpvolgingVastleggenInput, "De opvolging."],
    async change(opvolger, input, transaction) {
      const { vervangtId, aard, grondslag } = input;
      const invoer = new Invoer();
      const verantwoording = invoer.verantwoording("", input);
      invoer.eis(vervangtId !== opvolger.id, "ONGELDIG", "vervangtId", "Een regel vervangt niet zichzelf.");
      await invoer.verwijzing("vervangtId", vervangtId, Bekostigingsregel, transaction);
      invoer.klaar();
      await transaction.change(Bekostigingsregel, vervangtId, null, async (vervangen) => {
        await requireNoRing(transaction, opvolger.id, vervangtId);
        if (grondslag !== Grondslag.SUGGESTIE) {
          requireOneAfterTheOther(opvolger, vervangen);
          await requireOnlySuccessor(transaction, opvolger, vervangen);
        }
        await transaction.manager.insert(BekostigingsregelOpvolging, {
          opvolgerId: opvolger.id,
          vervangenId: vervangtId,
          aard: aard ?? null,
          ...verantwoording,
        });
      }, ["input", "vervangtId"]);
    },
  },

  bekostigingsregelOpvolgingIntrekken: {
    description: "Haalt een opvolging weg die niet klopt, ook een suggestie.",
    input: [BekostigingsregelOpvolgingIntrekkenInput, "De opvolging."],
    async change({ id: opvolgerId }, { vervangtId: vervangenId }, transaction) {
      const known = await transaction.manager.existsBy(BekostigingsregelOpvolging, { opvolgerId, vervangenId });
      const path = ["input", "vervangtId"];
      if (!known) refuse("NIET_GEVONDEN", path, "Deze regel vervangt die andere niet.");
      const remove = () => transaction.manager.delete(BekostigingsregelOpvolging, { opvolgerId, vervangenId });
      await transaction.change(Bekostigingsregel, vervangenId, null, remove, path);
    },
  },
});
