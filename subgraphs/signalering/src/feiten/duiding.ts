import { isForATime, LONGEST_ADMISSION, sayingOf, type Uitspraak, type Verzekeringsstatus } from "@pakketgraaf/begrippen";
import { type Dagen, enige, inPeriode, type Tijdsaanduiding, type Waarheid } from "./dagen";
import { Feit, vind } from "./feit";

/** A condition that a ruling sets. */
export interface Duidingsvoorwaarde {
  id: string;
  soort: string;
  tekst: string;
}

interface Opvolgingsrij {
  vervangenId: string | null;
  aard: string;
  reikwijdte: "VOLLEDIG" | "DEELS";
  voorZorgvormen: { zorgvormId: string | null; volledig: boolean }[];
}

type Begin = Pick<Tijdsaanduiding, "vanaf" | "totEnMet">;

/** From `van` (included) until `tot` (excluded); null where that is not known, or there is no end. */
interface Periode {
  van: string | null;
  tot: string | null;
}

/** A ruling that takes the place of another, and of how much of it. */
export interface Opvolging extends Omit<Opvolgingsrij, "vervangenId"> {
  opvolger: Duiding;
  vervangen: Duiding;
}

export class Duiding extends Feit {
  static readonly type = "Duiding";

  /** By zorgvorm what is the same on all days. */
  private readonly perioden = new Map<string | null, Periode>();
  private readonly uitspraken = new Map<string, Uitspraak>();

  get naam(): string {
    return this.get<string>("titel")!;
  }

  get soort(): string {
    return this.get<string>("soort")!;
  }

  /** Null where it is no fact. */
  get conclusie(): Uitspraak["conclusie"] {
    return this.get("conclusieGrondslag") === "SUGGESTIE" ? null : this.get("conclusie");
  }

  get datum(): Tijdsaanduiding | null {
    return this.get("datum");
  }

  /** When it was given; where that is not told, from when it holds. The day of a source tells of neither. */
  get uitgebracht(): Tijdsaanduiding | null {
    return this.datum ?? this.get("geldigVan");
  }

  /** The days on which it may have been given: a source that tells of it without a day, tells that it was there by then. */
  get gegeven(): Dagen | null {
    const peildatum = this.get<Tijdsaanduiding>("peildatum");
    return this.uitgebracht ?? (peildatum && { vanaf: null, totEnMet: peildatum.totEnMet });
  }

  /** When care that it admits for a time is to leave. */
  get einddatum(): Tijdsaanduiding | null {
    return this.get("einddatum");
  }

  /** Whether it admits care for a time. */
  get isTijdelijk(): boolean {
    return isForATime(this.ongeachtZorg());
  }

  get geldigTot(): Tijdsaanduiding | null {
    return this.get("geldigTot");
  }

  /** Null where it is no fact. */
  get swpStatusId(): string | null {
    return this.get("swpStatusGrondslag") === "SUGGESTIE" ? null : this.get("swpStatusId");
  }

  /** The care that it is about, as a fact. */
  get zorgvormIds(): readonly string[] {
    return this.noemt("Duiding.zorgvormen");
  }

  get voorwaarden(): Duidingsvoorwaarde[] {
    return this.get<Duidingsvoorwaarde[]>("voorwaarden") ?? [];
  }

  /** What took its place, as a whole or in part. */
  opvolgers(): Opvolging[] {
    return this.feiten.naartoe("Duiding.vervangt", this.id).flatMap(({ van }) => opvolging(vind(this.feiten, Duiding, van), this));
  }

  /** What it took the place of, as a whole or in part. */
  vervangt(): Opvolging[] {
    return this.feiten.vanuit("Duiding.vervangt", this.id).flatMap(({ naar }) => {
      const vervangen = vind(this.feiten, Duiding, naar);
      return vervangen ? opvolging(this, vervangen) : [];
    });
  }

  opvolgingVan(vervangen: Duiding): Opvolgingsrij | undefined {
    return this.get<Opvolgingsrij[]>("vervangt")?.find(({ vervangenId }) => vervangenId === vervangen.id);
  }

  /** The days on which it may have begun to hold for a zorgvorm: the most precise of what is known. */
  beginVoor(zorgvormId: string | null): Begin | null {
    const perZorgvorm = this.get<{ zorgvormId: string | null; geldigVan: string }[]>("geldigVanPerZorgvorm") ?? [];
    const eigen = perZorgvorm.find((each) => zorgvormId !== null && each.zorgvormId === zorgvormId)?.geldigVan;
    return eigen ? { vanaf: eigen, totEnMet: eigen } : (this.get<Begin>("geldigVan") ?? this.datum ?? this.get<Begin>("peildatum"));
  }

  /** The first day on which it holds for a zorgvorm: of what is known to the month or the year, the first one. */
  begintVoor(zorgvormId: string | null): string | null {
    return this.beginVoor(zorgvormId)?.vanaf ?? null;
  }

  /**
   * When it holds for a zorgvorm, from `van` (included) until `tot` (excluded): it ends by itself, or when another begins that
   * takes its place as a whole, or for this zorgvorm. As Zorginstituut's own `Zorgvorm.geldendeDuidingen` has it.
   */
  periodeVoor(zorgvormId: string | null): Periode {
    let periode = this.perioden.get(zorgvormId);
    if (!periode) this.perioden.set(zorgvormId, (periode = this.findPeriode(zorgvormId)));
    return periode;
  }

