import { Invoer, MAX_NAAM, mutationsOf, Tariefsoort } from "@pakketgraaf/begrippen";
import { newRecord, refuse, type Transaction } from "@pakketgraaf/subgraph";
import type { EntityManager } from "typeorm";
import { Bekostigingsregel } from "../bekostigingsregel/bekostigingsregel";
import { beeindig, inWoorden, jaarOf } from "../geldigheid";
import { NZA } from "../organisatie";
import { Prestatie } from "../prestatie/prestatie";
import { Tarief, TariefBedragSoort } from "./tarief";
import { TariefBeeindigenInput, TariefVaststellenInput } from "./tarief.input";

const MAX_COMPONENT = 100;
const DECIMALEN = 4;

export const tariefMutations = mutationsOf(Tarief, { scope: "tarief:schrijven" }, {
  tariefVaststellen: {
    description:
      "Stelt een tarief vast. Van een prestatie geldt er per component en eenheid een tegelijk: loopt er al een, beëindig dat dan eerst.",
    input: [TariefVaststellenInput, "Het tarief."],
    async work(input, transaction) {
      const tarief = await readTarief(input, transaction);
      const inTheWay = await findOverlap(transaction.manager, tarief);
      if (inTheWay) {
        const message = `Er is al een tarief voor deze prestatie, component en eenheid, geldig ${inWoorden(inTheWay)}.`;
        refuse("OVERLAPT", ["input", "geldigVan"], message);
      }
      return transaction.add(tarief);
    },
  },

  tariefBeeindigen: {
    description: "Beëindigt een tarief.",
    input: [TariefBeeindigenInput, "Welk tarief, en wanneer."],
    change(tarief, input) {
      beeindig(tarief, input.geldigTot);
      tarief.jaar = jaarOf(tarief);
    },
  },
});

/**
 * Nobody else sets a tariff of the prestatie until the transaction ends: insertions that exclude each other wait for
 * each other.
 * @throws Refusal with all that is wrong in the input
 */
async function readTarief(input: TariefVaststellenInput, transaction: Transaction): Promise<Tarief> {
  const invoer = new Invoer();
  const lock = { mode: "pessimistic_write" } as const;
  const prestatie = await transaction.manager.findOne(Prestatie, { where: { id: input.prestatieId }, lock });
  invoer.eis(prestatie !== null, "ONBEKENDE_VERWIJZING", "prestatieId", "Er is geen Prestatie met deze sleutel.");
  await invoer.verwijzing("bekostigingsregelId", input.bekostigingsregelId, Bekostigingsregel, transaction);
  invoer.eis(input.tariefsoort !== Tariefsoort.VRIJ, "ONGELDIG", "tariefsoort", "Van een vrij tarief stelt de NZa geen bedrag vast.");
  const geldigheid = {
    geldigVan: invoer.dag("geldigVan", input.geldigVan),
    geldigTot: invoer.dag("geldigTot", input.geldigTot),
  };
  invoer.geldigheid("geldigTot", geldigheid.geldigVan, geldigheid.geldigTot);
  const tarief = newRecord(Tarief, {
    prestatieId: input.prestatieId,
    prestatieGrondslag: null,
    prestatieOnderbouwing: null,
    bekostigingsregelId: input.bekostigingsregelId ?? null,
    vastgesteldDoorId: NZA,
    jaar: jaarOf(geldigheid),
    ...geldigheid,
    geldigheidGrondslag: null,
    geldigheidOnderbouwing: null,
    bedrag: invoer.bedrag("bedrag", input.bedrag, DECIMALEN),
    eenheid: invoer.tekst("eenheid", input.eenheid, MAX_NAAM),
    component: invoer.tekstOfNull("component", input.component, MAX_COMPONENT),
    tariefsoort: input.tariefsoort,
    bedragSoort: TariefBedragSoort.NZA_MAXIMUMTARIEF,
    beschikking: invoer.tekstOfNull("beschikking", input.beschikking),
    opmerking: invoer.tekstOfNull("opmerking", input.opmerking),
    bronnen: invoer.bronnen("bronnen", input.bronnen),
  });
  invoer.klaar();
  return tarief;
}

/** How the database compares units and components. */
const same = (column: string, parameter: string): string =>
  `lower(coalesce(${column}, '')) = lower(coalesce(${parameter}::text, '') COLLATE "nl-x-icu")`;

/** A tariff of the same prestatie, component and unit in part of the same period: the first one. */
const findOverlap = (
  manager: EntityManager,
  { prestatieId, component, eenheid, geldigVan, geldigTot }: Tarief,
): Promise<Tarief | null> =>
  manager
    .createQueryBuilder(Tarief, "e")
    .where(`e.prestatieId = :prestatieId AND ${same("e.component", ":component")} AND ${same("e.eenheid", ":eenheid")}`)
    .andWhere("e.geldigVan IS NOT NULL AND daterange(e.geldigVan, e.geldigTot) && daterange(:geldigVan::date, :geldigTot::date)")
    .setParameters({ prestatieId, component, eenheid, geldigVan, geldigTot })
    .orderBy("e.geldigVan")
    .getOne();
