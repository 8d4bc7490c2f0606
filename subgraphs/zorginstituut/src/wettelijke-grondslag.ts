import { Bron } from "@pakketgraaf/begrippen";
import { Directive, Field, ObjectType } from "type-graphql";

@Directive("@cacheControl(inheritMaxAge: true)")
@ObjectType({ description: "Artikel in een wet of regeling waarop iets in pakketbeheer berust." })
export class WettelijkeGrondslag {
  @Field(() => String, { nullable: true, description: "Wet of regeling, afgekort waar de bron dat doet: Bzv is het Besluit zorgverzekering; null als de bron er geen noemt." })
  wet: string | null;

  @Field(() => String, { nullable: true, description: "Artikel en lid; null als de bron dat niet noemt." })
  artikel: string | null;

  @Field(() => String, { description: "Wat het artikel regelt, voor zover het hier telt." })
  onderwerp: string;

  @Field(() => Bron, { nullable: true, description: "Waar dit uit blijkt; null als dat niet is vastgelegd." })
  bron: Bron | null;
}
