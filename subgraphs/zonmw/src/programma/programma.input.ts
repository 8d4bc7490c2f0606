import { Bedrag, BronInput, tijd } from "@pakketgraaf/begrippen";
import { described, inputOf, optional } from "@pakketgraaf/subgraph";
import { ID, InputType } from "type-graphql";
import { Programma, ProgrammaStatus } from "./programma";

@InputType({ description: "Een nieuw onderzoeksprogramma of een nieuwe subsidieregeling." })
export class ProgrammaRegistrerenInput extends inputOf(Programma, {
  naam: String,
  startdatum: tijd(),
  einddatum: tijd(),
  budget: Bedrag,
  status: described(ProgrammaStatus, "Stand."),
  opdrachtgever: String,
  doel: String,
  onderdeelVanId: described(ID, "Het programma waar dit een onderdeel van is."),
  bronnen: optional([BronInput], "Waar de gegevens vandaan komen: minstens een bron; de eerste is de hoofdbron."),
}) {}
