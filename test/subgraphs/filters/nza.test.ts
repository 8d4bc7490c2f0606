import { boundariesOf, daysOf, holdsOn, today } from "../../support/days";
import { facts, type Fact } from "../../support/facts";
import { describeFilters, sample, toEnum } from "../../support/filters";
import { readData } from "../data/data-file";

const prestaties = facts("nza", "nza-prestaties");
const tarieven = facts("nza", "nza-tarieven");
const regels = facts("nza", "nza-bekostiging");
const koppelingen = readData("nza", "nza-koppelingen.json") as Record<"regelPrestaties" | "bundels", Fact[]>;
const regelkoppelingen: Fact[] = koppelingen.regelPrestaties.map((fact) => ({
  ...fact,
  id: [fact.bekostigingsregelId, fact.prestatieId, fact.relatie.replace("ë", "e").replace(" ", "-")].join("--"),
}));
const feiten = regelkoppelingen.filter(({ grondslag }) => grondslag !== "SUGGESTIE");
const regelt = (regel: string, prestatie: string): boolean =>
  feiten.some(({ prestatieId, bekostigingsregelId }) => prestatieId === prestatie && bekostigingsregelId === regel);
const geregeld = new Set(feiten.map(({ prestatieId }) => prestatieId));
const gebruikscijfers = facts("nza", "nza-gebruik");
const addonindicaties = facts("nza", "nza-addonindicaties");

const ofPrestatie = ({ geldigVan, geldigTot }: Fact) => ({ van: geldigVan, tot: geldigTot });
const ofCijfer = ({ jaar, van, tot }: Fact) => ({
  van: van ? daysOf(van).first : jaar && `${jaar}-01-01`,
  tot: tot ? daysOf(tot).last : jaar && `${jaar}-12-31`,
});
const ofTarief = ({ jaar }: Fact) => ({ van: jaar && `${jaar}-01-01`, tot: jaar && `${jaar}-12-31` });
const ofRegel = ({ startdatum, einddatum }: Fact) => ({
  van: startdatum && daysOf(startdatum).first,
  tot: einddatum && daysOf(einddatum).last,
});

/** What never came into force holds on no day, whatever days it has. Of the rest its own end comes before what others say. */
function inForceOn(fact: Fact, day: string): boolean {
  if (!holdsOn(ofRegel(fact), day) || fact.status === "niet in werking getreden") return false;
  if (fact.einddatum) return true;
  const replaced = regels.some(
    ({ vervangt, startdatum }) =>
      vervangt.some(({ id, grondslag }: Fact & { grondslag: string }) => id === fact.id && grondslag !== "SUGGESTIE") &&
      (startdatum === null || daysOf(startdatum).first <= day),
  );
  return !replaced && !["vervallen", "was geldig", "ingetrokken"].includes(fact.status);
}

const inRange = ({ codeBereik }: Fact, code: string): boolean =>
  codeBereik && codeBereik.van.length === code.length && codeBereik.van <= code && code <= codeBereik.tot;
const ranges = prestaties.filter(({ codeBereik }) => codeBereik).map(({ codeBereik }) => codeBereik);
const next = (code: string, step: number): string => {
  const digits = /\d+$/.exec(code)![0];
  return code.slice(0, -digits.length) + String(Number(digits) + step).padStart(digits.length, "0");
};

