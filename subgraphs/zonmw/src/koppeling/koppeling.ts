import { BronRecord, Grondslag, Tijdstip, Verificatie } from "@pakketgraaf/begrippen";
import { enumOf, type FieldOf, RefersTo, Searchable, StoredField } from "@pakketgraaf/subgraph";
import { Arg, Directive, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";

export const KoppelingStatus = enumOf("KoppelingStatus", "Stand van een koppeling.", {
  VOORGESTELD: "Voorgesteld, nog niet bevestigd: geen feit, en alleen te zien voor wie erom vraagt.",
  BEVESTIGD: "Door een ander bevestigd, of bij de start ingelezen omdat het uit een bron blijkt: een feit.",
  BETWIST: "Het Zorginstituut maakte bezwaar: geen feit, en alleen te zien voor wie erom vraagt.",
  INGETROKKEN: "Ingetrokken; telt nergens meer mee.",
});
export type KoppelingStatus = keyof typeof KoppelingStatus;

export const KoppelingRelatie = enumOf("KoppelingRelatie", "Wat onderzoek met een duiding te maken heeft.", {
  BENOEMD_IN: "De duiding noemt de kennislacune.",
  BEANTWOORD_IN: "De duiding beantwoordt de kennislacune.",
  VERVOLG_OP: "De kennislacune volgt op de duiding.",
  VERWANT: "De kennislacune gaat over verwante zorg.",
  AANLEIDING: "Het project is een aanleiding van de duiding.",
  ONDERZOEK_BIJ_VOORWAARDELIJKE_TOELATING: "Het project is het onderzoek dat bij de voorwaardelijke toelating hoort.",
  RESULTAAT_GEBRUIKT: "De duiding gebruikt wat het project opleverde.",
  UITWERKING_VAN_ADVIES: "Het project werkt een advies in de duiding uit.",
  EVALUATIE_VAN_ADVIES: "Het project evalueert een advies in de duiding.",
  VERWANT_ONDERZOEK: "Het project gaat over verwante zorg.",
});
export type KoppelingRelatie = keyof typeof KoppelingRelatie;

/** What a gap can have to do with a duiding; a project can have all else. */
export const OF_KENNISLACUNE: readonly KoppelingRelatie[] = ["BENOEMD_IN", "BEANTWOORD_IN", "VERVOLG_OP", "VERWANT"];

/** What is shown unless asked otherwise. */
export const FACTS = [KoppelingStatus.BEVESTIGD];

@Entity()
@Searchable("onderbouwing", "reden")
@Directive('@key(fields: "id")')
@ObjectType({
  description: "Verband tussen onderzoek (een project of kennislacune) en een pakketvraag (een agenda-item, zorgvorm of duiding).",
})
export class Koppeling extends BronRecord {
  @Column("text", { nullable: true })
  projectId: string | null;

  @Column("text", { nullable: true })
  kennislacuneId: string | null;

  @RefersTo("AgendaItem")
  @Column("text", { nullable: true })
  agendaItemId: string | null;

  @RefersTo("Zorgvorm")
  @Column("text", { nullable: true })
  zorgvormId: string | null;

  @RefersTo("Duiding")
  @Column("text", { nullable: true })
  duidingId: string | null;

  @StoredField(() => KoppelingRelatie, { nullable: true, description: "Wat het onderzoek met de duiding te maken heeft; null zonder duiding." })
  relatie: KoppelingRelatie | null;

  @StoredField(() => Grondslag, {
    description: "Waarop de koppeling berust: zolang zij geen feit is, volgens wie haar voorstelde. Een suggestie die wordt bevestigd, wordt AFGELEID.",
  })
  grondslag: Grondslag;

  @StoredField(() => KoppelingStatus, { description: "Stand van de koppeling." })
  status: KoppelingStatus;

  @RefersTo("Organisatie")
  @Column("text", { nullable: true })
  doorId: string | null;

  @StoredField(() => Tijdstip, { nullable: true, description: "Wanneer de koppeling is gelegd; null als dat niet bekend is." })
  op: Date | null;

  @RefersTo("Organisatie")
  @Column("text", { nullable: true })
  bevestigdDoorId: string | null;

  @StoredField(() => Tijdstip, {
    nullable: true,
    description: "Wanneer de koppeling is bevestigd; null waar `bevestigdDoor` dat is.",
  })
  bevestigdOp: Date | null;

  @StoredField(() => String, {
    nullable: true,
    description: "Waarom dit onderzoek bij deze vraag hoort; null als dat niet is vastgelegd.",
  })
  onderbouwing: string | null;

  @StoredField(() => String, {
    nullable: true,
    description: "Reden van het laatste besluit erover; null als er geen is vastgelegd.",
  })
  reden: string | null;

  @StoredField(() => String, {
    nullable: true,
    description: "Waarom het Zorginstituut bezwaar maakt; null als dat er niet is. Het blijft staan als ZonMw de koppeling intrekt.",
  })
  bezwaar: string | null;

  @RefersTo("Organisatie")
  @Column("text", { nullable: true })
  bezwaarDoorId: string | null;

  @StoredField(() => Tijdstip, { nullable: true, description: "Wanneer het bezwaar is gemaakt, of is gehandhaafd." })
  bezwaarOp: Date | null;

  @StoredField(() => String, {
    nullable: true,
    description: "Waarom het Zorginstituut zijn laatste bezwaar introk; null als het dat niet deed, of daarna weer bezwaar maakte.",
  })
  bezwaarIntrekking: string | null;

  @StoredField(() => KoppelingStatus, {
    nullable: true,
    description: "Stand voor het bezwaar, waarnaar de koppeling terugkeert als het wordt ingetrokken.",
  })
  standVoorBezwaar: KoppelingStatus | null;

  @StoredField(() => Tijdstip, {
    nullable: true,
    description: "Wanneer ZonMw vroeg het bezwaar te heroverwegen; null als daarop is beslist, of als dat niet is gevraagd.",
  })
  heroverwegingGevraagdOp: Date | null;

  @StoredField(() => Verificatie, {
    default: Verificatie.GEVERIFIEERD,
    description: "Of Zorginstituut heeft gezegd dat het agenda-item, de zorgvorm of de duiding bestaat.",
  })
  verificatie: Verificatie;
}

/** A field: the links of a project or a knowledge gap. */
export const koppelingenOf = (by: "projectId" | "kennislacuneId", description: string): FieldOf<{ id: string }> => ({
  type: () => [Koppeling],
  description,
  args: Arg("status", () => [KoppelingStatus], {
    defaultValue: FACTS,
    description: "In een van deze standen; standaard alleen BEVESTIGD.",
  }),
  resolve: async ({ id }, { loaders }, statuses: KoppelingStatus[]) => {
    const koppelingen = await loaders.many(Koppeling, by, id, "id");
    return koppelingen.filter(({ status }) => statuses.includes(status));
  },
});
