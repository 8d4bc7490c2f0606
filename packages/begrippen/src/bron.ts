import { Directive, Field, ObjectType } from "type-graphql";

@Directive("@shareable")
@Directive("@cacheControl(inheritMaxAge: true)")
@ObjectType({ description: "Waar een gegeven vandaan komt." })
export class Bron {
  @Field(() => String, { description: "Titel van het document, de pagina of het bestand." })
  titel: string;

  @Field(() => String, { nullable: true, description: "Adres; null als het niet bekend is." })
  url: string | null;

  @Field(() => String, { nullable: true, description: "Plaats in het document, zoals een paragraaf of tabel; null als die niet is vastgelegd." })
  vindplaats?: string | null;
}

/** The sources of a record in the data files, the main one first. */
export const bronnenOf = (record: { bron: Bron | Bron[]; bronnenExtra?: Bron[] }): Bron[] =>
  [record.bron, record.bronnenExtra ?? []].flat();
