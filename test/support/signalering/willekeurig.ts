import type { Sleutel } from "../../../subgraphs/signalering/src/graaf/graaf";
import { RECORDTYPES, type Toestand, VERBANDSOORTEN } from "../../../subgraphs/signalering/src/graaf/verbandsoorten";
import { type Form, formOf, isNullable, isTijd } from "./vormen";

const forms = new Map(RECORDTYPES.map((type) => [type, formOf(type)]));

/** What most records have, and signals are about: else a few thousand of them would have hardly any signal. */
const MEEST: Record<string, unknown> = {
  "Duiding.soort": "STANDPUNT",
  "Duiding.conclusie": "NEE",
  "Koppeling.status": "BEVESTIGD",
  "Contractvoorwaarde.norm.eenheid": "behandelingen per jaar",
  "Contractvoorwaarde.aard": "CONTRACTVOORWAARDE",
  "Kennislacune.status": "OPEN",
  "Prestatie.tariefsoort": "MAXIMUM",
  "Verzekeraar.soort": "CONCERN",
  "AgendaItem.agendaId": null,
  "AgendaItem.impact.criteriumId": "financieel-beslag",
  "AgendaItem.impact.eenheid": "euro",
  "AgendaItem.impact.periode": "per jaar",
  "Contractvoorwaarde.duidingen.relatie": "VOERT_VOORWAARDE_UIT",
  "Duiding.swpStatusId": "nipt",
  "Duiding.voorwaarden.tekst": "Ten minste 20 behandelingen per jaar.",
  "Kader.soort": "BEOORDELINGSKADER",
  "Programma.bedragSoort": "TOTAAL",
  "Project.datumSoort": null,
  "Project.einddatumSoort": null,
  "Zorgvorm.sectoren": "MEDISCH_SPECIALISTISCHE_ZORG",
};

/** Numbers, as text. */
const GETALLEN = ["AgendaItem.impact.getal", "Contractvoorwaarde.norm.waarde"];

/** Of what there is seldom more than one: where everything follows something else, nothing holds. */
const ZELDEN = ["Duiding.vervangt", "Kader.vervangt"];

/** Fields of which a record has one each: a link is of one project or gap, and to one question. */
const EEN_VAN: Record<string, readonly (readonly string[])[]> = {
  Koppeling: [["projectId", "kennislacuneId"], ["agendaItemId", "zorgvormId", "duidingId"]],
};

/** What many records have in common. */
const GEDEELD = ["Zorgvorm", "Pakketcriterium", "AgendaItem", "Programma"];

/** Makes states of records that refer to each other in every way that the graph has, with whatever values. */
export class Willekeurig {
  private parts = 0;
  /** The conditions of rulings, by their ids. */
  private readonly voorwaarden: string[] = [];

  /** @param perType ids of each type: few, so that much is tied */
  constructor(
    private readonly next: () => number,
    private readonly perType: number,
  ) {}

  one<T>(of: readonly T[]): T {
    return of[Math.floor(this.next() * of.length)];
  }

  sleutel(): Sleutel {
    const type = this.one(RECORDTYPES);
    return { type, id: this.idOf(type) };
  }

  toestand({ type, id }: Sleutel): Toestand {
    const others = (EEN_VAN[type] ?? []).flatMap((fields) => {
      const one = this.one(fields);
      return fields.filter((field) => field !== one).map((field) => [field, null]);
    });
    return { ...(this.fill(forms.get(type)!, type) as object), ...Object.fromEntries(others), id };
  }

  /** Of what begins mostly, or of what ends: now and then the last day that there is. */
  dag(isEinde = this.next() < 0.5): string {
    if (isEinde && this.next() < 0.03) return "9999-12-31";
    const year = (isEinde ? 2020 : 2014) + Math.floor(this.next() * 8);
    return `${year}-${this.one(["01-01", "02-28"])}`;
  }

  private idOf(type: string): string {
    return `${type}-${Math.floor(this.next() * (GEDEELD.includes(type) ? 3 : this.perType))}`;
  }

  private partOf(place: string): string {
    const id = `deel-${(this.parts += 1)}`;
    if (place === "Duiding.voorwaarden.id") this.voorwaarden.push(id);
    return id;
  }

  private fill(form: Form, place: string): unknown {
    const types = [form.type ?? []].flat();
    const isEinde = /tot|eind/i.test(place.split(".").at(-1)!);
    if (isNullable(form) && this.next() < (isEinde ? 0.6 : 0.2)) return null;
    const verband = VERBANDSOORTEN[place];
    // Of parts of a record, each has its own.
    if (place.split(".").length > 2 && place.endsWith(".id")) return this.partOf(place);
    if (form.items) return this.several(ZELDEN.includes(place) ? 3 * this.next() : 5, () => this.item(form.items!, place));
    if (verband && !verband.sleutel) return this.idOf(verband.naar);
    if (place.endsWith(".zorgvormId")) return this.idOf("Zorgvorm");
    if (place.endsWith(".voorwaardeId")) return this.one(this.voorwaarden.slice(-this.perType)) ?? null;
    if (place in MEEST && this.next() < 0.6) return MEEST[place];
    if (place.endsWith("rondslag") && this.next() < 0.6) return "BRON";
    if (GETALLEN.includes(place)) return this.one(["20", "2000000"]);
    if (form.enum) return this.one(form.enum);
    if (isTijd(form)) return this.tijd(isEinde);
    if (form.properties) return this.fields(form.properties, place);
    if (form.format === "date") return this.dag(isEinde);
    if (form.format === "date-time") return `${this.dag()}T12:00:00.000Z`;
    if (form.pattern) return `${Math.floor(10 ** (this.next() * 8))}.00`;
    if (types.includes("boolean")) return this.next() < 0.5;
    if (types.includes("integer")) return 2014 + Math.floor(this.next() * 16);
    return this.one(["1", "20", "vanaf 50"]);
  }

  private several<T>(fewerThan: number, make: () => T): T[] {
    return Array.from({ length: Math.floor(this.next() * fewerThan) }, make);
  }

  /** A link in a list names a record of the other's type. */
  private item(form: Form, place: string): unknown {
    const filled = this.fill(form, place);
    const sleutel = VERBANDSOORTEN[place]?.sleutel;
    return sleutel ? { ...(filled as object), [sleutel]: this.idOf(VERBANDSOORTEN[place].naar) } : filled;
  }

  private fields(properties: Record<string, Form>, place: string): object {
    return Object.fromEntries(Object.entries(properties).map(([name, form]) => [name, this.fill(form, `${place}.${name}`)]));
  }

  private tijd(isEinde: boolean): object {
    const vanaf = this.dag(isEinde);
    const isDag = this.next() < 0.5;
    return { tekst: vanaf, vanaf, totEnMet: isDag ? vanaf : `${vanaf.slice(0, 4)}-12-31`, precisie: isDag ? "DAG" : "JAAR" };
  }
}
