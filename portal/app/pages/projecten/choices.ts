import { optionsOf } from "../../parts/list/filter";
import { words } from "../../parts/words";

export const PROJECTSTATUSSEN = optionsOf(["GEPLAND", "LOPEND", "AFGEROND"], words);

export const RELEVANTIES = optionsOf(["DIRECT", "VERWANT", "ACHTERGROND"], words);

export const DEELNAMEROLLEN = optionsOf(
  [
    "AANVRAGER", "ADVISEUR", "BEOORDELAAR", "BETROKKEN", "DEELNEMER", "FINANCIER", "KOEPEL", "MEDEFINANCIER", "OPDRACHTGEVER",
    "PENVOERDER", "SAMENWERKINGSPARTNER", "SPONSOR", "UITVOERDER",
  ],
  words,
);
