import { words } from "./words";

/** Abbreviations that stay in capitals. */
const CAPITALS: Record<string, string> = { Nza: "NZa", Dbc: "DBC", Awbz: "AWBZ", ggz: "GGZ" };

/** What a list of codes is called. */
export const codeListName = (list: string): string =>
  words(list).replaceAll(/\b(Nza|Dbc|Awbz|ggz)\b/g, (word) => CAPITALS[word]);
