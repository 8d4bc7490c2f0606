import { BronInput, Grondslag, versieInput } from "@pakketgraaf/begrippen";
import { described, inputOf, needed, optional, type Reference } from "@pakketgraaf/subgraph";
import { ID, InputType } from "type-graphql";
import { Koppeling, KoppelingRelatie } from "./koppeling";

/** What of Zorginstituut's a link can point to, by its field. */
const TARGETS = { agendaItemId: "AgendaItem", zorgvormId: "Zorgvorm", duidingId: "Duiding" };
type Target = keyof typeof TARGETS;

/** The records of Zorginstituut that a link points to. */
export const targetsOf = (koppeling: { [F in Target]?: string | null }): Reference[] =>
  Object.entries(TARGETS).flatMap(([field, type]) => {
    const id = koppeling[field as Target];
    return id == null ? [] : [{ type, id, path: ["input", field] }];
  });

/** The field of a link with what it points to, of a type. */
export const targetOf = (type: string): Target => (Object.keys(TARGETS) as Target[]).find((field) => TARGETS[field] === type)!;

@InputType({ description: "Verband tussen onderzoek en een pakketvraag: een project of kennislacune met een agenda-item, zorgvorm of duiding." })
export class KoppelingVoorstellenInput extends inputOf(Koppeling, {
  projectId: described(ID, "Het project, als het niet om een kennislacune gaat."),
  kennislacuneId: described(ID, "De kennislacune, als het niet om een project gaat."),
  agendaItemId: described(ID, "Het agenda-item, als het niet om een zorgvorm of duiding gaat."),
  zorgvormId: described(ID, "De zorgvorm, als het niet om een agenda-item of duiding gaat."),
  duidingId: described(ID, "De duiding, als het niet om een agenda-item of zorgvorm gaat; met `relatie`."),
  relatie: described(KoppelingRelatie, "Wat het onderzoek met de duiding te maken heeft: nodig bij een duiding, en alleen daar."),
  grondslag: described(Grondslag, "Waarop de koppeling berust."),
  onderbouwing: needed(String, "Waarom dit onderzoek bij deze vraag hoort."),
  bronnen: optional(
    [BronInput],
    "Waar het verband uit blijkt: minstens een bron; bij grondslag `BRON` noemt de eerste dit verband zelf.",
  ),
}) {}

@InputType({ description: "Besluit over een koppeling die er al is." })
export class KoppelingBesluitInput extends versieInput("De koppeling.", { reden: needed(String, "Waarom.") }) {}
