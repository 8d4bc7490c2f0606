import { ImpactRichting } from "@pakketgraaf/begrippen";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";
import type { Agendaplaats, GenoemdeImpact } from "../overzicht/agendaplaats";
import { Tijdvakrij } from "../overzicht/tijdvakrij";
import { AgendaItem } from "../records/records";
import { ERNSTEN } from "../regels/regel";
import { Signaalernst } from "../signaalregel/enums";
import { Impactklasse, Onderzoeksstand } from "./enums";

@ObjectType({ description: "Een impact die een agenda-item noemt waaraan de kennislacune is gekoppeld." })
export class Agendaimpact implements Omit<GenoemdeImpact, "agendaItemId"> {
  agendaItemId: string;

  @Field(() => Impactklasse, { description: "Hoe zwaar zij telt voor de plaats." })
  klasse: Impactklasse;

  @Field(() => ID, { nullable: true, description: "Het prioriteringscriterium waarop zij is; null als dat niet openbaar is." })
  criteriumId: string | null;

  @Field(() => String, { description: "Wat zij is, in woorden." })
  tekst: string;

  @Field(() => ImpactRichting, { description: "Wat er met het genoemde gebeurt." })
  richting: ImpactRichting;

  @Field(() => String, { nullable: true, description: "Hoe groot zij is, als exact decimaal getal in tekst; null als dat niet bekend is." })
  getal: string | null;

  @Field(() => String, { nullable: true, description: "Waarvan er zoveel zijn; null zonder getal." })
  eenheid: string | null;

  @Field(() => String, { nullable: true, description: "Waarover het getal gaat, zoals `per jaar`; null als de bron dat niet zegt." })
  periode: string | null;

  @Field(() => AgendaItem, { nullable: true, description: "Het agenda-item; null als Zorginstituut niet bereikbaar is." })
  agendaItem(): object {
    return { id: this.agendaItemId };
  }
}

@Entity()
@ObjectType({ description: "Een open kennislacune op de onderzoeksagenda, met waarom zij op die plaats staat." })
export class Onderzoeksagendapunt extends Tijdvakrij {
  @Column("integer")
  rang: number;

  @Column("json")
  agendaplaats: Omit<Agendaplaats, "rang">;

  @Field(() => String, { description: "Waarom zij op deze plaats staat, in een zin: de impact, de signalen en het onderzoek, in de volgorde waarin zij beslissen." })
  get reden(): string {
    return this.agendaplaats.reden;
  }

  @Field(() => Impactklasse, { description: "Wat er van de impact is genoemd: dit beslist eerst." })
  get impact(): Impactklasse {
    return this.agendaplaats.impact;
  }

  @Field(() => [Agendaimpact], { description: "De impact die agenda-items noemen waaraan zij als feit is gekoppeld." })
  get impacten(): Agendaimpact[] {
    return this.agendaplaats.impacten.map((impact) => Object.assign(new Agendaimpact(), impact));
  }

  @Field(() => Signaalernst, {
    nullable: true,
    description: "Van het ernstigste signaal bij de kennislacune of die agenda-items: dit beslist daarna. Null als er geen signaal is.",
  })
  get ernst(): string | null {
    return ERNSTEN[this.ernstRang];
  }

  @Field(() => Int, { description: "Hoeveel signalen er zijn bij de kennislacune en die agenda-items, elk een keer: dit beslist daarna." })
  @Column("integer")
  aantalSignalen: number;

  @Field(() => Onderzoeksstand, { description: "Hoe het staat met onderzoek naar de kennislacune: dit beslist het laatst." })
  get onderzoek(): Onderzoeksstand {
    return this.agendaplaats.onderzoek;
  }
}
