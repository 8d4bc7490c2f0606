import { Aanspraak, BronInput, tijd, VerbandInput, ZorgadviesSoort } from "@pakketgraaf/begrippen";
import { described, inputOf, optional } from "@pakketgraaf/subgraph";
import { ID, InputType } from "type-graphql";
import { DuidingRelatieInput } from "../verwijzing/verwijzing.input";
import { Zorgadvies } from "./zorgadvies";

@InputType({ description: "Oordeel van een verzekeraar over verzekerde zorg." })
export class ZorgadviesVastleggenInput extends inputOf(Zorgadvies, {
  organisatieId: described(ID, "Wie het gaf: uw concern, of een verzekeraar of label daarvan."),
  soort: described(
    ZorgadviesSoort,
    "`OORDEEL_VERZEKERAAR` of `OORDEEL_VERZEKERAAR_RECHTERLIJK_GETOETST`: de andere soorten geeft een verzekeraar niet.",
  ),
  onderwerp: described(String, "Waarover het gaat."),
  zorgvormTekst: described(String, "De zorg, in uw eigen woorden."),
  stofnaam: String,
  indicatie: described(String, "Indicatie waarvoor het geldt."),
  aanspraak: described(Aanspraak, "Of er aanspraak is; bij een getoetst oordeel: volgens de verzekeraar."),
  categorie: described(String, "Categorie in uw eigen indeling."),
  datum: tijd("Wanneer het is gegeven."),
  uitkomst: String,
  opmerking: described(String, "Opmerking erbij."),
  zorgvormen: described([VerbandInput], "Zorgvormen waarover het gaat."),
  duidingen: optional([DuidingRelatieInput], "Duidingen waarmee het te maken heeft."),
  bronnen: optional([BronInput], "Waar het staat: minstens een bron; de eerste is de hoofdbron."),
}) {}
