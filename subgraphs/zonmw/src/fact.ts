import { Grondslag, type Invoer } from "@pakketgraaf/begrippen";

/** What money and membership rest on: a suggestion would be counted as if it were so. */
export function requireFact(invoer: Invoer, grondslag: Grondslag): Grondslag {
  invoer.eis(grondslag !== Grondslag.SUGGESTIE, "ONGELDIG", "grondslag", "Een suggestie is geen feit: leg vast wat een bron noemt, of wat daaruit volgt.");
  return grondslag;
}
