import { changes, endings, type Context, forgetAbsent, formerIds, RecordVersion, StoredField } from "@pakketgraaf/subgraph";
import { Args, Ctx, Field, ID, Int, ObjectType } from "type-graphql";
import { AfterLoad, PrimaryColumn } from "typeorm";
import { Bron } from "./bron";
import { Vervallen } from "./vervallen";
import { WijzigingArgs, WijzigingConnection } from "./wijziging";

/** On types of which there are few records, which change with legislation and never by a mutation: an hour in caches. */
export const VASTE_LIJST = "@cacheControl(maxAge: 3600)";

/** What every record in the graph has. */
@ObjectType()
export abstract class BronRecord {
  @Field(() => ID, { description: "Sleutel van het record, blijvend en uniek binnen zijn type: een record van een ander type kan dezelfde hebben." })
  @PrimaryColumn("text")
  id: string;

  // A list of values that belongs to its record and is always read with it: no table of its own.
  @StoredField(() => [Bron], { description: "Bronnen van dit record; de eerste is de hoofdbron." })
  bronnen: Bron[];

  @RecordVersion
  @StoredField(() => Int, { default: 1, description: "Hoe vaak het record is vastgelegd, voor zover u dat kon zien: elke wijziging die u ziet telt een op. Wie het record wijzigt, ziet ze alle." })
  recordVersie: number;

  @Field(() => WijzigingConnection, { description: "Wat er met dit record is gebeurd, het laatste eerst." })
  async geschiedenis(@Args(() => WijzigingArgs) args: WijzigingArgs, @Ctx() { loaders }: Context): Promise<WijzigingConnection> {
    await loaders.of(changes).check(args);
    return new WijzigingConnection(loaders.of(changes).of({ type: this.constructor.name, id: this.id }, args));
  }

  @Field(() => Vervallen, {
    nullable: true,
    description: "Dat het record is vervallen: het staat niet meer in lijsten en totalen, zijn sleutel blijft. Null als het nog geldt.",
  })
  async vervallen(@Ctx() { loaders }: Context): Promise<Vervallen | null> {
    const ending = await loaders.of(endings).load({ type: this.constructor.name, id: this.id });
    return ending && new Vervallen(ending);
  }

  @Field(() => [ID], { description: "Sleutels van vervallen records waarvoor dit in de plaats kwam; die van hetzelfde type geven voortaan dit record." })
  vervallenIds(@Ctx() { loaders }: Context): Promise<string[]> {
    return loaders.of(formerIds).load({ type: this.constructor.name, id: this.id });
  }

  @AfterLoad()
  protected forgetAbsent(): void {
    forgetAbsent(this);
  }
}
