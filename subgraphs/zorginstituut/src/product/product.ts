import { BronRecord, Grondslag, Tijdsaanduiding } from "@pakketgraaf/begrippen";
import { Searchable, StoredField } from "@pakketgraaf/subgraph";
import { Directive, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";

@Entity()
@Searchable("titel", "omschrijving", "uitkomst")
@Directive('@key(fields: "id")')
@ObjectType({ description: "Product van pakketbeheer dat zelf geen uitspraak is, zoals een horizonscan." })
export class Product extends BronRecord {
  @StoredField(() => String, { description: "Titel." })
  titel: string;

  @Column("text")
  productsoortId: string;

  @StoredField(() => Grondslag, { description: "Waarop `productsoort` berust." })
  productsoortGrondslag: Grondslag;

  @StoredField(() => Tijdsaanduiding, { nullable: true, description: "Wanneer het uitkwam." })
  datum: Tijdsaanduiding | null;

  @StoredField(() => String, { description: "Wat het is, of wat erin staat." })
  omschrijving: string;

  @StoredField(() => String, { nullable: true, description: "Waartoe het leidde of dient." })
  uitkomst: string | null;
}
