import { komtOvereen, termenVan, vraagVan, type Keuze } from "@pakketgraaf/taal";
import { textsOfRecords } from "../../scripts/taal/texts";
import { wordsOf } from "../../scripts/taal/words";
import { prefixIndex } from "../../scripts/taal/prefix-index";

const texts = textsOfRecords();
const begins = (word: string) => Array.from({ length: word.length }, (_, index) => word.slice(0, index + 1));

test("every begin of the 500 commonest words finds a text that has the word", () => {
  const common = wordsOf(texts).slice(0, 500).map(([word]) => word);
  const withWord = new Map<string, string>();
  for (const text of texts) {
    for (const { term } of termenVan(text)) if (!withWord.has(term)) withWord.set(term, text);
  }
  const none = common.flatMap((word) => {
    const terms = termenVan(withWord.get(word)!);
    return begins(word).filter((begin) => !komtOvereen(terms, vraagVan(begin, { onaf: true })));
  });
  expect(common).toHaveLength(500);
  expect(none).toEqual([]);
});

test.each([
  ["behandeld", "behandeling"],
  ["Behandelaars", "behandelaar"],
  ["Twee adviezen", "advies"],
  ["Een advies", "adviezen"],
  ["Het ziekenhuis", "ziekenhuizen"],
  ["Een bril", "brillen"],
  ["Vergoedingen", "vergoeding"],
  ["Tandheelkundige zorg", "tandheelkunde".slice(0, 11)],
  ["Bij kinderastma", "astma"],
  ["Zorginstellingen", "instelling"],
  ["Met een voorwaarde", "voorwaarden"],
  ["Aanspraken", "aanspraak"],
  ["Een wijziging van de Zvw", "zorgverzekeringswet"],
])("who has %s and types %s has it at every letter", (text, typed) => {
  const terms = termenVan(text);
  // Of a name that is in no text, its first letter is that of too many.
  const from = komtOvereen(terms, vraagVan(typed)) === "synoniem" ? 1 : 0;
  expect(begins(typed).slice(from).filter((begin) => !komtOvereen(terms, vraagVan(begin, { onaf: true })))).toEqual([]);
});

test("a begin of a word finds it before it finds other words with its stem", () => {
  const wayOf = (term: string, asked: string) =>
    vraagVan(asked, { onaf: true }).delen[0].woorden[0].keuzes.find((choice: Keuze) => choice.term === term)?.wijze;
  expect(wayOf("behandeling", "behandeling")).toBe("woord");
  expect(wayOf("behandel=", "behandeli")).toBe("onaf");
});

test("a name that is still typed may be another one: what has its other name only is found last", () => {
  const wayOf = (asked: string) => komtOvereen(termenVan("Toepassing van de Zvw"), vraagVan(asked, { onaf: true }));
  expect(wayOf("zorgverzeker")).toBe("onaf");
  expect(wayOf("zorgverzekeringswet")).toBe("synoniem");
  expect(wayOf("toepassing zorgverzekeringsw")).toBe("onaf");
});

test("an index of terms answers as the texts do", () => {
  const { has } = prefixIndex(["behandel=", "behandeld", "kanker+"]);
  expect([has("behand", true), has("behand", false), has("behandeld", false), has("zorg", true)]).toEqual([true, false, true, false]);
});
