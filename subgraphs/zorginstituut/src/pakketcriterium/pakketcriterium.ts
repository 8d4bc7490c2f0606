import { BronRecord, VASTE_LIJST, verbandMet } from "@pakketgraaf/begrippen";
import { StoredField } from "@pakketgraaf/subgraph";
import { Directive, ObjectType } from "type-graphql";
import { Entity } from "typeorm";

@Entity()
@Directive('@key(fields: "id")')
@Directive(VASTE_LIJST)
@ObjectType({ description: "Criterium waarop het Zorginstituut beoordeelt of zorg in het basispakket hoort." })
export class Pakketcriterium extends BronRecord {
  @StoredField(() => String, { description: "Naam van het criterium." })
  naam: string;

  @StoredField(() => Boolean, { description: "Of zorg die hieraan niet voldoet al daarom niet in het pakket hoort." })
  knockOut: boolean;

  @StoredField(() => String, { description: "Wat er beoordeeld wordt." })
  omschrijving: string;

  @StoredField(() => [String], { description: "Waarop daarbij wordt gelet; leeg als de bron niets noemt." })
  aspecten: string[];

  @StoredField(() => String, { nullable: true, description: "Plaats in de hoofdbron waar het criterium staat; null als die niet is vastgelegd." })
  vindplaats: string | null;
}

export const PakketcriteriumVerband = verbandMet(Pakketcriterium, "pakketcriterium");
