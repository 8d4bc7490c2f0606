import { BronInput, Datum, Grondslag, versieInput } from "@pakketgraaf/begrippen";
import { described, inputOf, needed, optional } from "@pakketgraaf/subgraph";
import { ID, InputType } from "type-graphql";
import { Regelkoppeling, RegelkoppelingRelatie } from "./regelkoppeling";

@InputType({ description: "Dat een bekostigingsregel een prestatie regelt." })
export class RegelkoppelingVastleggenInput extends inputOf(Regelkoppeling, {
  bekostigingsregelId: described(ID, "De bekostigingsregel."),
  prestatieId: described(ID, "De prestatie."),
  relatie: RegelkoppelingRelatie,
  geldigVan: described(Datum, "Eerste dag waarop de regel dit doet, als die bekend is."),
  geldigTot: described(Datum, "Dag waarop de regel dit niet meer doet, als die al vaststaat."),
  grondslag: described(Grondslag, "Waarop de koppeling berust."),
  onderbouwing: described(String, "Waarom de koppeling er is."),
  bronnen: optional(
    [BronInput],
    "Waar de koppeling uit blijkt: minstens een bron; bij grondslag `BRON` noemt de eerste deze koppeling zelf.",
  ),
}) {}

@InputType({ description: "Vanaf wanneer een bekostigingsregel een prestatie niet meer regelt." })
export class RegelkoppelingBeeindigenInput extends versieInput("De koppeling.", {
  geldigTot: needed(Datum, "Dag waarop de regel dit niet meer doet."),
}) {}
