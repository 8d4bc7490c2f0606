import type { ApolloClient } from "@apollo/client";
import { CombinedGraphQLErrors } from "@apollo/client/errors";
import type { Field, Values } from "../../portal/app/forms/field";
import { exact, faultsOf, inputOf, patchOf } from "../../portal/app/forms/input";
import { merge } from "../../portal/app/forms/merge";
import { isStillKnown, toSend } from "../../portal/app/forms/sending";
import { failureOf } from "../../portal/app/graph/failure";
import { write, type WriteDocument } from "../../portal/app/graph/write";
import { rulingFields } from "../../portal/app/pages/werken/duiding/fields";
import { dayCell, enumCell } from "../../portal/app/pages/werken/rijen/cells";
import { textOf } from "../../portal/app/pages/werken/rijen/parse";
import { isFor } from "../../portal/app/parts/answering";
import { filterOf } from "../../portal/app/parts/list/filter";
import { isDay } from "../../portal/app/parts/moment";

const SOURCES: Field = {
  ...{ kind: "list", name: "bronnen", label: "Bronnen", one: "bron", input: "BronInput", isRequired: true },
  fields: () => [
    { kind: "text", name: "titel", label: "Titel", isRequired: true },
    { kind: "text", name: "url", label: "Adres" },
  ],
};
const FIELDS: Field[] = [
  { kind: "text", name: "naam", label: "Naam", isRequired: true },
  { kind: "amount", name: "bedrag", label: "Bedrag" },
  { kind: "whole", name: "jaar", label: "Jaar" },
  { kind: "yes-no", name: "telt", label: "Telt mee" },
  { kind: "choices", name: "sectoren", label: "Sectoren", of: "Zorgsector", isAlwaysSent: true },
  { kind: "record", name: "programmaId", label: "Programma", of: "programma" },
  SOURCES,
];
const FILLED: Values = {
  ...{ naam: " Ronde ", bedrag: "1.234,50", jaar: "2031", telt: "nee", programmaId: { id: "pgo", naam: "PGO" } },
  bronnen: [{ titel: "Oproep", url: "" }, {}],
};

describe("an amount as people write it", () => {
  it.each([
    ["1234,5", "1234.5"],
    ["1.234,50", "1234.50"],
    ["€ 1.234.567", "1234567"],
    ["400.000,-", "400000.00"],
    ["5,-", "5.00"],
    ["12.50", "12.50"],
    ["-3", "-3"],
    // A thousand, or one and a bit: nobody is to guess.
    ["1.234", undefined],
    ["1,234.50", undefined],
    ["tien", undefined],
  ])("%s is %s", (text, expected) => {
    expect(exact(text)).toBe(expected);
  });
});

describe("what is filled in at a form", () => {
  it("is sent without what is empty, but for a list that says something by being so", () => {
    expect(inputOf(FIELDS, FILLED)).toEqual({
      ...{ naam: "Ronde", bedrag: "1234.50", jaar: 2031, telt: false, programmaId: "pgo", sectoren: [] },
      bronnen: [{ titel: "Oproep" }, {}],
    });
  });

  it("is sent of a change only as far as it differs; what was emptied becomes unknown", () => {
    expect(patchOf(() => FIELDS, { ...FILLED, naam: "Ronde", jaar: "", bedrag: "1234,50" }, FILLED)).toEqual({ jaar: null });
  });

  it.each<[string, Values, Values, object]>([
    [
      "its kind",
      { soort: "VOORWAARDELIJKE_TOELATING", einddatum: "2031" },
      { soort: "STANDPUNT" },
      { soort: "STANDPUNT", einddatum: null },
    ],
    [
      "what the advice is",
      { soort: "PAKKETADVIES", adviesuitkomst: "OPNEMEN", adviesuitkomstGrondslag: "BRON" },
      { adviesuitkomst: "" },
      { adviesuitkomst: null, adviesuitkomstGrondslag: null },
    ],
    [
      "on what the conclusion rests",
      { conclusie: "JA", conclusieGrondslag: "BRON", conclusieBron: { titel: "Standpunt" } },
      { conclusieGrondslag: "AFGELEID" },
      { conclusieGrondslag: "AFGELEID", conclusieBron: null },
    ],
    [
      "that there is a conclusion",
      { conclusie: "JA", conclusieGrondslag: "BRON", conclusieOnderbouwing: "Zo staat het er.", conclusieBron: { titel: "Standpunt" } },
      { conclusie: "" },
      { conclusie: null, conclusieGrondslag: null, conclusieOnderbouwing: null, conclusieBron: null },
    ],
    ["what makes a field appear", { soort: "STANDPUNT" }, { geldigVan: "2031", geldigheidGrondslag: "BRON" }, { geldigVan: "2031", geldigheidGrondslag: "BRON" }],
  ])("leaves no field of a record behind that is not there any more, after a change of %s", (_what, before, change, expected) => {
    expect(patchOf(rulingFields, { ...before, ...change }, before)).toEqual(expected);
  });

  it("is told of at each field that is wrong, by its place", () => {
    const wrong = faultsOf(FIELDS, { naam: " ", bedrag: "1.234", jaar: "twee", bronnen: [{ titel: "Oproep" }, { url: "https://x" }] });
    expect(wrong.map(({ pad }) => pad.join("."))).toEqual(["input.naam", "input.bedrag", "input.jaar", "input.bronnen.1.titel"]);
    expect(faultsOf(FIELDS, { naam: "Ronde" }).map(({ bericht }) => bericht)).toEqual(["Noem minstens een bron."]);
  });

  it("has no whole number larger than the graph takes", () => {
    const wrong = (jaar: string): string[] => faultsOf([FIELDS[2]], { jaar }).map(({ bericht }) => bericht);
    expect(wrong("2147483647")).toEqual([]);
    expect(wrong("2147483648")).toEqual(['"2147483648" is te groot: vul hoogstens 2147483647 in.']);
  });
});

