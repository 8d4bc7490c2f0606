import { woordenschat } from "@pakketgraaf/taal";

const { bedoeldeU } = woordenschat([
  ["hypertensie", 12],
  ["Hyperthermie", 3],
  ["fysiotherapie", 40],
  ["fysiotherapeut", 8],
  ["behandeling", 300],
  ["behandelingen", 90],
  ["zorg", 500],
  ["norm", 20],
  ["vorm", 30],
  ["coördinatie", 2],
  ["adviseren", 5],
  ["DBBC’s", 1],
]);

test.each([
  ["a letter that is missing at the end", "hypertensi", "hypertensie"],
  ["a letter that is missing at the end of a long word", "fysiotherapi", "fysiotherapie"],
  ["a letter that is missing", "behadeling", "behandeling"],
  ["a letter too many", "hypertenssie", "hypertensie"],
  ["a wrong letter", "zorh", "zorg"],
  ["two letters that are swapped", "bheandeling", "behandeling"],
  ["what sounds alike", "adfiseren", "adviseren"],
  ["two mistakes in a long word", "fisiotherapi", "fysiotherapie"],
  ["case and accents, which are no mistakes", "CoördinatieX", "coordinatie"],
])("%s: %s", (_, typed, expected) => {
  expect(bedoeldeU(typed)[0].woord).toBe(expected);
});

test("the nearest comes first, and of equally near words the commonest", () => {
  expect(bedoeldeU("horm")).toEqual([
    { woord: "vorm", aantal: 30, afstand: 1 },
    { woord: "norm", aantal: 20, afstand: 1 },
  ]);
  expect(bedoeldeU("adfiseren")).toEqual([{ woord: "adviseren", aantal: 5, afstand: 0.5 }]);
  expect(bedoeldeU("horm", 1)).toHaveLength(1);
});

test("a word that is there, one too short to tell and one that is near nothing have none", () => {
  expect(["behandeling", "Zorg", "zo", "chirurgie", "", " – "].map((word) => bedoeldeU(word))).toEqual([[], [], [], [], [], []]);
  expect(woordenschat([]).bedoeldeU("zorg")).toEqual([]);
});
