import { inputOf, needed, optional } from "@pakketgraaf/subgraph";
import { ID, InputType, Int } from "type-graphql";
import { Signaalantwoord, SignaalAntwoordStatus } from "./signaalantwoord";

@InputType({ description: "Wat uw organisatie op een signaal antwoordt." })
export class SignaalBeantwoordenInput extends inputOf(Signaalantwoord, {
  signaalId: needed(ID, "Sleutel van het signaal: een dat er vandaag is, en dat voor uw organisatie is."),
  status: SignaalAntwoordStatus,
  reden: optional(String, "Waarom, in woorden. Nodig bij `NIET_TERECHT`."),
  verwachteVersie: optional(
    Int,
    "De `recordVersie` van het antwoord dat uw organisatie eerder gaf, als zij dat wijzigt; weggelaten bij een eerste antwoord. Is het intussen gewijzigd, dan volgt de fout VERSIECONFLICT.",
  ),
}) {}