describe("what was sent without an answer", () => {
  it("is sent again for as long as the graph knows its key, counted from the first time", () => {
    const daysAgo = (days: number): string => new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString();
    const sent = toSend({ naam: "Ronde" }, undefined);
    expect(isStillKnown(sent)).toBe(true);
    expect([28, 29, 30].map((days) => isStillKnown({ ...sent, at: daysAgo(days) }))).toEqual([true, false, false]);
    const turnedAway = { ...sent, at: daysAgo(28) };
    expect(toSend({ naam: "Ronde" }, turnedAway)).toBe(turnedAway);
    expect(toSend({ naam: "Ander" }, turnedAway).sleutel).not.toBe(sent.sleutel);
  });

  it.each([
    ["OVERLOADED", "busy"],
    ["RATE_LIMITED", "busy"],
    ["IDENTITY_UNAVAILABLE", "busy"],
    ["NOT_READY", "busy"],
    ["OUTCOME_UNKNOWN", "unknown"],
    ["UNAUTHENTICATED", "session"],
    ["BAD_USER_INPUT", "fault"],
  ])("may have been recorded, or not, by what the gateway says of it: %s is %s", async (code, kind) => {
    const error = new CombinedGraphQLErrors({ errors: [{ message: "no", extensions: { code } }] });
    const graph = { mutate: () => Promise.resolve({ data: undefined, error }) } as unknown as ApolloClient;
    expect(await write(graph, {} as WriteDocument<unknown>, {}, "sleutel")).toEqual({ kind });
    if (kind !== "unknown") expect(failureOf(error)?.kind).toBe(kind);
  });
});

describe("a record that is chosen by typing", () => {
  const field = { kind: "record", name: "programmaId", label: "Programma", of: "programma" } as const;
  const wrong = (naam: string, isRequired = false) =>
    faultsOf([{ ...field, isRequired }], { programmaId: { id: "", naam } }).map(({ pad, bericht }) => [pad.join("."), bericht]);

  it("is not sent while nothing is chosen, and that is told", () => {
    expect(inputOf([field], { programmaId: { id: "", naam: "PG" } })).toEqual({});
    expect(wrong("PG")).toEqual([["input.programmaId", "Kies een van de gevonden records, of maak dit leeg."]]);
    expect(wrong("PG", true)).toEqual([["input.programmaId", "Kies een van de gevonden records."]]);
    expect(wrong(" ")).toEqual([]);
  });
});

