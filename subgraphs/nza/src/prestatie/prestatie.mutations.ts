import { payloadOf, requireBron, SleutelArg, Verificatie } from "@pakketgraaf/begrippen";
import { orProblem, refuse, write, type Context, type Problem } from "@pakketgraaf/subgraph";
import { Arg, Authorized, Ctx, Mutation, Resolver } from "type-graphql";
import { beeindig } from "../geldigheid";
import { Prestatie } from "./prestatie";
import { PrestatieZorgvorm } from "./prestatie-zorgvorm";
import {
  PrestatieBeeindigenInput,
  PrestatiePublicerenInput,
  PrestatieZorgvormKoppelenInput,
  PrestatieZorgvormOntkoppelenInput,
} from "./prestatie.input";
import { readPrestatie, refuseOverlap } from "./prestatie.publication";

const SCOPE = "prestatie:schrijven";

const PrestatiePayload = payloadOf(Prestatie);

/** What the database says of what is there already, in words. */
const CONSTRAINTS: Record<string, Problem> = {
  // It came in between without waiting for its turn, as new records from the data files do.
  prestatie_code_once: {
    code: "OVERLAPT",
    path: ["input", "geldigVan"],
    message: "Er is zojuist een prestatie met deze code gepubliceerd, in een deel van deze periode.",
  },
  prestatie_zorgvorm_pk: {
    code: "BESTAAT_AL",
    path: ["input", "zorgvormId"],
    message: "Deze zorgvorm is al gekoppeld; ontkoppel haar eerst om de grondslag te wijzigen.",
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
    const mutation = { mutation: "prestatiePubliceren", key: sleutel, input, type: Prestatie };
    const outcome = await write(context, mutation, async (transaction) => {
      const prestatie = readPrestatie(input);
      await refuseOverlap(transaction, prestatie);
      return orProblem(CONSTRAINTS, () => transaction.add(prestatie));
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
    const mutation = { mutation: "prestatieBeeindigen", key: sleutel, input, type: Prestatie };
    const outcome = await write(context, mutation, (transaction) =>
      transaction.change(Prestatie, input.id, input.verwachteVersie, (prestatie) => beeindig(prestatie, input.geldigTot)),
    );
    return new PrestatiePayload(outcome);
  }

  @Authorized(SCOPE)
  @Mutation(() => PrestatiePayload, {
    nullable: true,
    description:
      "Koppelt een zorgvorm aan een prestatie. Is Zorginstituut niet bereikbaar om de zorgvorm te bevestigen, dan is de koppeling zolang alleen voor de NZa te zien.",
  })
  async prestatieZorgvormKoppelen(
    @SleutelArg() sleutel: string,
    @Arg("input", () => PrestatieZorgvormKoppelenInput, { description: "De koppeling." }) input: PrestatieZorgvormKoppelenInput,
    @Ctx() context: Context,
  ) {
    const { id, verwachteVersie, zorgvormId, grondslag } = input;
    const refersTo = [{ type: "Zorgvorm", id: zorgvormId, path: ["input", "zorgvormId"] }];
    const mutation = { mutation: "prestatieZorgvormKoppelen", key: sleutel, input, type: Prestatie, refersTo };
    const outcome = await write(context, mutation, (transaction) => {
      const verified = transaction.isVerified("Zorgvorm", zorgvormId);
      const verificatie = verified ? Verificatie.GEVERIFIEERD : Verificatie.NOG_NIET_GEVERIFIEERD;
      return transaction.change(Prestatie, id, verwachteVersie, ({ bronnen }) => {
        requireBron(["grondslag"], grondslag, bronnen);
        return orProblem(CONSTRAINTS, () =>
          transaction.manager.insert(PrestatieZorgvorm, { prestatieId: id, zorgvormId, grondslag, verificatie }),
        );
      });
    });
    return new PrestatiePayload(outcome);
  }

  @Authorized(SCOPE)
  @Mutation(() => PrestatiePayload, { nullable: true, description: "Haalt een koppeling met een zorgvorm weg, ook een suggestie." })
  async prestatieZorgvormOntkoppelen(
    @SleutelArg() sleutel: string,
    @Arg("input", () => PrestatieZorgvormOntkoppelenInput, { description: "De koppeling." }) input: PrestatieZorgvormOntkoppelenInput,
    @Ctx() context: Context,
  ) {
    const { id, verwachteVersie, zorgvormId } = input;
    const mutation = { mutation: "prestatieZorgvormOntkoppelen", key: sleutel, input, type: Prestatie };
    const outcome = await write(context, mutation, (transaction) =>
      transaction.change(Prestatie, id, verwachteVersie, async () => {
        const { affected } = await transaction.manager.delete(PrestatieZorgvorm, { prestatieId: id, zorgvormId });
        if (affected === 0) refuse("NIET_GEVONDEN", ["input", "zorgvormId"], "Deze zorgvorm is niet aan de prestatie gekoppeld.");
      }),
    );
    return new PrestatiePayload(outcome);
  }
}
