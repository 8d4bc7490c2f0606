import { BronInput, tijd, VERANTWOORDING, versieInput, Zorgsector } from "@pakketgraaf/begrippen";
import { described, inputOf, needed, optional } from "@pakketgraaf/subgraph";
import { ID, InputType } from "type-graphql";
import { PEILDATUM } from "../peildatum";
import { Kennislacune, KennislacuneStatus } from "./kennislacune";

@InputType({ description: "Een vraag waarop het antwoord nog ontbreekt." })
export class KennislacuneRegistrerenInput extends inputOf(Kennislacune, {
  vraag: String,
  sectoren: described([Zorgsector], "Sectoren waarin de vraag speelt; leeg als dat niet bekend is."),
  ingebrachtDoor: described(String, "Wie de vraag inbracht."),
  bronnen: optional([BronInput], "Waar de vraag uit blijkt: minstens een bron; de eerste is de hoofdbron."),
}) {}

@InputType({ description: "Een nieuwe stand van een kennislacune." })
export class KennislacuneStatusInput extends versieInput("De kennislacune.", {
  status: needed(KennislacuneStatus, "De nieuwe stand."),
  statusTekst: described(String, "De nieuwe stand in woorden; vervangt de tekst bij de vorige."),
  peildatum: tijd(PEILDATUM),
}) {}

const PROJECT = { projectId: needed(ID, "Het project.") };

@InputType({ description: "Project dat een antwoord op een kennislacune zoekt, en waarop dat berust." })
export class KennislacuneProjectKoppelenInput extends versieInput("De kennislacune.", { ...PROJECT, ...VERANTWOORDING }) {}

@InputType({ description: "Project dat geen antwoord op een kennislacune zoekt." })
export class KennislacuneProjectOntkoppelenInput extends versieInput("De kennislacune.", PROJECT) {}
