import { BronInput, Datum, PrestatieSoort, Tariefsoort, VERANTWOORDING, versieInput, Zorgsector } from "@pakketgraaf/begrippen";
import { described, inputOf, needed, optional } from "@pakketgraaf/subgraph";
import { ID, InputType } from "type-graphql";
import { Codelijst } from "./codelijst";
import { Prestatie } from "./prestatie";

@InputType({ description: "Een nieuwe prestatie, of een nieuwe versie van een prestatie die is beëindigd." })
export class PrestatiePublicerenInput extends inputOf(Prestatie, {
  omschrijving: String,
  soort: PrestatieSoort,
  codelijst: described(Codelijst, "Lijst waarin de code staat, als de prestatie een code heeft."),
  code: described(String, "Code in de codelijst, bij een reeks de eerste."),
  codeBereikTot: described(String, "Laatste code, die meetelt, als de prestatie een reeks codes heeft."),
  sectoren: [Zorgsector],
  tariefsoort: described(Tariefsoort, "Hoe de hoogte van het tarief tot stand komt."),
  geldigVan: needed(Datum, "Eerste dag van de geldigheid."),
  geldigTot: described(Datum, "Dag waarop de prestatie niet meer geldt, als die al vaststaat."),
  eigenRisico: described(Boolean, "Of de kosten voor het eigen risico meetellen."),
  stofnaam: String,
  opmerking: described(String, "Kanttekening bij de prestatie."),
  bronnen: optional([BronInput], "Waar de prestatie in staat: minstens een bron; de eerste is de hoofdbron."),
}) {}

@InputType({ description: "Vanaf wanneer een prestatie niet meer geldt." })
export class PrestatieBeeindigenInput extends versieInput("De prestatie.", {
  geldigTot: needed(Datum, "Dag waarop de prestatie niet meer geldt."),
}) {}

/** Which zorgvorm of which prestatie. */
@InputType()
abstract class PrestatieZorgvormInput extends versieInput("De prestatie.", { zorgvormId: needed(ID, "De zorgvorm.") }) {}

@InputType({ description: "Dat een zorgvorm met een prestatie wordt gedeclareerd." })
export class PrestatieZorgvormKoppelenInput extends inputOf(Prestatie, VERANTWOORDING, PrestatieZorgvormInput) {}

@InputType({ description: "Dat een zorgvorm niet met een prestatie wordt gedeclareerd." })
export class PrestatieZorgvormOntkoppelenInput extends PrestatieZorgvormInput {}
