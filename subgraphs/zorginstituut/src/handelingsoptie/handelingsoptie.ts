import { BronRecord, VASTE_LIJST, verbandMet } from "@pakketgraaf/begrippen";
import { StoredField } from "@pakketgraaf/subgraph";
import { Directive, ObjectType } from "type-graphql";
import { Entity } from "typeorm";

@Entity()
@Directive('@key(fields: "id")')
@Directive(VASTE_LIJST)
@ObjectType({
  description: "Wat er met zorg gedaan kan worden na de toets aan de stand van de wetenschap en praktijk, of bij een risico voor maatschappelijke waarden (tabel 4 en 5 van Pakketbeheer in de praktijk 4).",
})
export class Handelingsoptie extends BronRecord {
  @StoredField(() => String, { description: "Naam van de optie." })
  naam: string;

  @StoredField(() => String, { description: "Tabel van de hoofdbron waarin de optie staat." })
  tabel: string;

  @StoredField(() => Boolean, {
    nullable: true,
    description: "Of de optie nog te ontwikkelen is; null als dat niet bekend is: zie `teOntwikkelenReden`.",
  })
  teOntwikkelen: boolean | null;

  @StoredField(() => String, { nullable: true, description: "Waarom niet bekend is of de optie nog te ontwikkelen is; null als het bekend is." })
  teOntwikkelenReden: string | null;

  @StoredField(() => String, { nullable: true, description: "Tabel waarin de opties staan waarnaar deze verwijst; null als zij niet verwijst." })
  verwijstNaar: string | null;
}

export const HandelingsoptieVerband = verbandMet(Handelingsoptie, "handelingsoptie");
