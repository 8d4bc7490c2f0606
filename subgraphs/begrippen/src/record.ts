import { Field, ID, ObjectType } from "type-graphql";
import { AfterLoad, Column, PrimaryColumn } from "typeorm";
import { Bron } from "./bron";
import { Tijdsaanduiding } from "./tijdsaanduiding";

/** What every record in the graph has. */
@ObjectType()
export abstract class BronRecord {
  @Field(() => ID, { description: "Sleutel in de hele graaf." })
  @PrimaryColumn("text")
  id: string;

  // A list of values that belongs to its record and is always read with it: no table of its own.
  @Field(() => [Bron], { description: "Bronnen van dit record; de eerste is de hoofdbron." })
  @Column("jsonb")
  bronnen: Bron[];

  /** TypeORM reads absent columns of an embedded object as an object full of nulls. */
  @AfterLoad()
  protected forgetAbsentTimes(): void {
    for (const [property, value] of Object.entries(this)) {
      if (value instanceof Tijdsaanduiding && value.tekst === null) Object.assign(this, { [property]: null });
    }
  }
}
