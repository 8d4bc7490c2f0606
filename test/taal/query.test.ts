import { komtOvereen, markeer, termenVan, vraagVan, type Wijze } from "@pakketgraaf/taal";

/** A title, a text, what is typed, and how the text has it; nothing when it does not. */
const MATCHES: [string, string, string, Wijze | undefined][] = [
  ["the same word", "Behandeling van astma", "astma", "woord"],
  ["another form", "Adviezen over ziekenhuizen", "advies ziekenhuis", "verbogen"],
  ["a participle", "De zorg is behandeld", "behandeling", "verbogen"],
  ["the last part of a compound", "Zorg bij borstkanker", "kanker", "deel"],
  ["the first part of a compound", "Zorg bij kinderastma", "kinder", "deel"],
  ["an inflected part", "Blaaskankeroperaties", "operatie", "deel"],
  ["a part of a word that no record has", "Screening op slokdarmkanker", "kanker", "deel"],
  ["what a hyphen joins, by a part", "Kinder-astma", "astma", "woord"],
  ["what a hyphen joins, written apart", "Medisch specialistische zorg", "medisch-specialistische zorg", "woord"],
  ["what a hyphen joins, written as one", "Covid19", "covid-19", "woord"],
  ["what a hyphen joins, written as one word", "Zorg bij posttraumatische stressstoornis", "post-traumatische stressstoornis", "woord"],
  ["what a hyphen joins, with another ending", "Een multidisciplinaire aanpak", "multi-disciplinair", "verbogen"],
  ["what a hyphen joins, half of it", "Een traumatische ervaring", "post-traumatisch", undefined],
  ["vowels that a hyphen keeps apart", "Maatschappelijke reïntegratie", "re-integratie", "woord"],
  ["a letter before a hyphen", "Digitale zorg (ehealth)", "e-health", "woord"],
  ["an amount without its point", "Ten hoogste 1800 euro", "1.800 euro", "woord"],
  ["an ampersand that is left out", "Stichting ZEGG", "ZE&GG", "woord"],
  ["a slash that is left out", "Artikel 1 tm 3", "t/m", "woord"],
  ["an abbreviation, by its words with a hyphen", "Zorgtraject PTSS", "post-traumatische stressstoornis", "synoniem"],
  ["a name with a hyphen, by its abbreviation", "Medischspecialistische zorg", "msz", "synoniem"],
  ["more parts than anybody writes as one word", "Abcdef", "a-b-c-d-e-f", undefined],
  ["another apostrophe", "Regeling DBBC’s", "dbbc's", "woord"],
  ["no apostrophe", "Regeling DBBC’s", "DBBCs", "woord"],
  ["the singular of a plural with an apostrophe", "Vijf kernregio‘s", "kernregio", "woord"],
  ["the last year of a stretch", "In 2024–2028", "2028", "woord"],
  ["a code", "Regel BR/CU-2111", "CU-2111", "woord"],
  ["the pieces of a code apart", "CU en 2111", "CU-2111", undefined],
  ["an abbreviation, by its words", "De gecombineerde leefstijlinterventies", "GLI", "synoniem"],
  ["words, by their abbreviation", "GLI voor kinderen", "gecombineerde leefstijlinterventie", "synoniem"],
  ["words of a name apart", "Zorg die langdurig is, bij wet", "Wlz", "synoniem"],
  ["one of two asked words", "Behandeling van astma", "astma kinderen", undefined],
  ["a piece of a word that is no part of it", "Onderzoek", "zoek", undefined],
  ["a word that looks like it", "De verzekeraar", "verzekering", undefined],
  ["words that join others, which need not be there", "Kinderen, astma", "astma bij de kinderen", "woord"],
  ["words that join others alone", "Astma bij kinderen", "bij de", undefined],
  ["a word that denies", "Gecontracteerde zorg", "niet gecontracteerde zorg", undefined],
  ["nothing", "Behandeling van astma", " – ", undefined],
];

test.each(MATCHES)("%s: %s | %s", (_, text, asked, expected) => {
  expect(komtOvereen(termenVan(text), vraagVan(asked))).toBe(expected);
});

test("terms are the word, its stem and its parts, each with its place", () => {
  const text = "Bij borstkanker";
  const terms = termenVan(text);
  expect(terms.map(({ term, soort, begin, einde, plaats }) => [term, soort, text.slice(begin, einde), plaats])).toEqual([
    ["bij", "woord", "Bij", 0],
    ["bij=", "stam", "Bij", 0],
    ["borstkanker", "woord", "borstkanker", 1],
    ["borstkanker=", "stam", "borstkanker", 1],
    ["borst+", "deel", "borst", 1],
    ["kanker+", "deel", "kanker", 1],
  ]);
});

test("what matches is marked once, in the best way in which it does", () => {
  const text = "😀 Kanker: borstkanker, de GLI’s en behandelingen";
  const marks = (asked: string, onaf = false) => {
    const hits = markeer(text, vraagVan(asked, { onaf }));
    return hits.map(({ begin, einde, wijze, gevraagd }) => [text.slice(begin, einde), wijze, gevraagd]);
  };
  expect(marks("kanker behandeld")).toEqual([
    ["Kanker", "woord", "kanker"],
    ["kanker", "deel", "kanker"],
    ["behandelingen", "verbogen", "behandeld"],
  ]);
  expect(marks("gecombineerde leefstijlinterventie")).toEqual([["GLI", "synoniem", "gli"]]);
  expect(marks("behandeli", true)).toEqual([["behandelingen", "onaf", "behandeli"]]);
  expect(marks("behandeli")).toEqual([]);
  // Of several words each is marked that is there: the others may stand in another field.
  expect(marks("kanker ziekenhuis").map(([piece]) => piece)).toEqual(["Kanker", "kanker"]);
});

test("of another name nothing is marked unless all of it is there", () => {
  expect(markeer("De wet en de zorg", vraagVan("Wlz"))).toEqual([]);
});

test("only the last word is unfinished, and not when something stands after it", () => {
  const begins = (text: string) =>
    vraagVan(text, { onaf: true }).delen.flatMap(({ woorden }) =>
      woorden.filter(({ keuzes }) => keuzes.some(({ begin }) => begin)).map(({ woord }) => woord),
    );
  expect(begins("astma behandeli")).toEqual(["behandeli"]);
  expect(begins("astma behandeling ")).toEqual([]);
  expect(begins("zorg voor")).toEqual(["voor"]);
  // A sign that is not seen, or an accent apart, is no end.
  expect(begins("astma behandeli\u200B")).toEqual(["behandeli"]);
  expect(begins("zorg coo\u0308")).toEqual(["coo"]);
  expect(begins("zorg “coo”")).toEqual([]);
  // What a hyphen joins may be one word, of which the end is not there yet.
  expect(begins("zorg re-integr")).toEqual(["re", "integr"]);
});
