import { Bron } from "@pakketgraaf/begrippen";
import { StoredField } from "@pakketgraaf/subgraph";
import { Directive, ObjectType } from "type-graphql";

@Directive("@cacheControl(inheritMaxAge: true)")
@ObjectType({ description: "Artikel in een wet of regeling waarop iets in pakketbeheer berust." })
export class WettelijkeGrondslag {
  @StoredField(() => String, { nullable: true, description: "Wet of regeling, afgekort waar de bron dat doet: Bzv is het Besluit zorgverzekering; null als de bron er geen noemt." })
  wet: string | null;

  @StoredField(() => String, { nullable: true, description: "Artikel en lid; null als de bron dat niet noemt." })
  artikel: string | null;

  @StoredField(() => String, { description: "Wat het artikel regelt, voor zover het hier telt." })
  onderwerp: string;

  @StoredField(() => Bron, { nullable: true, json: true, description: "Waar dit uit blijkt; null als dat niet is vastgelegd." })
  bron: Bron | null;
}
