import { BronInput, ContractvoorwaardeSoort, Datum, VerbandInput, versieInput, VERWACHTE_VERSIE } from "@pakketgraaf/begrippen";
import { deprecated, described, inputOf, needed, optional, patchOf } from "@pakketgraaf/subgraph";
import { Directive, ID, InputType, Int } from "type-graphql";
import { DuidingRelatieInput } from "../verwijzing/verwijzing.input";
import { Contractvoorwaarde, Norm, Openbaarheid } from "./contractvoorwaarde";

@InputType({ description: "Getal in een voorwaarde, met wat er geteld of gemeten wordt." })
export class NormInput extends inputOf(Norm, {
  waarde: String,
  eenheid: String,
}) {}

/** What need not be known of a condition. */
@InputType()
abstract class ContractvoorwaardeInput extends inputOf(Contractvoorwaarde, {
  norm: described(NormInput, "Het getal in de voorwaarde, als er een in staat."),
  jaar: described(Int, "Jaar waarvoor de voorwaarde is gemaakt."),
  geldigVan: described(Datum, "Eerste dag waarop de voorwaarde geldt."),
  geldigTot: described(Datum, "Eerste dag waarop de voorwaarde niet meer geldt."),
  zorgvormen: described([VerbandInput], "Zorgvormen waarvoor de voorwaarde geldt: alle."),
  duidingen: optional([DuidingRelatieInput], "Duidingen waarmee de voorwaarde te maken heeft: alle."),
  bronnen: optional([BronInput], "Waar de voorwaarde staat: alle bronnen, minstens een, de hoofdbron eerst."),
}) {}

@InputType({ description: "Een nieuwe voorwaarde." })
export class ContractvoorwaardeVastleggenInput extends inputOf(Contractvoorwaarde, {
  verzekeraarId: needed(ID, "Van wie de voorwaarde is: uw concern, of een verzekeraar of label daarvan."),
  soort: ContractvoorwaardeSoort,
  omschrijving: String,
  zorgvormTekst: described(String, "Waarover de voorwaarde gaat, in uw eigen woorden."),
  openbaarheid: Openbaarheid,
  duiding: deprecated(
    VerbandInput,
    "De duiding waarvan de voorwaarde het oordeel uitvoert.",
    "Gebruik `duidingen`. Wordt verwijderd na 2027-12-31.",
  ),
}, ContractvoorwaardeInput) {}

@Directive("@patch")
@InputType({
  description: "Wijziging van een voorwaarde. Wat is weggelaten blijft zoals het is; null maakt het onbekend, of een lijst leeg.",
})
export class ContractvoorwaardeWijzigenInput extends patchOf(Contractvoorwaarde, {
  id: needed(ID, "De voorwaarde."),
  verwachteVersie: needed(Int, VERWACHTE_VERSIE),
  soort: ContractvoorwaardeSoort,
  omschrijving: String,
  zorgvormTekst: described(String, "Waarover de voorwaarde gaat, in uw eigen woorden."),
  openbaarheid: described(
    Openbaarheid,
    "Wie de voorwaarde mag zien. Wat vertrouwelijk wordt, verdwijnt met zijn geschiedenis voor anderen; wat openbaar wordt, toont hun niet hoe het was.",
  ),
}, ContractvoorwaardeInput) {}

@InputType({ description: "Einde van een voorwaarde." })
export class ContractvoorwaardeBeeindigenInput extends versieInput("De voorwaarde.", {
  geldigTot: needed(Datum, "Eerste dag waarop de voorwaarde niet meer geldt."),
}) {}

@InputType({ description: "De duiding die een voorwaarde uitvoert." })
export class ContractvoorwaardeDuidingZettenInput extends versieInput("De voorwaarde.", {
  duiding: described(VerbandInput, "De duiding; weggelaten of null: geen."),
}) {}
