import { caveatOf, type Uitspraak, verzekeringOf } from "@pakketgraaf/begrippen";

const OP = "2024-06-01";

/** A standpunt that began some years before the day, and has no end. */
const uitspraak = (changes: Partial<Uitspraak> = {}): Uitspraak => ({
  soort: "STANDPUNT",
  conclusie: null,
  besluit: null,
  overMeer: false,
  van: "2020-01-01",
  tot: null,
  begin: "2020-01-01",
  totAangepaste: null,
  nietVoor: null,
  ...changes,
});
const standpunt = (conclusie: Uitspraak["conclusie"], changes: Partial<Uitspraak> = {}) => uitspraak({ conclusie, ...changes });
const advies = (besluit: Uitspraak["besluit"] = null, changes: Partial<Uitspraak> = {}) => uitspraak({ soort: "PAKKETADVIES", besluit, ...changes });
const besluit = (welk: NonNullable<Uitspraak["besluit"]>["besluit"], vanaf: string | null = "2023-01-01") => ({ besluit: welk, vanaf });
const toelating = (changes: Partial<Uitspraak> = {}) =>
  uitspraak({ soort: "VOORWAARDELIJKE_TOELATING", conclusie: "VOORWAARDELIJK", ...changes });

const UNKNOWN_BEGIN = { van: null, begin: null };