describe("a change of a record that somebody else changed meanwhile", () => {
  const start: Values = { titel: "Was", soort: "STANDPUNT", uitkomst: "Was", kostenPerBehandeling: "12.50", bronnen: [{ titel: "Was" }] };
  const choose = (mine: Values, current: Values) => {
    const { values, differing } = merge(rulingFields, { ...start, ...mine }, start, { ...start, ...current });
    return { sent: patchOf(rulingFields, values, { ...start, ...current }), differing: differing.map(({ name }) => name) };
  };

  it("leaves what the other changed as it is now, where the user changed nothing", () => {
    expect(choose({ titel: "Mijn" }, { uitkomst: "Nu", bronnen: [{ titel: "Nu" }] })).toEqual({
      ...{ sent: { titel: "Mijn" }, differing: ["titel"] },
    });
    // Written otherwise, it is the same.
    expect(choose({ titel: "Mijn", kostenPerBehandeling: "12,50" }, { kostenPerBehandeling: "13.00" }).sent).toEqual({ titel: "Mijn" });
  });

  it("has to be chosen where both changed the same, unless to the same", () => {
    expect(choose({ titel: "Mijn", uitkomst: "Beide" }, { titel: "Nu", uitkomst: "Beide" })).toEqual({
      ...{ sent: { titel: "Mijn" }, differing: ["titel"] },
    });
  });

  it("leaves a field alone that is only there by what the other filled in", () => {
    const temporary = { soort: "VOORWAARDELIJKE_TOELATING", einddatum: "2031" };
    expect(choose({ titel: "Mijn" }, temporary)).toEqual({ sent: { titel: "Mijn" }, differing: ["titel"] });
    expect(choose(temporary, { titel: "Nu" })).toEqual({ sent: temporary, differing: ["soort", "einddatum"] });
  });
});

describe("a row of a file", () => {
  it("has days and values as spreadsheets write them", () => {
    expect(["1-3-2026", "01/03/2026", "2026-03-01"].map(dayCell)).toEqual(Array(3).fill("2026-03-01"));
    expect(["2026-02-28", "2026-02-31", "2026-13-01", "2026-2-1", "morgen"].map(isDay)).toEqual([true, false, false, false, false]);
    expect(enumCell(" Nza zorgactiviteiten ")).toBe("NZA_ZORGACTIVITEITEN");
  });

  it.each<[string, BufferEncoding, boolean]>([
    ["UTF-8", "utf8", false],
    ["what spreadsheets save without it", "latin1", true],
  ])("has its letters, in a file of %s", async (_what, encoding, isWindows) => {
    const text = "code;eenheid\r\n1;één keer";
    expect(await textOf(new Blob([Buffer.from(text, encoding)]))).toEqual({ text, isWindows });
  });
});

describe("a signal", () => {
  const toAll = { aan: ["VERZEKERAARS", "NZA"], concerns: [] };
  it.each([
    ["a party that it is to", toAll, "nza", true],
    ["another party", toAll, "zonmw", false],
    ["any concern, when it is to all", toAll, "cz-concern", true],
    ["a concern that it names", { ...toAll, concerns: [{ id: "achmea" }] }, "achmea", true],
    ["another concern than it names", { ...toAll, concerns: [{ id: "achmea" }] }, "cz-concern", false],
    ["a concern, while nobody can say which it names", { ...toAll, concerns: [null] }, "cz-concern", true],
  ])("is, or is not, for %s", (_who, signal, organisatie, expected) => {
    expect(isFor(signal, organisatie)).toBe(expected);
  });
});

describe("the filter of a list", () => {
  const chosen = (search: Record<string, string[]>) => ({ chosen: (name: string) => search[name] ?? [] });
  it("has what the address names and what can be chosen, and nothing else", () => {
    const filters = [
      { kind: "choice", name: "ernst", label: "Ernst", options: [{ value: "HOOG", label: "Hoog" }] },
      { kind: "yes-no", name: "bijNaam", label: "Bij naam" },
      { kind: "record", name: "zorgvorm", label: "Alleen hierbij" },
      { kind: "day", name: "vanaf", label: "Vanaf" },
    ] as const;
    const search = { ernst: ["HOOG", "GEK"], bijNaam: ["nee"], zorgvorm: ["mammaprint"], vanaf: ["gisteren"], iets: ["anders"] };
    expect(filterOf(filters, chosen(search))).toEqual({ ernst: ["HOOG"], bijNaam: false, zorgvorm: ["mammaprint"] });
    expect(filterOf(filters, chosen({ ernst: ["GEK"] }))).toBeUndefined();
    expect(filterOf(filters, chosen({ vanaf: ["2026-02-31"] }))).toBeUndefined();
    expect(filterOf(filters, chosen({ vanaf: ["2026-02-28"] }))).toEqual({ vanaf: "2026-02-28" });
  });
});
