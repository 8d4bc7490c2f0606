import { requireBron, SleutelArg, Verificatie } from "@pakketgraaf/begrippen";
import { orProblem, refuse, write, type Problem } from "@pakketgraaf/subgraph";
import { Arg, Authorized, Ctx, Mutation, Resolver } from "type-graphql";
import type { Context } from "../context";
import { PRESTATIE } from "../logged";
import { PrestatiePayload } from "./prestatie.payload";
import { PrestatieZorgvorm } from "./prestatie-zorgvorm";
import { PrestatieZorgvormKoppelenInput, PrestatieZorgvormOntkoppelenInput } from "./prestatie-zorgvorm.input";

const SCOPE = "prestatie:schrijven";

const CONSTRAINTS: Record<string, Problem> = {
  prestatie_zorgvorm_pk: {
    code: "BESTAAT_AL",
    path: ["input", "zorgvormId"],
    message: "Deze zorgvorm is al gekoppeld; ontkoppel haar eerst om de grondslag te wijzigen.",
  },
};

@Resolver()
export class PrestatieZorgvormMutations {
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
    const mutation = { mutation: "prestatieZorgvormKoppelen", key: sleutel, input, type: PRESTATIE, refersTo };
    const outcome = await write(context, mutation, (transaction) => {
      const verified = transaction.isVerified("Zorgvorm", zorgvormId);
      const verificatie = verified ? Verificatie.GEVERIFIEERD : Verificatie.NOG_NIET_GEVERIFIEERD;
      return transaction.change(PRESTATIE, id, verwachteVersie, ({ bronnen }) => {
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
    const mutation = { mutation: "prestatieZorgvormOntkoppelen", key: sleutel, input, type: PRESTATIE };
    const outcome = await write(context, mutation, (transaction) =>
      transaction.change(PRESTATIE, id, verwachteVersie, async () => {
        const { affected } = await transaction.manager.delete(PrestatieZorgvorm, { prestatieId: id, zorgvormId });
        if (affected === 0) refuse("NIET_GEVONDEN", ["input", "zorgvormId"], "Deze zorgvorm is niet aan de prestatie gekoppeld.");
      }),
    );
    return new PrestatiePayload(outcome);
  }
}
