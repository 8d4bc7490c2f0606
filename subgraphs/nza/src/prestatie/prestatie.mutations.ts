import { Invoer, MAX_NAAM, SleutelArg } from "@pakketgraaf/begrippen";
import { newId, orProblem, refuse, write, type Problem } from "@pakketgraaf/subgraph";
import { Arg, Authorized, Ctx, Mutation, Resolver } from "type-graphql";
import type { Context } from "../context";
import { beeindig, inWoorden } from "../geldigheid/geldigheid";
import { PRESTATIE } from "../logged";
import { CODE_VORM } from "./codelijst-vorm";
import { Prestatie } from "./prestatie";
import { PrestatieBeeindigenInput, PrestatiePublicerenInput } from "./prestatie.input";
import { PrestatiePayload } from "./prestatie.payload";
import { findOverlap } from "./prestatie-overlap";

const SCOPE = "prestatie:schrijven";

/** For what came in between without waiting for its turn, such as new records from the data files. */
const CONSTRAINTS: Record<string, Problem> = {
  prestatie_code_once: {
    code: "OVERLAPT",
    path: ["input", "geldigVan"],
    message: "Er is zojuist een prestatie met deze code gepubliceerd, in een deel van deze periode.",
  },
};

@Resolver()
export class PrestatieMutations {
  @Authorized(SCOPE)
  @Mutation(() => PrestatiePayload, {
    nullable: true,
    description: "Publiceert een prestatie. Geldt er al een met dezelfde code, beëindig die dan eerst.",
  })
  async prestatiePubliceren(
    @SleutelArg() sleutel: string,
    @Arg("input", () => PrestatiePublicerenInput, { description: "De prestatie." }) input: PrestatiePublicerenInput,
    @Ctx() context: Context,
  ) {
    const mutation = { mutation: "prestatiePubliceren", key: sleutel, input, type: PRESTATIE };
    const outcome = await write(context, mutation, async (transaction) => {
      const prestatie = readPrestatie(input);
      if (prestatie.code !== null) refuseOverlap(prestatie, await findOverlap(transaction.manager, prestatie));
      return orProblem(CONSTRAINTS, () => transaction.add(PRESTATIE, prestatie));
    });
    return new PrestatiePayload(outcome);
  }

  @Authorized(SCOPE)
  @Mutation(() => PrestatiePayload, { nullable: true, description: "Beëindigt een prestatie." })
  async prestatieBeeindigen(
    @SleutelArg() sleutel: string,
    @Arg("input", () => PrestatieBeeindigenInput, { description: "Welke prestatie, en wanneer." }) input: PrestatieBeeindigenInput,
    @Ctx() context: Context,
  ) {
    const mutation = { mutation: "prestatieBeeindigen", key: sleutel, input, type: PRESTATIE };
    const outcome = await write(context, mutation, (transaction) =>
      transaction.change(PRESTATIE, input.id, input.verwachteVersie, (prestatie) => beeindig(prestatie, input.geldigTot)),
    );
    return new PrestatiePayload(outcome);
  }
}

/** @throws Refusal with all that is wrong in the input */
function readPrestatie(input: PrestatiePublicerenInput): Prestatie {
  const invoer = new Invoer();
  const [code, codeBereikTot] = [input.code?.trim() ?? null, input.codeBereikTot?.trim() ?? null];
  requireCodes(invoer, { ...input, code, codeBereikTot });
  const geldigVan = invoer.dag("geldigVan", input.geldigVan);
  const geldigTot = invoer.dag("geldigTot", input.geldigTot);
  invoer.geldigheid("geldigTot", geldigVan, geldigTot);
  const prestatie = Object.assign(new Prestatie(), {
    id: newId(),
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

/** @throws Refusal when there is a prestatie in the way, naming its period */
function refuseOverlap(prestatie: Prestatie, inTheWay: Prestatie | null): void {
  if (!inTheWay) return;
  if (inTheWay.geldigVan === prestatie.geldigVan && inTheWay.geldigTot === prestatie.geldigTot) {
    refuse("BESTAAT_AL", ["input", "code"], "Er is al een prestatie met deze code in deze periode.");
  }
  const message = `Er is al een prestatie met deze code, geldig ${inWoorden(inTheWay)}.`;
  refuse("OVERLAPT", ["input", "geldigVan"], message);
}
