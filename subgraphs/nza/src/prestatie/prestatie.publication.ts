import { Invoer, MAX_NAAM } from "@pakketgraaf/begrippen";
import { newRecord, refuse, type Transaction } from "@pakketgraaf/subgraph";
import type { EntityManager } from "typeorm";
import { inWoorden } from "../geldigheid";
import { CODE_VORM } from "./codelijst";
import { Prestatie } from "./prestatie";
import type { PrestatiePublicerenInput } from "./prestatie.input";

/** @throws Refusal with all that is wrong in the input */
export function readPrestatie(input: PrestatiePublicerenInput): Prestatie {
  const invoer = new Invoer();
  const [code, codeBereikTot] = [input.code?.trim() ?? null, input.codeBereikTot?.trim() ?? null];
  requireCodes(invoer, { ...input, code, codeBereikTot });
  const geldigVan = invoer.dag("geldigVan", input.geldigVan);
  const geldigTot = invoer.dag("geldigTot", input.geldigTot);
  invoer.geldigheid("geldigTot", geldigVan, geldigTot);
  const prestatie = newRecord(Prestatie, {
    code,
    codelijst: input.codelijst ?? null,
    codelijstTekst: null,
    codeBereikVan: codeBereikTot === null ? null : code,
    codeBereikTot,
    omschrijving: invoer.tekst("omschrijving", input.omschrijving, MAX_NAAM),
    soort: input.soort,
    soortTekst: null,
    sectoren: [...new Set(input.sectoren)],
    sectorTekst: null,
    tariefsoort: input.tariefsoort ?? null,
    geldigVan,
    geldigTot,
    peildatum: null,
    zorgvormTekst: null,
    eigenRisico: input.eigenRisico ?? null,
    opmerking: invoer.tekstOfNull("opmerking", input.opmerking),
    stofnaam: invoer.tekstOfNull("stofnaam", input.stofnaam),
    bronnen: invoer.bronnen("bronnen", input.bronnen),
  });
  invoer.klaar();
  return prestatie;
}

function requireCodes(invoer: Invoer, { codelijst, code, codeBereikTot }: PrestatiePublicerenInput): void {
  invoer.eis(code == null || codelijst != null, "ONGELDIG", "codelijst", "Noem de lijst waarin de code staat.");
  invoer.eis(code != null || codelijst == null, "ONGELDIG", "code", "Noem de code in de codelijst.");
  invoer.eis(code != null || codeBereikTot == null, "ONGELDIG", "code", "Noem de eerste code van de reeks.");
  if (codelijst == null || code == null) return;
  const { patroon, inWoorden: vorm } = CODE_VORM[codelijst];
  for (const [veld, waarde] of [["code", code], ["codeBereikTot", codeBereikTot]] as const) {
    invoer.eis(waarde == null || patroon.test(waarde), "ONGELDIG", veld, `Een code in deze lijst bestaat uit ${vorm}.`);
  }
  if (codeBereikTot == null || !patroon.test(code)) return;
  invoer.eis(codeBereikTot > code, "ONGELDIG", "codeBereikTot", `De laatste code komt na de eerste: na ${code}.`);
}

/** @throws Refusal when there is a prestatie with the same code in the way, naming its period */
export async function refuseOverlap({ manager }: Transaction, prestatie: Prestatie): Promise<void> {
  const inTheWay = prestatie.code === null ? null : await findOverlap(manager, prestatie);
  if (!inTheWay) return;
  if (inTheWay.geldigVan === prestatie.geldigVan && inTheWay.geldigTot === prestatie.geldigTot) {
    refuse("BESTAAT_AL", ["input", "code"], "Er is al een prestatie met deze code in deze periode.");
  }
  const message = `Er is al een prestatie met deze code, geldig ${inWoorden(inTheWay)}.`;
  refuse("OVERLAPT", ["input", "geldigVan"], message);
}

/**
 * A prestatie with the same code, or the range that starts with it, in part of the same period: the first one. Until the
 * transaction ends nobody else publishes the code: insertions that exclude each other wait for each other.
 */
async function findOverlap(
  manager: EntityManager,
  { codelijst, code, codeBereikVan, geldigVan, geldigTot }: Prestatie,
): Promise<Prestatie | null> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`prestatie ${codelijst} ${code}`]);
  return manager
    .createQueryBuilder(Prestatie, "e")
    .where("e.codelijst = :codelijst AND e.code = :code AND (e.codeBereikVan IS NOT NULL) = :reeks")
    .andWhere("daterange(e.geldigVan, e.geldigTot) && daterange(:geldigVan::date, :geldigTot::date)")
    .setParameters({ codelijst, code, reeks: codeBereikVan !== null, geldigVan, geldigTot })
    .orderBy("e.geldigVan", "ASC", "NULLS FIRST")
    .getOne();
}