describe("filters of nza", () => {
  describeFilters("nza", [
    {
      list: "prestaties",
      facts: prestaties,
      fields: {
        sector: { own: "sectoren" },
        soort: { own: "soort" },
        codelijst: { own: "codelijst" },
        code: {
          values: [
            ...sample(prestaties.map(({ code }) => code), 30),
            // The ends of a range, what is in it, and what is just outside.
            ...sample(ranges, 8).flatMap(({ van, tot }) => [van, next(van, 1), tot, next(tot, 1), next(van, -1)]),
            "034730",
            "34730",
          ],
          keeps: (fact, code) => fact.code === code || inRange(fact, code),
        },
        tariefsoort: { keeps: (fact, value) => toEnum(fact.tariefsoort) === value },
        geldigOp: {
          single: true,
          values: boundariesOf(prestaties.map(ofPrestatie), 4),
          keeps: (fact, day) => holdsOn(ofPrestatie(fact), day),
        },
        zorgvorm: {
          // Suggestions too: they must not count.
          values: sample(prestaties.flatMap((fact) => [fact.zorgvormId, ...fact.zorgvormKandidaten]), 40),
          keeps: (fact, id) => fact.zorgvormId === id,
        },
        bekostigingsregel: {
          values: sample(regelkoppelingen.map(({ bekostigingsregelId }) => bekostigingsregelId), 40),
          keeps: (fact, id) => regelt(id, fact.id),
        },
        heeftBekostigingsregel: { single: true, values: [true, false], keeps: (fact, value) => geregeld.has(fact.id) === value },
      },
    },
    {
      list: "regelkoppelingen",
      facts: regelkoppelingen,
      fields: {
        relatie: { keeps: (fact, value) => toEnum(fact.relatie) === value },
        bekostigingsregel: {
          values: sample(regelkoppelingen.map(({ bekostigingsregelId }) => bekostigingsregelId), 30),
          keeps: (fact, id) => fact.bekostigingsregelId === id,
        },
        prestatie: {
          values: sample(regelkoppelingen.map(({ prestatieId }) => prestatieId), 30),
          keeps: (fact, id) => fact.prestatieId === id,
        },
        geldigOp: {
          single: true,
          values: boundariesOf(regelkoppelingen.map(({ van, tot }) => ({ van, tot })), 4),
          keeps: ({ van, tot }, day) => holdsOn({ van, tot }, day),
        },
        grondslag: { keeps: (fact, value) => fact.grondslag === value, otherwise: ["BRON", "AFGELEID"] },
      },
    },
    {
      list: "prestatiebundels",
      facts: koppelingen.bundels,
      fields: {
        soort: { keeps: (fact, value) => toEnum(fact.soort) === value },
        lid: {
          values: sample(koppelingen.bundels.flatMap(({ leden }) => leden.map(({ id }: Fact) => id)), 30),
          keeps: ({ leden }, id) => leden.some((lid: Fact) => lid.id === id && lid.grondslag !== "SUGGESTIE"),
        },
      },
    },
    {
      list: "gebruikscijfers",
      facts: gebruikscijfers,
      fields: {
        zorgvorm: {
          values: sample(gebruikscijfers.map(({ zorgvormId }) => zorgvormId), 30),
          keeps: (fact, id) => fact.zorgvormId === id && fact.koppelingGrondslag !== "SUGGESTIE",
        },
        prestatie: {
          values: sample(gebruikscijfers.map(({ prestatieId }) => prestatieId)),
          keeps: (fact, id) => fact.prestatieId === id,
        },
        jaar: { values: [...sample(gebruikscijfers.map(({ jaar }) => jaar)), 1900], keeps: (fact, jaar) => fact.jaar === jaar },
        op: {
          single: true,
          values: boundariesOf(gebruikscijfers.map(ofCijfer), 6),
          keeps: (fact, day) => holdsOn(ofCijfer(fact), day),
        },
        waardeSoort: { keeps: (fact, value) => toEnum(fact.waardeSoort) === value },
      },
    },
    {
      list: "tarieven",
      facts: tarieven,
      fields: {
        prestatie: {
          values: sample(tarieven.map(({ prestatieId }) => prestatieId), 40),
          keeps: (fact, id) => fact.prestatieId === id,
        },
        jaar: { values: [...sample(tarieven.map(({ jaar }) => jaar)), 1900], keeps: (fact, jaar) => fact.jaar === jaar },
        geldigOp: {
          single: true,
          values: boundariesOf(tarieven.map(ofTarief), 4),
          keeps: (fact, day) => holdsOn(ofTarief(fact), day),
        },
        tariefsoort: { keeps: (fact, value) => toEnum(fact.tariefsoort) === value },
        vastgesteldDoor: { values: ["nza", "cz"], keeps: (fact, id) => fact.vastgesteldDoor === id },
        bekostigingsregel: {
          values: sample(tarieven.map(({ bekostigingsregelId }) => bekostigingsregelId)),
          keeps: (fact, id) => fact.bekostigingsregelId === id,
        },
      },
    },
    {
      list: "addonindicaties",
      facts: addonindicaties,
      fields: {
        prestatie: { values: addonindicaties.map(({ prestatieId }) => prestatieId), keeps: (fact, id) => fact.prestatieId === id },
        stofnaam: { values: addonindicaties.map(({ stofnaam }) => stofnaam), keeps: (fact, stof) => fact.stofnaam === stof },
        geldigOp: {
          single: true,
          values: boundariesOf(addonindicaties.map(ofPrestatie)),
          keeps: (fact, day) => holdsOn(ofPrestatie(fact), day),
        },
      },
    },
    {
      list: "bekostigingsregels",
      facts: regels,
      fields: {
        soort: { keeps: (fact, value) => toEnum(fact.soort) === value },
        status: { own: "status" },
        sector: { own: "sectoren" },
        eigenaar: {
          values: sample(regels.flatMap(({ eigenaar, eigenaren }) => [eigenaar, ...(eigenaren ?? [])])),
          keeps: (fact, id) => fact.eigenaar === id || (fact.eigenaren ?? []).includes(id),
        },
        prestatie: {
          values: sample(regelkoppelingen.map(({ prestatieId }) => prestatieId), 30),
          keeps: (fact, id) => regelt(fact.id, id),
        },
        genoemdKenmerk: {
          values: sample(regels.flatMap(({ genoemdeKenmerken }) => genoemdeKenmerken ?? []), 20),
          keeps: (fact, kenmerk) => (fact.genoemdeKenmerken ?? []).includes(kenmerk),
        },
        geldigOp: {
          single: true,
          values: boundariesOf(regels.map(ofRegel), 6),
          keeps: inForceOn,
        },
        alleenGeldend: { single: true, values: [true, false], keeps: (fact, value) => !value || inForceOn(fact, today()) },
      },
    },
  ]);
});
