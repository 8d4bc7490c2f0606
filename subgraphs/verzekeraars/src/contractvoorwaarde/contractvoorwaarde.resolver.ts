import { Grondslag, GrondslagArg, linked, type VerbandInput } from "@pakketgraaf/begrippen";
import { foreign, one, type Context, type FieldsOf } from "@pakketgraaf/subgraph";
import { ID } from "type-graphql";
import { Duiding } from "../duiding";
import { Organisatie } from "../organisatie";
import { awaiting, ongeverifieerdByRecord } from "../verwijzing/ongeverifieerde-verwijzing";
import { Verzekeraar } from "../verzekeraar/verzekeraar";
import { Zorgvorm } from "../zorgvorm";
import { Contractvoorwaarde, Norm } from "./contractvoorwaarde";
import { ZORGVORM_BY_CONTRACTVOORWAARDE } from "./contractvoorwaarde.list";

export const contractvoorwaardeFields: FieldsOf<Contractvoorwaarde> = {
  opsteller: foreign(
    Organisatie,
    "opstellerId",
    "Wie de voorwaarde opstelde; null als de bron geen naam noemt, alleen verzekeraars of zorgkantoren.",
  ),
  verzekeraar: one(Verzekeraar, "verzekeraarId", "De opsteller, als dat een verzekeraar, concern of label is."),
  norm: {
    type: () => Norm,
    nullable: true,
    description: "Het getal in de voorwaarde; null als er geen in staat.",
    resolve: ({ normWaarde: waarde, normEenheid: eenheid }) => (waarde === null || eenheid === null ? null : { waarde, eenheid }),
  },
  zorgvormen: linked(Zorgvorm, ZORGVORM_BY_CONTRACTVOORWAARDE, "Zorgvormen waarvoor de voorwaarde geldt."),
  duiding: {
    type: () => Duiding,
    nullable: true,
    description: "De duiding die deze voorwaarde uitvoert.",
    args: GrondslagArg(),
    resolve: async (voorwaarde, context, grondslag: Grondslag[]) => {
      const duiding = await duidingOf(voorwaarde, context);
      return duiding && grondslag.includes(duiding.grondslag) ? { id: duiding.id } : null;
    },
  },
  duidingGrondslag: {
    type: () => Grondslag,
    nullable: true,
    description: "Waarop het verband met de duiding berust; null als er geen duiding is.",
    resolve: async (voorwaarde, context) => (await duidingOf(voorwaarde, context))?.grondslag ?? null,
  },
  nogTeVerifieren: {
    type: () => [ID],
    description:
      "Zorgvormen en duiding waarvan Zorginstituut nog niet kon zeggen of ze bestaan. Alleen het concern van de voorwaarde ziet ze, tot dat is geverifieerd; voor anderen is de lijst leeg.",
    resolve: async ({ id }, { loaders }) => awaiting(Contractvoorwaarde, await loaders.of(ongeverifieerdByRecord).load(id)),
  },
};

/** The ruling of a condition; one that is unverified is there for its maker only. */
async function duidingOf(
  { id, duidingId, duidingGrondslag }: Contractvoorwaarde,
  { loaders }: Context,
): Promise<VerbandInput | null> {
  if (duidingId !== null && duidingGrondslag !== null) return { id: duidingId, grondslag: duidingGrondslag };
  const references = await loaders.of(ongeverifieerdByRecord).load(id);
  const ofDuiding = references.filter(({ naarType }) => naarType === Duiding.name);
  const unverified = ofDuiding.find(({ recordType }) => recordType === Contractvoorwaarde.name);
  return unverified ? { id: unverified.naarId, grondslag: unverified.grondslag } : null;
}
