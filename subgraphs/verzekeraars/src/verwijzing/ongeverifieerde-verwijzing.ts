import { Koppelrij, Verificatie, type Verantwoording } from "@pakketgraaf/begrippen";
import { type Asked, defineNoun, loadMany, RefersTo, type SubgraphRequest, type Transaction } from "@pakketgraaf/subgraph";
import { Column, Entity, PrimaryColumn } from "typeorm";
import type { RelatieMetDuiding } from "../relatie-met-duiding";

const VOORWAARDE = "Duidingsvoorwaarde";

/**
 * A reference of a concern's record to a record of Zorginstituut, which could not say that it is there. It lies apart from
 * the references that everybody may see until it is verified: only its maker has rows here.
 */
@Entity()
export class OngeverifieerdeVerwijzing extends Koppelrij {
  @PrimaryColumn("text")
  recordType: string;

  @PrimaryColumn("text")
  recordId: string;

  /** Type and id of what is referred to. */
  @PrimaryColumn("text")
  naarType: string;

  @PrimaryColumn("text")
  naarId: string;

  /** Of a link with a duiding, or with a condition of one: the duiding, and what it is to that. */
  @RefersTo("Duiding")
  @Column("text", { nullable: true })
  duidingId: string | null;

  @Column("text", { nullable: true })
  relatie: RelatieMetDuiding | null;

  @Column("text")
  concernId: string;

  @Column("text", { default: Verificatie.NOG_NIET_GEVERIFIEERD })
  verificatie: Verificatie;
}

/** A link to a record, with what it tells of itself. */
export interface Verband extends Verantwoording {
  id: string;
}

/** A link to a duiding, and maybe to the condition of it that is carried out. */
export interface DuidingVerband extends Verband {
  relatie: RelatieMetDuiding;
  voorwaardeId: string | null;
}

type Maker = Pick<OngeverifieerdeVerwijzing, "concernId" | "recordType" | "recordId">;

/** A reference that its owner could not be asked about. */
export const zorgvormOngeverifieerd = (maker: Maker, { id: naarId, ...verantwoording }: Verband): OngeverifieerdeVerwijzing =>
  Object.assign(new OngeverifieerdeVerwijzing(), maker, { naarType: "Zorgvorm", naarId, ...verantwoording });

/** Of a condition the owner is asked: where it is, its duiding is. */
export const duidingOngeverifieerd = (
  maker: Maker,
  { id: duidingId, voorwaardeId, ...rest }: DuidingVerband,
): OngeverifieerdeVerwijzing => {
  const [naarType, naarId] = voorwaardeId === null ? ["Duiding", duidingId] : [VOORWAARDE, voorwaardeId];
  return Object.assign(new OngeverifieerdeVerwijzing(), maker, { naarType, naarId, duidingId, ...rest });
};

/** The link that such a reference becomes. */
export const duidingVerbandOf = (reference: OngeverifieerdeVerwijzing): DuidingVerband => {
  const { naarType, naarId, duidingId, relatie, grondslag, onderbouwing, bron } = reference;
  // Of a duiding that became another one, the owner said that one's id.
  const [id, voorwaardeId] = naarType === VOORWAARDE ? [duidingId!, naarId] : [naarId, null];
  return { id, relatie: relatie!, voorwaardeId, grondslag, onderbouwing, bron };
};

/** What Zorginstituut is asked about, of such a reference. */
export const askedAbout = ({ naarType, naarId, duidingId }: OngeverifieerdeVerwijzing): Asked => ({
  type: naarType,
  id: naarId,
  ...(naarType === VOORWAARDE && { of: ofDuiding(duidingId!) }),
});

/** Whether Zorginstituut could say that a duiding is there, and so is the condition of it. */
export const areVerified = (transaction: Transaction, { id, voorwaardeId }: DuidingVerband): boolean =>
  transaction.isVerified("Duiding", id) && (voorwaardeId === null || transaction.isVerified(VOORWAARDE, voorwaardeId));

/** That a condition is of a duiding. */
export const ofDuiding = (id: string): Asked["of"] => ({ field: "duiding", type: "Duiding", id });

/** What a record of a type refers to, of all that goes by its id, as long as its owner has not answered. */
export const awaiting = (type: Function, references: readonly OngeverifieerdeVerwijzing[]): string[] =>
  references
    .filter(({ recordType, verificatie }) => recordType === type.name && verificatie === Verificatie.NOG_NIET_GEVERIFIEERD)
    .map(({ naarId }) => naarId);

/** For who made none there are none; the reader does not even have the table. */
const NONE = { load: async (): Promise<OngeverifieerdeVerwijzing[]> => [] };

/** Of the loaders: `loaders.of(ongeverifieerdByRecord)`. */
export const ongeverifieerdByRecord = ({ dataSource, standing }: SubgraphRequest) =>
  standing === "owner" ? loadMany(dataSource, OngeverifieerdeVerwijzing, "recordId", "naarId") : NONE;

export const ongeverifieerdeVerwijzing = defineNoun({ entity: OngeverifieerdeVerwijzing });
