import { Field, Float, Int, ObjectType } from "type-graphql";
import { AgendaItem, Duidingsvoorwaarde, Project, Zorgvorm } from "../records/records";
import { Suggestieafwijzing } from "../suggestieafwijzing/suggestieafwijzing";
import type { Overeenkomst } from "../suggesties/overeenkomsten";
import { Suggestiebewijs, Suggestiestand, Suggestieveld } from "./enums";

@ObjectType({ description: "Iets waarin twee records overeenkomen." })
export class Suggestieovereenkomst {
  @Field(() => Suggestiebewijs, { description: "Waarin zij overeenkomen." })
  soort: Overeenkomst["soort"];

  @Field(() => String, { description: "Het woord in het record waarvan dit is gevraagd; of wat zij gemeen hebben." })
  term: string;

  @Field(() => String, { description: "Het woord in het andere record; of wat zij gemeen hebben." })
  gevonden: string;

  @Field(() => Suggestieveld, { nullable: true, description: "Waar de term staat; null als het geen woord is." })
  veld: keyof typeof Suggestieveld | null;

  @Field(() => Suggestieveld, { nullable: true, description: "Waar het in het andere record staat; null als het geen woord is." })
  gevondenIn: keyof typeof Suggestieveld | null;
}

/** As `npm run check:suggesties` measured it: see the README of this subgraph. */
const ZEKERHEID =
  "Hoe zeker zij is, van 0 tot 1: een geschat aandeel dat klopt. Dat is het bij projecten en agenda-items en bij prestaties: vanaf 0,8 is meer dan 90 procent gekoppeld. Bij kennislacunes (11 van 15) en contractvoorwaarden (3 van 5) zijn te weinig koppelingen bekend: daar zegt zij alleen wat voorgaat.";

@ObjectType()
abstract class Suggestie {
  /** Of the record that is suggested. */
  recordId: string;

  @Field(() => Int, { description: "Haar plaats in de lijst, vanaf 1: de zekerste eerst." })
  rang: number;

  @Field(() => Float, { description: ZEKERHEID })
  score: number;

  @Field(() => String, { description: "Waarom de twee bij elkaar kunnen horen, in een zin." })
  reden: string;

  @Field(() => [Suggestieovereenkomst], { description: "Waarin zij overeenkomen: wat het zwaarst telt eerst, ten hoogste tien." })
  overeenkomsten: Suggestieovereenkomst[];

  @Field(() => Suggestiestand, { description: "Wat ermee is gedaan." })
  stand: Suggestiestand;

  @Field(() => Suggestieafwijzing, { nullable: true, description: "Dat de eigenaar van de koppeling haar afwees, en waarom; null als dat niet zo is." })
  afwijzing: Suggestieafwijzing | null;
}

type Suggestieklasse = new () => Suggestie;

/** Suggestions of records of a type, which are in the field `veld`. */
function suggestieVan(Ander: new () => { id: string }, veld: string, [lidwoord, wat]: [string, string]): Suggestieklasse {
  const name = `${Ander.name}Suggestie`;
  const { [name]: Made } = {
    [name]: class extends Suggestie {
      get record(): object {
        return Object.assign(new Ander(), { id: this.recordId });
      }
    },
  };
  ObjectType({ description: `Suggestie van een ${wat} bij een record, en waarom: geen feit.` })(Made);
  const description = `${lidwoord} ${wat} zelf; null als de partij niet bereikbaar is.`;
  Field(() => Ander, { name: veld, nullable: true, description })(Made.prototype, "record");
  return Made;
}

export const SUGGESTIES = {
  AgendaItem: suggestieVan(AgendaItem, "agendaItem", ["Het", "agenda-item"]),
  Duidingsvoorwaarde: suggestieVan(Duidingsvoorwaarde, "duidingsvoorwaarde", ["De", "voorwaarde van een duiding"]),
  Project: suggestieVan(Project, "project", ["Het", "project"]),
  Zorgvorm: suggestieVan(Zorgvorm, "zorgvorm", ["De", "zorgvorm"]),
};
