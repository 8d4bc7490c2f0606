import { Datum, Grondslag } from "@pakketgraaf/begrippen";
import { defineNoun, one, StoredField } from "@pakketgraaf/subgraph";
import { ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Duiding } from "./duiding/duiding";
import { Zorgvorm } from "./zorgvorm/zorgvorm";

/** A view in the database: nothing to insert here. */
@Entity()
@ObjectType({
  description: "Wanneer een duiding geldt voor een zorgvorm, na opvolging. Een tijd die alleen als maand of jaar bekend is, telt vanaf de eerste dag daarvan.",
})
export class DuidingGeldigheid {
  @PrimaryColumn("text")
  id: string;

  @Column("text")
  duidingId: string;

  /** Null, once, of a duiding that is about none. */
  @Column("text", { nullable: true })
  zorgvormId: string | null;

  @StoredField(() => Datum, {
    nullable: true,
    description: "Eerste dag: van de geldigheid, anders van de uitspraak zelf, anders de peildatum; null als geen daarvan bekend is.",
  })
  van: string | null;

  @StoredField(() => Grondslag, { nullable: true, description: "Waarop `van` berust: AFGELEID als de bron geen ingangsdatum noemt." })
  vanGrondslag: Grondslag | null;

  @StoredField(() => Datum, { nullable: true, description: "Vanaf welke dag niet meer; null als er geen einde bekend is." })
  tot: string | null;

  @StoredField(() => Grondslag, { nullable: true, description: "Waarop `tot` berust." })
  totGrondslag: Grondslag | null;

  @Column("text", { nullable: true })
  opvolgerId: string | null;
}

export const duidingGeldigheid = defineNoun({
  entity: DuidingGeldigheid,
  fields: {
    zorgvorm: one(Zorgvorm, "zorgvormId", "De zorg; null bij een duiding die aan geen zorgvorm is gekoppeld."),
    opvolger: one(Duiding, "opvolgerId", "De duiding die haar voor deze zorg helemaal vervangt, en daarmee beëindigt."),
  },
});
