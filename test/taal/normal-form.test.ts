import { termenVan, woordenVan } from "@pakketgraaf/taal";

const formsOf = (text: string) => woordenVan(text).map(({ woord }) => woord);

test.each([
  ["case and accents", "Coördinatie ÉN Zorgverléners", ["coordinatie", "en", "zorgverleners"]],
  ["accents that are written apart", "coo\u0308rdinatie", ["coordinatie"]],
  ["ligatures and letters of one sign", "eﬀectief ﬁnancieel ĳs Straße", ["effectief", "financieel", "ijs", "strasse"]],
  ["a typewriter's apostrophe", "DBBC's", ["dbbcs", "dbbc"]],
  ["a typographic apostrophe", "ZZP’s", ["zzps", "zzp"]],
  ["a quote for an apostrophe", "kernregio‘s", ["kernregios", "kernregio"]],
  ["an apostrophe within a word", "zo’n", ["zon"]],
  ["quotes around words", "‘passende zorg’ “nu”", ["passende", "zorg", "nu"]],
  ["a dash between years", "2024–2028", ["2024", "2028"]],
  ["a dash in a sentence", "zorg — thuis", ["zorg", "thuis"]],
  ["a hyphen", "medisch-specialistische", ["medischspecialistische", "medisch", "specialistische"]],
  ["a hyphen that does not break", "add\u2011on", ["addon", "add", "on"]],
  ["a hyphen that is not seen", "be\u00ADhan\u00ADde\u00ADling", ["behandeling"]],
  ["a hyphen that joins nothing", "mede- en hoofdbehandelaar", ["mede", "en", "hoofdbehandelaar"]],
  ["a space that does not break", "artikel\u00A066 lid\u202F1", ["artikel", "66", "lid", "1"]],
  ["signs without width", "zorg\u200Bkosten\uFEFF", ["zorgkosten"]],
  ["a slash between words", "infuus/injectie", ["infuus", "injectie"]],
  ["a slash in an abbreviation", "t/m", ["tm", "t", "m"]],
  ["an ampersand in a name", "ZE&GG", ["zegg", "ze", "gg"]],
  ["a code with a hyphen", "REG-22105", ["reg22105", "reg", "22105"]],
  ["a code with a slash", "BR/CU-2111", ["brcu", "brcu2111", "cu2111", "br", "cu", "2111"]],
  ["a code", "15A123", ["15a123"]],
  ["covid-19", "COVID-19", ["covid19", "covid", "19"]],
  ["a percentage", "80%", ["80", "procent"]],
  ["an amount", "€ 1.800,50", ["euro", "1800", "180050", "80050", "1", "800", "50"]],
  ["a mark of a trade name", "Kymriah™ en Care℠-pad", ["kymriah", "en", "carepad", "care", "pad"]],
  ["an apostrophe that is a letter to Unicode", "DBBCʼs zoʹn", ["dbbcs", "dbbc", "zon"]],
  ["a fraction of one sign", "1½ jaar", ["1", "jaar"]],
  ["a fraction of more signs", "1⁄2 jaar", ["1", "2", "jaar"]],
  ["a number above the line", "m² H₂O", ["m2", "h2o"]],
  ["brackets in a word", "(kosten)effectief", ["kosten", "effectief"]],
  ["more parts than are joined in pieces", "a-b-c-d-e-f", ["abcdef", "a", "b", "c", "d", "e", "f"]],
  ["no word at all", " – ’ / 😀", []],
])("%s: %s", (_, text, expected) => {
  expect(formsOf(text).sort()).toEqual([...expected].sort());
});

test("a word tells where it stands in the original, whatever was left out of it", () => {
  const text = "😀 De DBBC’s (be\u00ADhandeling), 80%";
  const words = woordenVan(text);
  expect(words.map(({ woord, begin, einde, plaats, geheel }) => [woord, text.slice(begin, einde), plaats, geheel])).toEqual([
    ["de", "De", 0, false],
    ["dbbcs", "DBBC’s", 1, true],
    ["dbbc", "DBBC", 1, false],
    ["behandeling", "be\u00ADhandeling", 3, false],
    ["80", "80", 4, false],
    ["procent", "%", 5, false],
  ]);
});

test("a mark of a letter, and a sign that is not seen, are of the word that they end; a quote is not", () => {
  const pieces = (text: string) => woordenVan(text).map(({ begin, einde }) => text.slice(begin, einde));
  expect(pieces("‘cafe\u0301’ Kymriah™, be\u00ADhandeling\u200B")).toEqual(["cafe\u0301", "Kymriah™", "be\u00ADhandeling\u200B"]);
  const text = "borste\u0301kanker\u00AD-zorg";
  const marked = woordenVan(text).map(({ woord, begin, einde }) => [woord, text.slice(begin, einde)]);
  expect(marked).toEqual([["borstekankerzorg", text], ["borstekanker", "borste\u0301kanker\u00AD"], ["zorg", "zorg"]]);
});

test("of a word without end the begin is kept, and where all of it stands", () => {
  const text = "zorg".repeat(10_000);
  expect(woordenVan(text).map(({ woord, begin, einde }) => [woord, begin, einde])).toEqual([["zorg".repeat(25), 0, 40_000]]);
  expect(woordenVan("a-".repeat(10_000)).filter(({ geheel }) => geheel).map(({ woord }) => woord)).toEqual(["a".repeat(100)]);
});

test.each([
  ["a letter of two units", "𐐨borstkanker", ["𐐨borst", "kanker"]],
  ["one that is a capital", "𐐀borstkanker", ["𐐀borst", "kanker"]],
  ["a Chinese sign", "𠀀borstkanker", ["𠀀borst", "kanker"]],
  ["two of them and one that is compared as two", "𐐀𐐀ßborstkanker", ["𐐀𐐀ßborst", "kanker"]],
])("the parts of a word stand where they are written after %s", (_, text, expected) => {
  const parts = termenVan(text).filter(({ soort }) => soort === "deel");
  expect(parts.map(({ begin, einde }) => text.slice(begin, einde))).toEqual(expected);
});
