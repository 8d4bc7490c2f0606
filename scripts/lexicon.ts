import { generate } from "../schema/command";
import { textsOfRecords } from "./taal/texts";
import { lexiconOf } from "./taal/words";

/** `npm run lexicon`: the words of the records, by which @pakketgraaf/taal knows the parts of a compound. */
void generate("lexicon", () => new Map([["packages/taal/data/lexicon.txt", `${lexiconOf(textsOfRecords()).join("\n")}\n`]]));
