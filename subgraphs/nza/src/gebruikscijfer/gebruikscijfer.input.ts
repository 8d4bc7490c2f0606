import { Bedrag, BronInput, Grondslag, tijd } from "@pakketgraaf/begrippen";
import { described, inputOf, optional } from "@pakketgraaf/subgraph";
import { ID, InputType, Int } from "type-graphql";
import { Gebruikscijfer, GebruikscijferAantalEenheid, GebruikscijferKostenEenheid, GebruikscijferWaardeSoort } from "./gebruikscijfer";

@InputType({ description: "Een cijfer over het gebruik van zorg: minstens een van patiënten, aantal en kosten." })
export class GebruikscijferVastleggenInput extends inputOf(Gebruikscijfer, {
  zorgvormId: described(ID, "De zorgvorm waarover het cijfer gaat."),
  zorgvormGrondslag: described(Grondslag, "Waarop berust dat het cijfer over die zorgvorm gaat."),
  zorgvormOnderbouwing: described(String, "Wat het cijfer met de zorgvorm te maken heeft, bijvoorbeeld dat het meer omvat."),
  prestatieId: described(ID, "De prestatie waarover het cijfer gaat, als het over een prestatie gaat."),
  jaar: described(Int, "Jaar waarover het cijfer gaat."),
  van: tijd("Begin van de periode waarover het cijfer gaat, als die geen heel jaar is."),
  totEnMet: tijd("Tot en met wanneer die periode duurt."),
  patienten: described(Int, "Hoeveel patiënten."),
  aantal: described(String, "Een ander aantal, bijvoorbeeld 5.8: hooguit 12 cijfers voor de punt en 6 erna."),
  aantalSoort: described(String, "Wat de patiënten of het aantal zijn. Nodig bij `aantal`."),
  aantalEenheid: described(GebruikscijferAantalEenheid, "Waarin `aantal` is uitgedrukt. Nodig bij `aantal`."),
  kosten: described(Bedrag, "Kosten in euro."),
  kostenSoort: described(String, "Wat de kosten zijn. Nodig bij `kosten`."),
  kostenEenheid: described(GebruikscijferKostenEenheid, "Waarover de kosten gaan. Nodig bij `kosten`."),
  waardeSoort: GebruikscijferWaardeSoort,
  opmerking: described(String, "Kanttekening bij het cijfer."),
  bronnen: optional(
    [BronInput],
    "Waar het cijfer in staat: minstens een bron; bij grondslag `BRON` noemt de eerste de zorgvorm zelf.",
  ),
}) {}
