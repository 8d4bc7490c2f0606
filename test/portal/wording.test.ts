import type { Values } from "../../portal/app/forms/field";
import { told } from "../../portal/app/forms/told";
import { areMany } from "../../portal/app/graph/failure";
import { rulingFields } from "../../portal/app/pages/werken/duiding/fields";
import { euro } from "../../portal/app/parts/amount";
import { dayOf } from "../../portal/app/parts/moment";
import { stateText } from "../../portal/app/parts/state-text";

describe("an amount as people read it", () => {
  it.each([
    ["1234", "1.234"],
    ["1234.00", "1.234"],
    ["1234.5", "1.234,50"],
    ["0.0005", "0,0005"],
    ["0.1250", "0,125"],
  ])("%s is € %s", (amount, text) => {
    expect(euro(amount)).toBe(`€\u00A0${text}`);
  });
});

describe("a moment", () => {
  it("is on the day that it was in the Netherlands", () => {
    expect(["2026-01-31T22:59:59Z", "2026-01-31T23:00:00.000Z", "2026-06-30T22:00:00Z"].map(dayOf)).toEqual([
      ...["31 januari 2026", "1 februari 2026", "1 juli 2026"],
    ]);
  });
});

describe("a text of a record as the feeds have it", () => {
  it.each([
    ["fase", "GEPAST_GEBRUIK", "Gepast gebruik"],
    ["sectoren", "GGZ", "GGZ"],
    ["titel", "MRI", "MRI"],
    ["naam", "MRI", "MRI"],
    ["onderbouwing", "HOOG", "HOOG"],
    ["fase", "In woorden", "In woorden"],
    ["bevestigdOp", "2026-06-30T22:00:00.000Z", "1 juli 2026 om 00:00"],
    ["datum", "2026-06", "juni 2026"],
  ])("has of %s: %s as %s", (field, text, expected) => {
    expect(stateText(field, text)).toBe(expected);
  });
});

describe("what was filled in at a form, beside what somebody else recorded", () => {
  const values: Values = {
    ...{ titel: "MRI", soort: "VOORWAARDELIJKE_TOELATING", kostenPerBehandeling: "12.50" },
    bronnen: [{ titel: "CT" }, { titel: "PET", url: "https://x" }],
  };
  it.each([
    ["titel", "MRI"],
    ["soort", "Voorwaardelijke toelating"],
    ["kostenPerBehandeling", "12.50"],
    ["bronnen", "CT; PET, https://x"],
    ["uitkomst", ""],
  ])("has of %s: %s", (name, expected) => {
    const field = rulingFields(values).find((each) => each.name === name)!;
    expect(told(field, values[name])).toBe(expected);
  });
});

describe("parties that are away", () => {
  it("are more than one when they are called so", () => {
    expect([["ZonMw"], ["de zorgverzekeraars"], ["ZonMw", "de NZa"], []].map(areMany)).toEqual([false, true, true, false]);
  });
});
