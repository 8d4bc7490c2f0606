import { Field, InputType } from "type-graphql";

@InputType({ description: "Waar een gegeven vandaan komt." })
export class BronInput {
  @Field(() => String, { description: "Titel van het document, de pagina of het bestand." })
  titel: string;

  @Field(() => String, { nullable: true, description: "Adres (http of https), als het er een heeft." })
  url?: string | null;

  @Field(() => String, { nullable: true, description: "Plaats in het document, zoals een paragraaf of tabel." })
  vindplaats?: string | null;
}
