import { BronInput, Grondslag, versieInput } from "@pakketgraaf/begrippen";
import { described, inputOf, needed, optional } from "@pakketgraaf/subgraph";
import { ID, InputType } from "type-graphql";
import { Koppeling } from "./koppeling";

@InputType({ description: "Verband tussen onderzoek en een pakketvraag: een project of kennislacune met een agenda-item of zorgvorm." })
export class KoppelingVoorstellenInput extends inputOf(Koppeling, {
  projectId: described(ID, "Het project, als het niet om een kennislacune gaat."),
  kennislacuneId: described(ID, "De kennislacune, als het niet om een project gaat."),
  agendaItemId: described(ID, "Het agenda-item, als het niet om een zorgvorm gaat."),
  zorgvormId: described(ID, "De zorgvorm, als het niet om een agenda-item gaat."),
  grondslag: described(Grondslag, "Waarop de koppeling berust."),
  onderbouwing: needed(String, "Waarom dit onderzoek bij deze vraag hoort."),
  bronnen: optional(
    [BronInput],
    "Waar het verband uit blijkt: minstens een bron; bij grondslag `BRON` noemt de eerste dit verband zelf.",
  ),
}) {}

@InputType({ description: "Besluit over een koppeling die er al is." })
export class KoppelingBesluitInput extends versieInput("De koppeling.", { reden: needed(String, "Waarom.") }) {}