  private findPeriode(zorgvormId: string | null): Periode {
    const einde = this.geldigTot?.vanaf ?? this.einddatum?.vanaf ?? null;
    const opgevolgd = this.opvolgers()
      .filter(({ reikwijdte, voorZorgvormen }) =>
        reikwijdte === "VOLLEDIG" || voorZorgvormen.some((each) => each.zorgvormId === zorgvormId && zorgvormId !== null && each.volledig))
      .flatMap(({ opvolger }) => opvolger.begintVoor(zorgvormId) ?? []);
    const [tot = null] = [einde, ...opgevolgd].filter((dag) => dag !== null).sort();
    return { van: this.begintVoor(zorgvormId), tot };
  }

  geldtVoor(zorgvormId: string | null, op: string): Waarheid {
    const { van, tot } = this.periodeVoor(zorgvormId);
    return inPeriode(van, tot, op);
  }

  /** Whether it holds on a day: for some of its care is enough. */
  geldt(op: string): Waarheid {
    return enige(this.waarvoor.map((zorgvormId) => this.geldtVoor(zorgvormId, op)));
  }

  /** From when it holds for any of its care, until it does for none; null where that is not known of some of it, or not to end. */
  get periode(): Periode {
    const perioden = this.waarvoor.map((zorgvormId) => this.periodeVoor(zorgvormId));
    const [van, tot] = [perioden.map((each) => each.van), perioden.map((each) => each.tot)];
    return {
      van: van.includes(null) ? null : van.sort()[0],
      tot: tot.includes(null) ? null : tot.sort().at(-1)!,
    };
  }

  /** For what it may hold at other times than for the rest: its care, or itself as a whole where it is about none. */
  private get waarvoor(): readonly (string | null)[] {
    return this.zorgvormIds.length > 0 ? this.zorgvormIds : [null];
  }

  /**
   * What it says on a day of whether this care is insured; null when it does not hold then, or does not rule on that.
   * `ONBEKEND` where nobody knows.
   */
  zegtOver(zorgvorm: { id: string }, op: string): Verzekeringsstatus | null {
    const uitspraak = this.uitspraakOver(zorgvorm);
    const geldt = inPeriode(uitspraak.van, uitspraak.tot, op);
    if (geldt === false) return null;
    const zegt = sayingOf(uitspraak, op)?.zegt ?? null;
    return geldt === null && zegt !== null ? "ONBEKEND" : zegt;
  }

  /** Whether it is of a kind that rules on whether this care is insured, whatever it says and whenever it holds. */
  oordeeltOver(zorgvorm: { id: string }): boolean {
    return sayingOf(this.uitspraakOver(zorgvorm), "") !== null;
  }

  /** Whether no later ruling says anything of whether this care is insured, or took the place of a part of this one. */
  isLaatsteOver(zorgvorm: Feit, op: string): boolean {
    const begin = this.begintVoor(zorgvorm.id);
    const overZorgvorm = zorgvorm.bij(Duiding).filter((ander) => ander.oordeeltOver(zorgvorm));
    return ![...overZorgvorm, ...this.opvolgers().map(({ opvolger }) => opvolger)].some((ander) => {
      const later = ander.begintVoor(zorgvorm.id);
      return later !== null && later <= op && (begin === null || begin < later);
    });
  }

  /** What the rules of insurance want to know of it. */
  uitspraakOver(zorgvorm: { id: string }): Uitspraak {
    let uitspraak = this.uitspraken.get(zorgvorm.id);
    if (!uitspraak) this.uitspraken.set(zorgvorm.id, (uitspraak = this.findUitspraak(zorgvorm)));
    return uitspraak;
  }

  /** The same of care to which it is not tied: it took the place of a part of a ruling on that. */
  uitspraakInPlaatsVanDeel(): Uitspraak {
    return { ...this.ongeachtZorg(), ...this.periodeVoor(null), overMeer: false, totAangepaste: null, nietVoor: null };
  }

  private ongeachtZorg(): Pick<Uitspraak, "soort" | "conclusie" | "besluit" | "begin"> {
    // Care that it admits for a time without a known end.
    this.feiten.verandertNa(this.toestand, LONGEST_ADMISSION);
    const besluit = this.get<{ besluit: never; datum: string | null; betrouwbaarheid: string | null }>("besluitMinister");
    return {
      soort: this.soort,
      conclusie: this.conclusie,
      besluit: besluit && besluit.betrouwbaarheid !== "LAAG" ? { besluit: besluit.besluit, vanaf: besluit.datum } : null,
      begin: this.get<Tijdsaanduiding>("geldigVan")?.vanaf ?? this.datum?.vanaf ?? null,
    };
  }

  private findUitspraak(zorgvorm: { id: string }): Uitspraak {
    // What is not about this care held for it at no time.
    const vervangen = this.vervangt()
      .filter(({ vervangen: { zorgvormIds } }) => zorgvormIds.includes(zorgvorm.id))
      .map(({ aard, vervangen }) => ({ aard, ...vervangen.periodeVoor(zorgvorm.id) }));
    const laatst = (dagen: (string | null)[]): string | null => dagen.filter((dag) => dag !== null).sort().at(-1) ?? null;
    const eerst = (dagen: (string | null)[]): string | null => dagen.filter((dag) => dag !== null).sort()[0] ?? null;
    return {
      ...this.ongeachtZorg(),
      overMeer: this.zorgvormIds.some((id) => id !== zorgvorm.id),
      ...this.periodeVoor(zorgvorm.id),
      totAangepaste: eerst(vervangen.filter(({ aard }) => aard === "AANPASSING").map(({ tot }) => tot)),
      nietVoor: laatst(vervangen.map(({ van, tot }) => tot ?? van)),
    };
  }
}

function opvolging(opvolger: Duiding | undefined, vervangen: Duiding): Opvolging[] {
  const rij = opvolger?.opvolgingVan(vervangen);
  if (!opvolger || !rij) return [];
  const { aard, reikwijdte, voorZorgvormen } = rij;
  return [{ opvolger, vervangen, aard, reikwijdte, voorZorgvormen }];
}
