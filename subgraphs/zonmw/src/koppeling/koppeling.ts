import { BronRecord, Grondslag, Tijdstip, Verificatie } from "@pakketgraaf/begrippen";
import { Directive, Field, ObjectType, registerEnumType } from "type-graphql";
import { Column, Entity } from "typeorm";

export enum KoppelingStatus {
  VOORGESTELD = "VOORGESTELD",
  BEVESTIGD = "BEVESTIGD",
  INGETROKKEN = "INGETROKKEN",
}

registerEnumType(KoppelingStatus, {
  name: "KoppelingStatus",
  description: "Stand van een koppeling.",
  valuesConfig: {
    VOORGESTELD: { description: "Voorgesteld, nog niet bevestigd." },
    BEVESTIGD: { description: "Bevestigd, of door de bron zelf genoemd." },
    INGETROKKEN: { description: "Ingetrokken; telt nergens meer mee." },
  },
});

@Entity()
@Directive('@key(fields: "id")')
@ObjectType({
  description: "Verband tussen onderzoek (een project of kennislacune) en een pakketvraag (een agenda-item of zorgvorm).",
})
export class Koppeling extends BronRecord {
  @Column("text", { nullable: true })
  projectId: string | null;

  @Column("text", { nullable: true })
  kennislacuneId: string | null;

  @Column("text", { nullable: true })
  agendaItemId: string | null;

  @Column("text", { nullable: true })
  zorgvormId: string | null;

  @Field(() => Grondslag, { description: "Waarop de koppeling berust." })
  @Column("text")
  grondslag: Grondslag;

  @Field(() => KoppelingStatus, { description: "Stand van de koppeling." })
  @Column("text")
  status: KoppelingStatus;

  @Column("text", { nullable: true })
  doorId: string | null;

  @Field(() => Tijdstip, { nullable: true, description: "Wanneer de koppeling is gelegd; null als dat niet bekend is." })
  @Column("timestamptz", { nullable: true })
  op: Date | null;

  @Field(() => String, { nullable: true, description: "Waarom dit onderzoek bij deze vraag hoort; null als dat niet is vastgelegd." })
  @Column("text", { nullable: true })
  onderbouwing: string | null;

  @Field(() => String, { nullable: true, description: "Reden van het laatste besluit erover; null als er geen is vastgelegd." })
  @Column("text", { nullable: true })
  reden: string | null;

  @Field(() => Verificatie, { description: "Of Zorginstituut heeft gezegd dat het agenda-item of de zorgvorm bestaat." })
  @Column("text", { default: Verificatie.GEVERIFIEERD })
  verificatie: Verificatie;
}
