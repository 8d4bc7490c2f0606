import { Bedrag, BronInput, tijd, versieInput } from "@pakketgraaf/begrippen";
import { described, inputOf, needed, optional } from "@pakketgraaf/subgraph";
import { ID, InputType } from "type-graphql";
import { deelnameInput, geenDeelnameInput } from "../deelname/deelname.input";
import { Project, Relevantie } from "./project";

@InputType({ description: "Een nieuw onderzoeksproject." })
export class ProjectRegistrerenInput extends inputOf(Project, {
  projectnummer: described(String, "Nummer bij ZonMw, dat geen ander project heeft."),
  titel: String,
  hoofdaanvrager: String,
  bedrag: Bedrag,
  startdatum: tijd(),
  einddatum: tijd(),
  programmaId: described(ID, "Het programma waarin het project valt; met een ronde: dat van de ronde."),
  rondeId: described(ID, "De ronde waarin het project subsidie kreeg."),
  financierBevestigd: described(Boolean, "Of een bron ZonMw als financier noemt."),
  relevantie: Relevantie,
  relevantieTekst: String,
  bronnen: optional([BronInput], "Waar de gegevens vandaan komen: minstens een bron; de eerste is de hoofdbron."),
}) {}

@InputType({ description: "Wat een project opleverde." })
export class ProjectResultaatInput extends versieInput("Het project.", {
  uitkomst: needed(String, "Wat het onderzoek opleverde; vervangt wat daarover was vastgelegd."),
  bronnen: described([BronInput], "Waar dat uit blijkt; komen bij de bronnen van het project."),
}) {}

@InputType({ description: "Organisatie die aan een project meedoet, in welke rol, en waarop dat berust." })
export class ProjectOrganisatieKoppelenInput extends deelnameInput("Het project.") {}

@InputType({ description: "Organisatie die een rol in een project niet heeft." })
export class ProjectOrganisatieOntkoppelenInput extends geenDeelnameInput("Het project.") {}
