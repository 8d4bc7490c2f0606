import { Invoer, mutationsOf } from "@pakketgraaf/begrippen";
import { isCurrent, newRecord, refuse, type Problem, type Transaction } from "@pakketgraaf/subgraph";
import { requireFact } from "../fact";
import { Programma } from "../programma/programma";
import { ProgrammaLidmaatschap } from "./programma-lidmaatschap";
import { ProgrammaLidmaatschapBeeindigenInput, ProgrammaLidmaatschapVastleggenInput } from "./programma-lidmaatschap.input";

const constraints: Record<string, Problem> = {
  programma_lidmaatschap_one_at_a_time: {
    code: "OVERLAPT",
    path: ["input", "van"],
    message: "In een deel van deze periode is het al een onderdeel van een programma: beëindig dat dan eerst.",
  },
};

export const programmaLidmaatschapMutations = mutationsOf(ProgrammaLidmaatschap, { scope: "onderzoek:schrijven", constraints }, {
  programmaLidmaatschapVastleggen: {
    description: "Legt vast dat een programma in een periode een onderdeel van een ander is. Het is op een dag een onderdeel van een programma tegelijk.",
    input: [ProgrammaLidmaatschapVastleggenInput, "Het lidmaatschap."],
    async work(input, transaction) {
      const invoer = new Invoer();
      const lidmaatschap = newRecord(ProgrammaLidmaatschap, {
        onderdeelId: input.onderdeelId,
        programmaId: input.programmaId,
        van: invoer.tijd("van", input.van),
        totEnMet: invoer.tijd("totEnMet", input.totEnMet),
        grondslag: requireFact(invoer, input.grondslag),
        onderbouwing: invoer.tekstOfNull("onderbouwing", input.onderbouwing),
        bronnen: invoer.bronnen("bronnen", input.bronnen),
      });
      invoer.looptijd("totEnMet", lidmaatschap.van, lidmaatschap.totEnMet);
      await invoer.verwijzing("onderdeelId", input.onderdeelId, Programma, transaction);
      await invoer.verwijzing("programmaId", input.programmaId, Programma, transaction);
      invoer.eis(input.onderdeelId !== input.programmaId, "ONGELDIG", "programmaId", "Een programma is geen onderdeel van zichzelf.");
      invoer.klaar();
      await requireNoRing(lidmaatschap, transaction);
      return transaction.add(lidmaatschap);
    },
  },

  programmaLidmaatschapBeeindigen: {
    description: "Legt vast tot en met wanneer een programma een onderdeel van een ander is.",
    input: [ProgrammaLidmaatschapBeeindigenInput, "Welk lidmaatschap, en tot en met wanneer."],
    change(lidmaatschap, input) {
      const invoer = new Invoer();
      const totEnMet = invoer.tijd("totEnMet", input.totEnMet);
      invoer.looptijd("totEnMet", lidmaatschap.van, totEnMet);
      const { totEnMet: before } = lidmaatschap;
      const isLater = before !== null && totEnMet !== null && totEnMet.totEnMet > before.totEnMet;
      invoer.eis(!isLater, "ONGELDIG", "totEnMet", `Dit eindigt al op ${before?.totEnMet}: leg voor wat erna komt een nieuw lidmaatschap vast.`);
      const bronnen = invoer.meerBronnen("bronnen", input.bronnen, lidmaatschap.bronnen);
      invoer.klaar();
      Object.assign(lidmaatschap, { totEnMet, bronnen });
    },
  },
});

/** @throws Refusal when a programme would be part of what is, on some day of the period, part of it */
async function requireNoRing(
  { onderdeelId, programmaId, van, totEnMet }: ProgrammaLidmaatschap,
  { manager }: Transaction,
): Promise<void> {
  // One at a time: two that are recorded at once could make a ring together. Readers do not wait.
  await manager.query("LOCK TABLE programma_lidmaatschap IN SHARE ROW EXCLUSIVE MODE");
  const [{ ring }] = await manager.query(
    `WITH RECURSIVE lid AS (
       SELECT onderdeel_id, programma_id, daterange(van_vanaf, tot_tot_en_met, '[]') AS periode FROM programma_lidmaatschap l
       WHERE ${isCurrent("ProgrammaLidmaatschap", "l.id")}
     ), boven AS (
       SELECT $2::text COLLATE "C" AS id, daterange($3::date, $4::date, '[]') AS periode
       UNION
       SELECT lid.programma_id, lid.periode * boven.periode
       FROM boven JOIN lid ON lid.onderdeel_id = boven.id AND lid.periode && boven.periode
     )
     SELECT EXISTS (SELECT FROM boven WHERE id = $1) AS ring`,
    [onderdeelId, programmaId, van?.vanaf ?? null, totEnMet?.totEnMet ?? null],
  );
  if (!ring) return;
  const message = "Dit programma is in die periode zelf, al dan niet via andere, een onderdeel van het onderdeel: dat maakt een kring.";
  refuse("ONGELDIG", ["input", "programmaId"], message);
}