const CASES: [what: string, uitspraken: Uitspraak[], status: string, waarom: RegExp, counted: number][] = [
  // What one says.
  ["a standpunt that it does", [standpunt("JA")], "JA", /voldoet aan de stand/, 1],
  ["a standpunt that it does not", [standpunt("NEE")], "NEE", /voldoet niet/, 1],
  ["a duiding", [standpunt("JA", { soort: "DUIDING" })], "JA", /voldoet aan/, 1],
  ["a standpunt that it does in part, on this care alone", [standpunt("DEELS")], "ONDER_VOORWAARDEN", /een deel van de indicaties/, 1],
  ["a standpunt that it does in part, on other care too", [standpunt("DEELS", { overMeer: true })], "ONBEKEND", /welk deel dit is/, 1],
  ["a standpunt without a conclusion", [standpunt(null)], "ONBEKEND", /conclusie van deze uitspraak is niet bekend/, 1],
  ["a verduidelijking with a conclusion", [standpunt("NEE", { soort: "VERDUIDELIJKING" })], "NEE", /voldoet niet/, 1],
  ["a verduidelijking that only explains", [uitspraak({ soort: "VERDUIDELIJKING" })], "NIET_BEOORDEELD", /geen uitspraak/, 0],
  ["what does not rule on it", (["EVALUATIE", "INVENTARISATIE", "RAPPORT", "SIGNALEMENT", "SYSTEEMADVIES", "SYSTEMATISCHE_ANALYSE"] as const).map((soort) => standpunt("JA", { soort })), "NIET_BEOORDEELD", /geen uitspraak/, 0],
  // An advice is no decision.
  ["an advice alone, even with a conclusion", [advies(null, { conclusie: "JA" })], "ONBEKEND", /geen besluit/, 1],
  ["an advice and a decision to admit", [advies(besluit("OPGENOMEN"))], "JA", /nam de zorg op in het pakket vanaf 2023-01-01/, 1],
  ["an advice and a decision not to", [advies(besluit("NIET_OPGENOMEN"))], "NEE", /niet op/, 1],
  ["an advice and a decision to drop", [advies(besluit("UITGESTROOMD"))], "NEE", /uit het pakket/, 1],
  ["an advice and a decision to limit", [advies(besluit("BEPERKT"))], "ONDER_VOORWAARDEN", /beperkte/, 1],
  ["an advice and a decision to adapt", [advies(besluit("AANGEPAST"))], "ONDER_VOORWAARDEN", /paste de aanspraak aan/, 1],
  ["an advice whose decision is yet to take effect", [advies(besluit("OPGENOMEN", "2024-06-02"))], "ONBEKEND", /geldt pas vanaf 2024-06-02/, 1],
  ["an advice whose decision takes effect that day", [advies(besluit("OPGENOMEN", OP))], "JA", /nam de zorg op/, 1],
  ["an advice whose decision has no day", [advies(besluit("OPGENOMEN", null))], "ONBEKEND", /vanaf wanneer dat geldt/, 1],
  // For a time.
  ["an admission in its period", [toelating({ tot: "2024-06-02" })], "ONDER_VOORWAARDEN", /tijdelijk toegelaten/, 1],
  ["an admission on its first day", [toelating({ van: OP, begin: OP, tot: "2026-01-01" })], "ONDER_VOORWAARDEN", /tijdelijk/, 1],
  ["an admission that has ended", [toelating({ tot: OP })], "ONBEKEND", /gold tot 2024-06-01/, 1],
  ["an admission without an end, within seven years", [toelating({ van: "2017-06-02", begin: "2017-06-02" })], "ONDER_VOORWAARDEN", /tijdelijk/, 1],
  ["an admission without an end, after seven years", [toelating({ van: "2017-06-01", begin: "2017-06-01" })], "ONBEKEND", /tot wanneer, is niet bekend/, 1],
  ["an admission of which only the day of its source is known, on that day", [toelating({ van: OP, begin: null })], "ONDER_VOORWAARDEN", /tijdelijk/, 1],
  ["an admission of which only the day of its source is known, later", [toelating({ begin: null })], "ONBEKEND", /tot wanneer, is niet bekend/, 1],
  ["what adapts an admission that runs", [advies(besluit("AANGEPAST"), { conclusie: "VOORWAARDELIJK", totAangepaste: "2025-01-01" })], "ONDER_VOORWAARDEN", /tijdelijk/, 1],
  ["what adapted an admission that has ended", [advies(besluit("AANGEPAST"), { conclusie: "VOORWAARDELIJK", totAangepaste: OP })], "ONBEKEND", /liep tot 2024-06-01/, 1],
  // Together.
  ["two that agree", [standpunt("JA"), standpunt("JA")], "JA", /voldoet aan/, 2],
  ["yes, and under conditions", [standpunt("JA"), standpunt("DEELS")], "ONDER_VOORWAARDEN", /een deel/, 2],
  ["yes and no", [standpunt("JA"), standpunt("NEE")], "ONBEKEND", /spreken elkaar tegen/, 2],
  ["no, and under conditions", [standpunt("NEE"), toelating({ tot: "2025-01-01" })], "ONBEKEND", /spreken elkaar tegen/, 2],
  ["yes, and one that nobody knows", [standpunt("JA"), standpunt(null)], "ONBEKEND", /Van een van de geldende/, 2],
  ["yes, and an advice without a decision", [standpunt("JA"), advies()], "JA", /voldoet aan/, 1],
  ["only advices", [advies(), advies()], "ONBEKEND", /alleen advies/, 2],
  // When they hold.
  ["one that began that day", [standpunt("JA", { van: OP })], "JA", /voldoet/, 1],
  ["one that begins the day after", [standpunt("JA", { van: "2024-06-02" })], "NIET_BEOORDEELD", /de eerste geldt vanaf 2024-06-02/, 0],
  ["one that was replaced by another", [standpunt("NEE", { tot: OP }), standpunt("JA", { van: OP })], "JA", /voldoet aan/, 1],
  ["between one and the next", [toelating({ tot: "2024-05-01" }), standpunt("JA", { van: "2024-07-01" })], "ONBEKEND", /gold tot 2024-05-01/, 1],
  ["one that never held", [standpunt("NEE", { van: "2022-01-01", tot: "2021-01-01" })], "NIET_BEOORDEELD", /geen uitspraak/, 0],
  ["one whose beginning nobody knows", [standpunt("JA", UNKNOWN_BEGIN)], "ONBEKEND", /is niet bekend/, 1],
  ["one whose beginning nobody knows and that has ended", [standpunt("JA", { ...UNKNOWN_BEGIN, tot: OP })], "ONBEKEND", /gold tot 2024-06-01/, 1],
  ["one that began after what it replaces, while that holds", [toelating({ tot: "2024-06-02" }), standpunt(null, { ...UNKNOWN_BEGIN, nietVoor: "2024-06-02" })], "ONDER_VOORWAARDEN", /tijdelijk/, 1],
  ["one that began after what it replaces, from when that has ended", [toelating({ tot: OP }), standpunt(null, { ...UNKNOWN_BEGIN, nietVoor: OP })], "ONBEKEND", /is niet bekend/, 1],
  ["yes, and perhaps yes", [standpunt("JA"), standpunt("JA", UNKNOWN_BEGIN)], "JA", /voldoet aan/, 1],
  ["yes, and perhaps no", [standpunt("JA"), standpunt("NEE", UNKNOWN_BEGIN)], "ONBEKEND", /Van een andere uitspraak/, 2],
  ["none", [], "NIET_BEOORDEELD", /geen uitspraak/, 0],
];

