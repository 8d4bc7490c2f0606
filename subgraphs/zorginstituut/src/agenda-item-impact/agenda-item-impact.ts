import { ImpactRichting, Koppelrij } from "@pakketgraaf/begrippen";
import { enumOf, StoredField } from "@pakketgraaf/subgraph";
import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

export const ImpactSoort = enumOf("ImpactSoort", "Hoe een impact bekend is.", {
  KWALITATIEF: "Alleen in woorden.",
  SCHATTING: "Geschat of verwacht.",
  GEMETEN_OF_OPGEGEVEN: "Gemeten, of opgegeven door wie het deed; welke van beide zegt de bron niet.",
  OPGEGEVEN: "Opgegeven in de bron.",
});
export type ImpactSoort = keyof typeof ImpactSoort;

@Entity()
@ObjectType({ description: "Effect van een agenda-item op een prioriteringscriterium, en waarop dat berust." })
export class AgendaItemImpact extends Koppelrij {
  @Field(() => ID, { description: "Sleutel van de impact, blijvend." })
  @PrimaryColumn("text")
  id: string;

  @Column("text")
  agendaItemId: string;

  @Column("integer")
  volgnummer: number;

  @Column("text")
  criteriumId: string;

  @StoredField(() => String, { description: "Wat het effect is, in woorden; ook hoe zeker of ruim een getal is, zoals `hoogstens`." })
  tekst: string;

  @StoredField(() => String, {
    nullable: true,
    description: 'Hoe groot het effect is, als exact decimaal getal in tekst, bijvoorbeeld "300000"; nooit negatief, zie `richting`. Null als dat niet bekend is.',
  })
  getal: string | null;

  @StoredField(() => String, { nullable: true, description: "Waarvan er zoveel zijn, bijvoorbeeld `euro`; null zonder getal." })
  eenheid: string | null;

  @StoredField(() => String, {
    nullable: true,
    description: "Waarover het getal gaat, bijvoorbeeld `per jaar`, `per test` of `2023`; null als de bron dat niet zegt.",
  })
  periode: string | null;

  @StoredField(() => ImpactRichting, { description: "Wat er met het genoemde gebeurt." })
  richting: ImpactRichting;

  @StoredField(() => ImpactSoort, { description: "Hoe het bekend is." })
  soort: ImpactSoort;
}
