import { Bron } from "@pakketgraaf/begrippen";
import { StoredField } from "@pakketgraaf/subgraph";
import { ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { WettelijkeGrondslag } from "../wettelijke-grondslag";

@Entity()
@ObjectType({ description: "Rol van een organisatie in pakketbeheer en passende zorg, met wat zij daarin doet." })
export class Organisatierol {
  @PrimaryColumn("text")
  id: string;

  @Column("text")
  organisatieId: string;

  @Column("integer")
  volgnummer: number;

  @StoredField(() => String, { description: "De rol, zoals de redactie die noemt." })
  rol: string;

  @StoredField(() => [String], { description: "Wat de organisatie in deze rol doet." })
  taken: string[];

  @StoredField(() => Bron, { nullable: true, json: true, description: "Waar de rol uit blijkt; null als dat niet is vastgelegd." })
  bron: Bron | null;
}

@Entity()
export class OrganisatierolArtikel extends WettelijkeGrondslag {
  @PrimaryColumn("text")
  organisatierolId: string;

  @PrimaryColumn("integer")
  volgnummer: number;
}
