import { boundariesOf, holdsOn } from "../../support/days";
import { facts, type Fact } from "../../support/facts";
import { describeFilters, sample, toEnum, type FilterField } from "../../support/filters";

const organisaties = facts("verzekeraars", "verzekeraars-organisaties");
const verzekeraars = organisaties.filter(({ type }) => ["zorgverzekeraar", "concern", "label"].includes(type));
const voorwaarden = facts("verzekeraars", "verzekeraars-contractvoorwaarden");
const zorgadviezen = facts("verzekeraars", "verzekeraars-zorgadviezen");
const vergoedingen = facts("verzekeraars", "verzekeraars-vergoedingen");

const verzekeraar = (id: string | null): Fact | undefined => verzekeraars.find((each) => each.id === id);
const periodOf = ({ geldigVan, geldigTot }: Fact) => ({ van: geldigVan, tot: geldigTot });

const carriesOut = ({ relatie, grondslag }: Fact): boolean => /^voert .* uit$/.test(relatie) && grondslag !== "SUGGESTIE";

const koppelingenOf = (records: Fact[]): Fact[] => records.flatMap(({ duidingKoppelingen }) => duidingKoppelingen);

const ofDuidingen = (records: Fact[]): Record<string, FilterField> => ({
  duiding: {
    // Also suggestions, and what only has to do with a ruling otherwise: neither counts.
    values: sample(koppelingenOf(records).map(({ id }) => id), 40),
    keeps: (fact, id) => fact.duidingKoppelingen.some((each: Fact) => each.id === id && carriesOut(each)),
  },
  duidingsvoorwaarde: {
    values: sample(koppelingenOf(records).map(({ voorwaardeId }) => voorwaardeId)).concat("nergens"),
    keeps: (fact, id) => fact.duidingKoppelingen.some((each: Fact) => each.voorwaardeId === id && carriesOut(each)),
  },
  relatieMetDuiding: {
    keeps: (fact, value) => fact.duidingKoppelingen.some((each: Fact) => toEnum(each.relatie) === value && each.grondslag !== "SUGGESTIE"),
  },
});

const zorgvorm = (records: Fact[]) => ({
  // Suggestions too: they must not count.
  values: sample(records.flatMap((fact) => [fact.zorgvormId, ...fact.zorgvormKandidaten]), 40),
  keeps: (fact: Fact, id: string) => fact.zorgvormId === id,
});

describe("filters of verzekeraars", () => {
  describeFilters("verzekeraars", [
    {
      list: "verzekeraars",
      facts: verzekeraars,
      fields: {
        soort: { keeps: (fact, value) => toEnum(fact.type) === value },
        concern: { values: verzekeraars.map(({ id }) => id), keeps: (fact, id) => fact.concern === id },
        label: {
          values: [...sample(verzekeraars.flatMap(({ labels }) => labels), 20), "zilveren kruis"],
          keeps: (fact, label) => fact.labels.includes(label),
        },
      },
    },
    {
      list: "contractvoorwaarden",
      facts: voorwaarden,
      fields: {
        verzekeraar: {
          values: organisaties.map(({ id }) => id),
          keeps: (fact, id) => verzekeraar(fact.verzekeraar)?.id === id,
        },
        concern: {
          values: organisaties.map(({ id }) => id),
          keeps: ({ verzekeraar: id }, concern) => (verzekeraar(id)?.concern ?? verzekeraar(id)?.id) === concern,
        },
        opsteller: { values: organisaties.map(({ id }) => id), keeps: (fact, id) => fact.verzekeraar === id },
        auteurSoort: { keeps: (fact, value) => toEnum(fact.auteurSoort) === value },
        aard: { own: "aard" },
        soort: { keeps: (fact, value) => toEnum(fact.soort) === value },
        zorgvorm: zorgvorm(voorwaarden),
        ...ofDuidingen(voorwaarden),
        geldigOp: {
          single: true,
          values: boundariesOf(voorwaarden.map(periodOf), 6),
          keeps: (fact, day) => holdsOn(periodOf(fact), day),
        },
        heeftNorm: { single: true, values: [true, false], keeps: (fact, value) => (fact.normWaarde !== null) === value },
      },
    },
    {
      list: "zorgadviezen",
      facts: zorgadviezen,
      fields: {
        soort: { keeps: (fact, value) => toEnum(fact.soort) === value },
        auteurSoort: { keeps: (fact, value) => toEnum(fact.auteurSoort) === value },
        organisatie: { values: organisaties.map(({ id }) => id), keeps: (fact, id) => fact.organisatie === id },
        aanspraak: { keeps: (fact, value) => toEnum(fact.aanspraak) === value },
        zorgvorm: zorgvorm(zorgadviezen),
        ...ofDuidingen(zorgadviezen),
      },
    },
    {
      list: "vergoedingen",
      facts: vergoedingen,
      fields: {
        prestatie: {
          values: sample(vergoedingen.map(({ prestatieId }) => prestatieId), 40),
          keeps: (fact, id) => fact.prestatieId === id,
        },
        verzekeraar: { values: verzekeraars.map(({ id }) => id), own: "verzekeraar { id }" },
        soort: { own: "soort" },
        herkomst: { own: "herkomst" },
        vastgesteldDoor: { keeps: (fact, value) => toEnum(fact.vastgesteldDoor) === value },
        vastgesteldDoorBekend: {
          single: true,
          values: [true, false],
          keeps: (fact, value) => (fact.vastgesteldDoor !== null) === value,
        },
        geldigOp: {
          single: true,
          values: boundariesOf(vergoedingen.map(periodOf)),
          keeps: (fact, day) => holdsOn(periodOf(fact), day),
        },
        jaar: { values: [...sample(vergoedingen.map(({ jaar }) => jaar)), 1900], keeps: (fact, jaar) => fact.jaar === jaar },
      },
    },
  ]);
});
