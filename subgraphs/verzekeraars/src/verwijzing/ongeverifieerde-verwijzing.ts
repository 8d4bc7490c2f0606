import { Koppelrij, Verificatie, type Verantwoording } from "@pakketgraaf/begrippen";
import { defineNoun, loadMany, type SubgraphRequest } from "@pakketgraaf/subgraph";
import { Column, Entity, PrimaryColumn } from "typeorm";

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

  @Column("text")
  concernId: string;

  @Column("text", { default: Verificatie.NOG_NIET_GEVERIFIEERD })
  verificatie: Verificatie;
}

/** A link to a record, with what it tells of itself. */
export interface Verband extends Verantwoording {
  id: string;
}

/** A reference that its owner could not be asked about. */
export const ongeverifieerd = (
  maker: Pick<OngeverifieerdeVerwijzing, "concernId" | "recordType" | "recordId">,
  naarType: string,
  { id, ...verantwoording }: Verband,
): OngeverifieerdeVerwijzing => Object.assign(new OngeverifieerdeVerwijzing(), maker, { naarType, naarId: id, ...verantwoording });

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
