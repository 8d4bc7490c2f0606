import { Bedrag } from "@pakketgraaf/begrippen";
import { Field, InputType, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";
import { AgendaItem, Contractvoorwaarde, Prestatie, Zorgadvies, Zorgvorm } from "../records/records";
import {
  KENMERKEN_VAN_AGENDA_ITEM,
  KENMERKEN_VAN_CONTRACTVOORWAARDE,
  KENMERKEN_VAN_PRESTATIE,
  KENMERKEN_VAN_ZORGADVIES,
  KENMERKEN_VAN_ZORGVORM,
  overzichtFilterOf,
} from "./kenmerken";
import { overzichtVan } from "./overzicht-van";
import { type Rij, RijVanZorg, SIGNALEN } from "./overzichtrij";
import { AGENDA_ITEMS, RijBijAgenda } from "./rij-bij-agenda";
import { VOLGORDEN_BIJ_AGENDA, VOLGORDEN_VAN_AGENDA_ITEM, VOLGORDEN_VAN_ZORG, VOLGORDEN_ZONDER_SIGNALEN } from "./volgorden";

const VAN_MEER = "van meer getallen in die maat het hoogste. Suggesties tellen niet, en andere maten worden niet omgerekend; null als het niet bekend is.";

@Entity()
@ObjectType({ description: "Een agenda-item met wat alle partijen samen ervan hebben." })
class AgendaItemOverzicht extends RijVanZorg {
  @Field(() => Bedrag, { nullable: true, description: `Hoeveel euro per jaar er volgens de bronnen minder nodig is (criterium financieel beslag); ${VAN_MEER}` })
  @Column("numeric", { nullable: true })
  besparingEuro: string | null;

  @Field(() => String, {
    nullable: true,
    description: `Hoeveel zorguren per jaar er volgens de bronnen minder nodig zijn (criterium arbeidsinzet), als exact decimaal getal in tekst; ${VAN_MEER}`,
  })
  @Column("numeric", { nullable: true })
  besparingZorguren: string | null;
}

@InputType({ description: "Welke agenda-items, naar wat alle partijen samen ervan hebben op de dag." })
class AgendaItemOverzichtFilter extends overzichtFilterOf(KENMERKEN_VAN_AGENDA_ITEM) {}

@Entity()
@ObjectType({ description: "Een zorgvorm met wat alle partijen samen ervan hebben." })
class ZorgvormOverzicht extends RijVanZorg {}

@InputType({ description: "Welke zorgvormen, naar wat alle partijen samen ervan hebben op de dag." })
class ZorgvormOverzichtFilter extends overzichtFilterOf(KENMERKEN_VAN_ZORGVORM) {}

@Entity()
@ObjectType({ description: "Een prestatie met de agenda-items waarbij zij hoort." })
class PrestatieOverzicht extends RijBijAgenda {}

@InputType({ description: "Welke prestaties, naar wat alle partijen samen ervan hebben op de dag." })
class PrestatieOverzichtFilter extends overzichtFilterOf(KENMERKEN_VAN_PRESTATIE) {}

@Entity()
@ObjectType({ description: "Een openbare contractvoorwaarde of norm met de agenda-items waarbij zij hoort." })
class ContractvoorwaardeOverzicht extends RijBijAgenda {}

@InputType({ description: "Welke contractvoorwaarden, naar wat alle partijen samen ervan hebben op de dag." })
class ContractvoorwaardeOverzichtFilter extends overzichtFilterOf(KENMERKEN_VAN_CONTRACTVOORWAARDE) {}

@Entity()
@ObjectType({ description: "Een zorgadvies met de agenda-items waarbij het hoort." })
class ZorgadviesOverzicht extends RijBijAgenda {}

@InputType({ description: "Welke zorgadviezen, naar wat alle partijen samen ervan hebben." })
class ZorgadviesOverzichtFilter extends overzichtFilterOf(KENMERKEN_VAN_ZORGADVIES) {}

const itself = (type: new () => { id: string }, description: string) => ({
  type: () => type,
  nullable: true as const,
  description,
  resolve: ({ id }: Rij) => ({ id }),
});

export const overzichten = [
  overzichtVan({
    of: AgendaItemOverzicht,
    fields: { agendaItem: itself(AgendaItem, "Het agenda-item; null als Zorginstituut niet bereikbaar is."), ...SIGNALEN },
    plural: "agenda-items",
    query: "agendaItemsOverzicht",
    facetten: "agendaItemsFacetten",
    by: AgendaItemOverzichtFilter as never,
    kenmerken: KENMERKEN_VAN_AGENDA_ITEM,
    volgorden: VOLGORDEN_VAN_AGENDA_ITEM,
  }),
  overzichtVan({
    of: ZorgvormOverzicht,
    fields: { zorgvorm: itself(Zorgvorm, "De zorgvorm; null als Zorginstituut niet bereikbaar is."), ...SIGNALEN },
    plural: "zorgvormen",
    query: "zorgvormenOverzicht",
    facetten: "zorgvormenFacetten",
    by: ZorgvormOverzichtFilter as never,
    kenmerken: KENMERKEN_VAN_ZORGVORM,
    volgorden: VOLGORDEN_VAN_ZORG,
  }),
  overzichtVan({
    of: PrestatieOverzicht,
    fields: { prestatie: itself(Prestatie, "De prestatie; null als de NZa niet bereikbaar is."), ...AGENDA_ITEMS, ...SIGNALEN },
    plural: "prestaties",
    query: "prestatiesOverzicht",
    facetten: "prestatiesFacetten",
    by: PrestatieOverzichtFilter as never,
    kenmerken: KENMERKEN_VAN_PRESTATIE,
    volgorden: VOLGORDEN_BIJ_AGENDA,
    datum: "begin van de geldigheid",
    toelichting: " Met `agendaItem` zijn het dezelfde als `AgendaItem.prestaties` van de NZa zelf, maar van meer agenda-items tegelijk, en met wat andere partijen weten.",
  }),
  overzichtVan({
    of: ContractvoorwaardeOverzicht,
    fields: {
      contractvoorwaarde: itself(Contractvoorwaarde, "De voorwaarde; null als de zorgverzekeraars niet bereikbaar zijn."),
      ...AGENDA_ITEMS,
      ...SIGNALEN,
    },
    plural: "contractvoorwaarden",
    query: "contractvoorwaardenOverzicht",
    facetten: "contractvoorwaardenFacetten",
    by: ContractvoorwaardeOverzichtFilter as never,
    kenmerken: KENMERKEN_VAN_CONTRACTVOORWAARDE,
    volgorden: VOLGORDEN_BIJ_AGENDA,
    datum: "begin van de geldigheid",
    toelichting: " Met `agendaItem` zijn het de openbare van `AgendaItem.contractvoorwaarden` van de zorgverzekeraars zelf, en wat met een duiding bij het agenda-item te maken heeft.",
  }),
  overzichtVan({
    of: ZorgadviesOverzicht,
    fields: { zorgadvies: itself(Zorgadvies, "Het zorgadvies; null als de zorgverzekeraars niet bereikbaar zijn."), ...AGENDA_ITEMS },
    plural: "zorgadviezen",
    query: "zorgadviezenOverzicht",
    facetten: "zorgadviezenFacetten",
    by: ZorgadviesOverzichtFilter as never,
    kenmerken: KENMERKEN_VAN_ZORGADVIES,
    volgorden: VOLGORDEN_ZONDER_SIGNALEN,
    datum: "datum",
    toelichting: " Met `agendaItem` zijn het die van `AgendaItem.zorgadviezen` van de zorgverzekeraars zelf, en wat met een duiding bij het agenda-item te maken heeft. Geen regel kijkt naar zorgadviezen: er zijn geen signalen bij te zien.",
  }),
];