it.each(CASES)("of %s", (_what, uitspraken, status, waarom, counted) => {
  for (const inAnyOrder of [uitspraken, uitspraken.toReversed()]) {
    const expected = { status, waarom: expect.stringMatching(waarom), uitspraken: { length: counted } };
    expect(verzekeringOf(inAnyOrder, OP, "OPEN")).toMatchObject(expected);
  }
});

const IN_THE_CLOSED_PACKAGE: typeof CASES = [
  ["a standpunt that it does", [standpunt("JA")], "ONBEKEND", /voldoet aan .* pas na een besluit van de minister/, 1],
  ["a standpunt that it does in part", [standpunt("DEELS")], "ONBEKEND", /een deel van de .* pas na een besluit van de minister/, 1],
  ["a standpunt that it does not", [standpunt("NEE")], "NEE", /voldoet niet/, 1],
  ["a standpunt, and a decision to admit", [standpunt("DEELS"), advies(besluit("OPGENOMEN"))], "ONDER_VOORWAARDEN", /een deel/, 2],
  ["a standpunt that replaced an admission", [advies(besluit("OPGENOMEN"), { tot: OP }), standpunt("JA", { van: OP })], "JA", /voldoet aan/, 1],
  ["a standpunt, and a decision to drop that came later", [standpunt("JA"), advies(besluit("OPGENOMEN", "2021-01-01"), { tot: "2023-01-01" }), advies(besluit("UITGESTROOMD"))], "ONBEKEND", /Van een van/, 2],
  ["a standpunt, and a decision to admit that is yet to take effect", [standpunt("JA"), advies(besluit("OPGENOMEN", "2024-06-02"))], "ONBEKEND", /niet bekend/, 1],
  ["an admission for a time", [toelating({ tot: "2024-06-02" })], "ONDER_VOORWAARDEN", /tijdelijk/, 1],
  ["a decision to admit", [advies(besluit("OPGENOMEN"))], "JA", /nam de zorg op/, 1],
];

it.each(IN_THE_CLOSED_PACKAGE)("in the closed package, of %s", (_what, uitspraken, status, waarom, counted) => {
  expect(verzekeringOf(uitspraken, OP, "GESLOTEN")).toMatchObject({
    status,
    waarom: expect.stringMatching(waarom),
    uitspraken: { length: counted },
  });
});

it("never says what care is that nobody ruled on", () => {
  expect(caveatOf("NIET_BEOORDEELD", "OPEN")).toMatch(/hoort er vanzelf bij/);
  expect(caveatOf("NIET_BEOORDEELD", "GESLOTEN")).toMatch(/besluit van de minister/);
  expect(caveatOf("NIET_BEOORDEELD", null)).toMatch(/zegt niet dat de zorg niet verzekerd is/);
});
