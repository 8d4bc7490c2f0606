import { Grondslag, Invoer, mutationsOf } from "@pakketgraaf/begrippen";
import { isCurrent, newRecord, refuse, type Transaction } from "@pakketgraaf/subgraph";
import { Not } from "typeorm";
import { Bekostigingsregel } from "../bekostigingsregel/bekostigingsregel";
import { beeindig } from "../geldigheid";
import { Prestatie } from "../prestatie/prestatie";
import { Regelkoppeling } from "./regelkoppeling";
import { RegelkoppelingBeeindigenInput, RegelkoppelingVastleggenInput } from "./regelkoppeling.input";

const { SUGGESTIE } = Grondslag;

export const regelkoppelingMutations = mutationsOf(Regelkoppeling, { scope: "bekostigingsregel:schrijven" }, {
  regelkoppelingVastleggen: {
    description:
      "Legt vast dat een bekostigingsregel een prestatie regelt. Een regel doet een ding met een prestatie een keer tegelijk: loopt dat al, beëindig het dan eerst.",
    input: [RegelkoppelingVastleggenInput, "De koppeling."],
    async work(input, transaction) {
      const invoer = new Invoer();
      await invoer.verwijzing("bekostigingsregelId", input.bekostigingsregelId, Bekostigingsregel, transaction);
      // Nobody else ties a rule to the prestatie until the transaction ends.
      const lock = { mode: "pessimistic_write" } as const;
      const prestatie = await transaction.manager.findOne(Prestatie, { where: { id: input.prestatieId }, lock });
      invoer.eis(prestatie !== null, "ONBEKENDE_VERWIJZING", "prestatieId", "Er is geen Prestatie met deze sleutel.");
      const geldigVan = invoer.dag("geldigVan", input.geldigVan);
      const geldigTot = invoer.dag("geldigTot", input.geldigTot);
      invoer.geldigheid("geldigTot", geldigVan, geldigTot);
      const regelkoppeling = newRecord(Regelkoppeling, {
        bekostigingsregelId: input.bekostigingsregelId,
        prestatieId: input.prestatieId,
        relatie: input.relatie,
        geldigVan,
        geldigTot,
        grondslag: input.grondslag,
        onderbouwing: invoer.tekstOfNull("onderbouwing", input.onderbouwing),
        bronnen: invoer.bronnen("bronnen", input.bronnen),
      });
      invoer.klaar();
      if (await overlaps(transaction, regelkoppeling)) {
        const message = "In een deel van deze periode doet deze regel dit al met deze prestatie; beëindig die koppeling dan eerst.";
        refuse("OVERLAPT", ["input", "geldigVan"], message);
      }
      return transaction.add(regelkoppeling);
    },
  },

  regelkoppelingBeeindigen: {
    description: "Legt vast vanaf wanneer een bekostigingsregel een prestatie niet meer regelt.",
    input: [RegelkoppelingBeeindigenInput, "Welke koppeling, en wanneer."],
    change: (regelkoppeling, input) => beeindig(regelkoppeling, input.geldigTot),
  },
});

/** Whether the rule does the same with the prestatie in part of the same period: a suggestion is in the way of no fact. */
const overlaps = (
  { manager }: Transaction,
  { bekostigingsregelId, prestatieId, relatie, geldigVan, geldigTot, grondslag }: Regelkoppeling,
): Promise<boolean> =>
  manager
    .createQueryBuilder(Regelkoppeling, "e")
    .where({ bekostigingsregelId, prestatieId, relatie, grondslag: grondslag === SUGGESTIE ? SUGGESTIE : Not(SUGGESTIE) })
    .andWhere(isCurrent("Regelkoppeling", "e.id"))
    .andWhere("daterange(e.geldigVan, e.geldigTot) && daterange(:geldigVan::date, :geldigTot::date)", { geldigVan, geldigTot })
    .getExists();
