import {
  InputField,
  InvalidValue,
  quoted,
  Refusal,
  type Problem,
  type RecordKind,
  type Transaction,
  type VersionedRecord,
} from "@pakketgraaf/subgraph";
import type { FindOptionsWhere } from "typeorm";
import type { Bron } from "./bron";
import type { BronInput } from "./bron-input";
import { Grondslag } from "./grondslag";
import type { FoutCode } from "./payload";
import type { Ingevoerd } from "./scalars";
import { parseTijd, type Tijdsaanduiding } from "./tijdsaanduiding";
import type { Verantwoording, VerantwoordingInput } from "./verband";

/** Characters of a text that lists are ordered by: PostgreSQL cannot index longer ones. */
export const MAX_NAAM = 500;
const MAX_TEKST = 20_000;
const MAX_BRONNEN = 50;
const MAX_URL = 2_000;

export const TIJD_DESCRIPTION = "Dag, maand, kwartaal of jaar: 2026-03-01, 2026-03, 2026-Q1 of 2026.";

/** A field of an input with a time. @param description unless it is that of the record's field */
export const tijd = (description?: string) => new InputField(String, description, undefined, TIJD_DESCRIPTION);

/**
 * Reads the fields of an input and gathers all that is wrong with them, so that a user can mend it in one go. What it
 * gives for a wrong value is of no use: `klaar` has to be called before anything is done with it.
 */
export class Invoer {
  private readonly problems: Problem[] = [];

  /** A text with something in it, without white space around it. */
  tekst(veld: string, waarde: string, max = MAX_TEKST): string {
    const tekst = waarde.trim();
    this.eis(tekst !== "", "ONGELDIG", veld, "Vul een tekst in.");
    this.eis(tekst.length <= max, "ONGELDIG", veld, `Gebruik hooguit ${max} tekens; dit zijn er ${tekst.length}.`);
    return tekst;
  }

  /** As `tekst`; null when it is left out. */
  tekstOfNull(veld: string, waarde: string | null | undefined, max = MAX_TEKST): string | null {
    return waarde == null ? null : this.tekst(veld, waarde, max);
  }

  tijd(veld: string, waarde: string | null | undefined): Tijdsaanduiding | null {
    if (waarde == null) return null;
    try {
      return parseTijd(waarde.trim());
    } catch {
      this.eis(false, "ONGELDIG", veld, `${quoted(waarde)} is geen tijd die kan. ${TIJD_DESCRIPTION}`);
      return null;
    }
  }

  /** That what begins does not end before it; either may be unknown. */
  looptijd(veld: string, begin: Tijdsaanduiding | null, einde: Tijdsaanduiding | null): void {
    this.eis(!begin || !einde || begin.vanaf <= einde.totEnMet, "ONGELDIG", veld, "Het einde ligt voor het begin.");
  }

  /** That a period, which excludes its end, has a day in it; either side may be open. */
  geldigheid(veld: string, geldigVan: string | null | undefined, geldigTot: string | null | undefined): void {
    const leeg = geldigVan != null && geldigTot != null && geldigVan >= geldigTot;
    this.eis(!leeg, "ONGELDIG", veld, `De dag waarop het niet meer geldt moet na de eerste dag liggen: na ${geldigVan}.`);
  }

  /** A day; null when it is left out. */
  dag(veld: string, waarde: Ingevoerd | null | undefined): string | null {
    return waarde == null ? null : this.leesbaar(veld, waarde);
  }

  /** An amount that is not negative and that a column of type numeric(15, `decimalen`) holds as it is. */
  bedrag(veld: string, ingevoerd: Ingevoerd, decimalen = 2): string {
    const waarde = this.leesbaar(veld, ingevoerd);
    if (waarde === null) return "";
    const [euros, delen = ""] = waarde.replace(/^0+(?=\d)/, "").split(".");
    this.eis(!waarde.startsWith("-"), "ONGELDIG", veld, "Een bedrag is niet negatief.");
    this.eis(delen.length <= decimalen, "ONGELDIG", veld, `Gebruik hooguit ${decimalen} decimalen.`);
    this.eis(euros.length <= 15 - decimalen, "ONGELDIG", veld, `Gebruik hooguit ${15 - decimalen} cijfers voor de punt.`);
    return waarde;
  }

  /** As `bedrag`; null when it is left out. */
  bedragOfNull(veld: string, waarde: Ingevoerd | null | undefined, decimalen?: number): string | null {
    return waarde == null ? null : this.bedrag(veld, waarde, decimalen);
  }

  /** The record of this party itself that the input refers to; null when it is left out. */
  async verwijzing<T extends VersionedRecord>(
    veld: string,
    id: string | null | undefined,
    type: (new () => T) | RecordKind<T>,
    { manager }: Transaction,
  ): Promise<T | null> {
    if (id == null) return null;
    const entity = typeof type === "function" ? type : type.entity;
    const record = await manager.findOneBy(entity, { id } as FindOptionsWhere<T>);
    this.eis(record !== null, "ONBEKENDE_VERWIJZING", veld, `Er is geen ${entity.name} met deze sleutel.`);
    return record;
  }

