import { BronRecord, Grondslag, Koppelrij, linkWithGrounds, VASTE_LIJST, VERANTWOORD } from "@pakketgraaf/begrippen";
import { enumOf, RefersTo, StoredField, type Link } from "@pakketgraaf/subgraph";
import { Directive, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

export const WerkagendarolSoort = enumOf("WerkagendarolSoort", "Wat de NZa in een actie van de werkagenda is.", {
  EIGENAAR: "Zij staat er alleen voor aan de lat.",
  MEDE_EIGENAAR: "Zij staat er met anderen voor aan de lat: zie de `eigenaren` van de actie.",
});
export type WerkagendarolSoort = keyof typeof WerkagendarolSoort;

@Entity()
@Directive('@key(fields: "id")')
@Directive(VASTE_LIJST)
@ObjectType({ description: "De rol van de NZa in een actie op de werkagenda passende zorg, en waaruit die blijkt." })
export class Werkagendarol extends BronRecord {
  @RefersTo("Werkagendaactie")
  @Column("text")
  werkagendaactieId: string;

  @StoredField(() => WerkagendarolSoort, { description: "Wat de NZa in de actie is." })
  rol: WerkagendarolSoort;

  @StoredField(() => Grondslag, { description: "Waarop de rol berust." })
  grondslag: Grondslag;

  @StoredField(() => String, { nullable: true, description: "Waaruit de rol blijkt, in woorden; null als dat niet is vastgelegd." })
  onderbouwing: string | null;
}

/** That an action is about a funding rule, and on what grounds. It names the action, so that a rule's actions are one look-up. */
@Entity()
export class WerkagendarolBekostigingsregel extends Koppelrij {
  @PrimaryColumn("text")
  werkagendarolId: string;

  @PrimaryColumn("text")
  bekostigingsregelId: string;

  @Column("text")
  werkagendaactieId: string;
}

const regel = (parent: string, child: string): Link => linkWithGrounds("werkagendarol_bekostigingsregel", parent, child, VERANTWOORD);

export const BEKOSTIGINGSREGEL_BY_WERKAGENDAROL = regel("werkagendarol_id", "bekostigingsregel_id");
export const WERKAGENDAACTIE_BY_BEKOSTIGINGSREGEL = regel("bekostigingsregel_id", "werkagendaactie_id");
