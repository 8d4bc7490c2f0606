import { Verificatie, type Grondslag } from "@pakketgraaf/begrippen";
import { Column, Entity, PrimaryColumn } from "typeorm";

/**
 * A reference of a concern's record to a record of Zorginstituut, which could not say that it is there. It lies apart from
 * the references that everybody may see until it is verified: only its maker has rows here.
 */
@Entity()
export class OngeverifieerdeVerwijzing {
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
  grondslag: Grondslag;

  @Column("text")
  concernId: string;

  @Column("text", { default: Verificatie.NOG_NIET_GEVERIFIEERD })
  verificatie: Verificatie;
}

/** What a record of a type refers to, of all that goes by its id, as long as its owner has not answered. */
export const awaiting = (type: Function, references: readonly OngeverifieerdeVerwijzing[]): string[] =>
  references
    .filter(({ recordType, verificatie }) => recordType === type.name && verificatie === Verificatie.NOG_NIET_GEVERIFIEERD)
    .map(({ naarId }) => naarId);