  /**
   * The sources of a record, of which every record has one.
   * @param huidige those that it has so far, and keeps when none are given
   */
  bronnen(veld: string, waarden: readonly BronInput[] | null | undefined, huidige: readonly Bron[] = []): Bron[] {
    return this.eisBron(veld, waarden === undefined ? [...huidige] : this.leesBronnen(veld, waarden ?? []));
  }

  /** The sources of a record with those that it has so far, before the ones that are given. */
  meerBronnen(veld: string, waarden: readonly BronInput[] | null | undefined, huidige: readonly Bron[]): Bron[] {
    return this.eisBron(veld, [...huidige, ...this.leesBronnen(veld, waarden ?? [])]);
  }

  private eisBron(veld: string, bronnen: Bron[]): Bron[] {
    this.eis(bronnen.length > 0, "ONGELDIG", veld, "Noem minstens een bron.");
    return bronnen;
  }

  private leesBronnen(veld: string, waarden: readonly BronInput[]): Bron[] {
    this.eis(waarden.length <= MAX_BRONNEN, "ONGELDIG", veld, `Noem hooguit ${MAX_BRONNEN} bronnen.`);
    return waarden.map((bron, place) => this.leesBron(`${veld}.${place}`, bron));
  }

  private leesBron(veld: string, { titel, url: adres, vindplaats }: BronInput): Bron {
    const url = adres?.trim() ?? null;
    const is = (voldaan: boolean, bericht: string): void => this.eis(voldaan, "ONGELDIG", `${veld}.url`, bericht);
    is(url === null || /^https?:\/\/\S+$/.test(url), `${quoted(url ?? "")} is geen adres dat begint met http:// of https://.`);
    is((url ?? "").length <= MAX_URL, `Gebruik hooguit ${MAX_URL} tekens voor een adres.`);
    return {
      titel: this.tekst(`${veld}.titel`, titel, MAX_NAAM),
      url,
      ...(vindplaats != null && { vindplaats: this.tekst(`${veld}.vindplaats`, vindplaats, MAX_NAAM) }),
    };
  }

  /**
   * What a link tells of itself. That a source states it takes that source.
   * @param pad of the link within the input, with a dot behind; empty where the input is the link
   */
  verantwoording(pad: string, { grondslag, onderbouwing, bron }: VerantwoordingInput): Verantwoording {
    this.eis(grondslag !== Grondslag.BRON || bron != null, "ONGELDIG", `${pad}bron`, "Noem de bron die dit verband zelf noemt, of geef een andere grondslag.");
    return {
      grondslag,
      onderbouwing: onderbouwing == null ? null : this.tekst(`${pad}onderbouwing`, onderbouwing),
      bron: this.bronOfNull(`${pad}bron`, bron),
    };
  }

  /** One source; null when it is left out. */
  bronOfNull(veld: string, bron: BronInput | null | undefined): Bron | null {
    return bron == null ? null : this.leesBron(veld, bron);
  }

  /** Gives of several fields the one that is filled in. */
  precies(velden: Record<string, string | null | undefined>): string | undefined {
    const ingevuld = Object.keys(velden).filter((veld) => velden[veld] != null);
    const [eerste] = Object.keys(velden);
    this.eis(ingevuld.length === 1, "ONGELDIG", eerste, `Vul precies een van deze in: ${Object.keys(velden).join(", ")}.`);
    return ingevuld[0];
  }

  /** @param veld a field of the input; of an object in it with dots between, such as `zorgvormen.0.id` */
  eis(voldaan: boolean, code: FoutCode, veld: string, bericht: string): void {
    if (!voldaan) this.problems.push({ code, path: ["input", ...veld.split(".")], message: bericht });
  }

  /** Null when the scalar could not read it. */
  private leesbaar(veld: string, waarde: Ingevoerd): string | null {
    if (!(waarde instanceof InvalidValue)) return waarde;
    this.eis(false, "ONGELDIG", veld, waarde.message);
    return null;
  }

  /** @throws Refusal with all that was wrong */
  klaar(): void {
    if (this.problems.length > 0) throw new Refusal(this.problems);
  }
}

/** How the fields of an input are read, by the name that they have in the input and in the record alike. */
export type Readers<I> = { [F in keyof I]?: (value: NonNullable<I[F]>, field: string) => unknown };

/**
 * Gives a record what an input says. A field that is left out stays as it is; one that is null becomes unknown.
 * @param needed fields that cannot be unknown
 */
export function fillIn<I extends object>(
  invoer: Invoer,
  record: object,
  input: I,
  readers: Readers<I>,
  needed: readonly (keyof I & string)[],
): void {
  for (const [field, read] of Object.entries(readers) as [keyof I & string, (value: unknown, field: string) => unknown][]) {
    const value = input[field];
    if (value === undefined) continue;
    invoer.eis(value !== null || !needed.includes(field), "ONGELDIG", field, "Dit kan niet leeg zijn.");
    Object.assign(record, { [field]: value === null ? null : read(value, field) });
  }
}
