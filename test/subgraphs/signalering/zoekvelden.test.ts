import { searchedIn } from "@pakketgraaf/subgraph";
import { getMetadataArgsStorage } from "typeorm";
import { loadSubgraph } from "../../../schema/load";
import { BRONNEN } from "../../../subgraphs/signalering/src/volgen/feed";
import { isVindbaar, tekstenVan, titelVan, ZOEKVELDEN } from "../../../subgraphs/signalering/src/zoekindex/zoekvelden";
import { rootListsOf } from "../../support/plans/cases";
import { type Form, formOf } from "../../support/signalering/vormen";

/** What is no record of its own, and the field of the record that it is found with. */
const DELEN: Record<string, [type: string, veld: string]> = {
  AgendaItemActie: ["AgendaItem", "acties"],
  Duidingsvoorwaarde: ["Duiding", "voorwaarden"],
};

const asColumn = (veld: string): string => veld.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replace(".", "_");

it("searches each kind of record that a party searches, in what that party searches it in, and no other", () => {
  const kinds = BRONNEN.flatMap((bron) => loadSubgraph(bron).kinds).filter(({ entity }) => searchedIn(entity));
  const expected = Object.fromEntries(kinds.map(({ type, entity }) => [type, [...searchedIn(entity)!]]));
  for (const [name, [type, veld]] of Object.entries(DELEN)) {
    const { target } = getMetadataArgsStorage().tables.find((table) => (table.target as Function).name === name)!;
    expected[type].push(...searchedIn(target as Function)!.map((column) => `${veld}_${column}`));
  }
  expect(Object.fromEntries(Object.entries(ZOEKVELDEN).map(([type, velden]) => [type, velden.map(asColumn)]))).toEqual(expected);
});

it("leaves out no list of a party that can be searched", () => {
  const searchable = BRONNEN.flatMap((bron) => rootListsOf(bron)).map(({ node }) => node);
  expect(searchable.filter((node) => !(node in ZOEKVELDEN) && !(node in DELEN))).toEqual([]);
});

it("searches in fields that the states of the records have", () => {
  const isThere = (form: Form | undefined, [veld, ...rest]: string[]): boolean =>
    veld === undefined ? form !== undefined : isThere((form?.items ?? form)?.properties?.[veld], rest);
  const missing = Object.entries(ZOEKVELDEN).flatMap(([type, velden]) =>
    velden.filter((veld) => !isThere(formOf(type), veld.split("."))).map((veld) => `${type}.${veld}`),
  );
  expect(missing).toEqual([]);
});

it("reads lists, parts and what is not there, and leaves out what is only suggested", () => {
  const acties = [{ wat: "Bespreken", grondslag: "BRON" }, { wat: "Vermoeden", grondslag: "SUGGESTIE" }, { wat: "Afleiden", grondslag: "AFGELEID" }];
  expect(tekstenVan("AgendaItem", { onderwerp: "Vraag", aanleiding: "Daarom", statusTekst: null, acties })).toEqual([
    { veld: "onderwerp", tekst: "Vraag" },
    { veld: "aanleiding", tekst: "Daarom" },
    { veld: "acties.wat", tekst: "Bespreken" },
    { veld: "acties.wat", tekst: "Afleiden" },
  ]);
  expect(tekstenVan("Verzekeraar", { naam: "CZ", labels: ["Nationale-Nederlanden", "OHRA"] })).toEqual([
    { veld: "naam", tekst: "CZ" },
    { veld: "labels", tekst: "Nationale-Nederlanden" },
    { veld: "labels", tekst: "OHRA" },
  ]);
  expect(tekstenVan("Contractvoorwaarde", { omschrijving: "Eis", norm: { eenheid: "per jaar" } }).map(({ veld }) => veld)).toEqual(["omschrijving", "norm.eenheid"]);
  expect(titelVan("Koppeling", { onderbouwing: null })).toBeNull();
});

it("finds no link that is proposed, objected to or suggested, and nothing of a kind that is not searched", () => {
  expect(isVindbaar("Koppeling", { status: "BEVESTIGD", grondslag: "AFGELEID" })).toBe(true);
  for (const status of ["VOORGESTELD", "BETWIST", "INGETROKKEN"]) expect(isVindbaar("Koppeling", { status, grondslag: "BRON" })).toBe(false);
  expect(isVindbaar("Koppeling", { status: "BEVESTIGD", grondslag: "SUGGESTIE" })).toBe(false);
  expect(isVindbaar("Regelkoppeling", { grondslag: "SUGGESTIE" })).toBe(false);
  expect(isVindbaar("Regelkoppeling", { grondslag: "BRON" })).toBe(true);
  expect(isVindbaar("ProgrammaBudget", { grondslag: "BRON" })).toBe(false);
});
