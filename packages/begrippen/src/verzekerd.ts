import type { DuidingConclusie } from "./duiding-conclusie";
import type { Pakkettype } from "./pakkettype";
import { yearsAfter } from "./tijdsaanduiding";
import { Verzekeringsstatus } from "./verzekeringsstatus";

/** What the minister decided: the values of Zorginstituut's enum. */
type Besluit = "OPGENOMEN" | "NIET_OPGENOMEN" | "BEPERKT" | "AANGEPAST" | "UITGESTROOMD";

/*
 * Whether care is insured on a day, by what was ruled on it. The rules, with their reasons; test/subgraphs/zorginstituut/
 * verzekerd.test.ts has them as a table of cases. The reference is "Pakketbeheer in de praktijk 4", chapter 1.
 *
 * What one duiding says, that holds on the day (`sayingOf`):
 *
 *   standpunt, duiding            by its conclusion: explaining what is insured is the Zorginstituut's own task (Zvw 64).
 *     DEELS, on one zorgvorm      ONDER_VOORWAARDEN: for some indications or patients.
 *     DEELS, on several           ONBEKEND: nothing tells for which of them.
 *     without a conclusion        ONBEKEND.
 *     in the closed package       that it complies, as a whole or in part, ONBEKEND unless the minister admitted the care:
 *                                 there care comes in by a decision of the minister alone. That it does not comply, counts.
 *   verduidelijking               the same, if it has a conclusion; most only help to apply the rules and say nothing here.
 *   voorwaardelijke toelating     ONDER_VOORWAARDEN in its period.
 *   pakketadvies                  by what the minister decided, from that day on. An advice is no decision: without one, or
 *                                 on a decision that no ordinary source tells of, ONBEKEND, whatever was advised.
 *   any other kind                nothing: it does not rule on whether this care is insured.
 *
 * What was admitted for a time of which no end is known may have ended: it counts for as long as the scheme allows, and if
 * its beginning is not known either, on the day of the source. What adapts another ends with it.
 *
 * All of them together (`verzekeringOf`):
 *
 *   all say the same              that.
 *   JA and ONDER_VOORWAARDEN      ONDER_VOORWAARDEN: the care as a whole is not insured without more.
 *   NEE and another               ONBEKEND: they contradict each other, and nobody told which of them gave way.
 *   one is not known              ONBEKEND: it may say something else. An advice without a decision changes nothing.
 *   only advices                  ONBEKEND.
 *   one may hold, or not          (its beginning is not known) ONBEKEND, unless it says what the others say. It cannot hold
 *                                 before what it replaces has had its time.
 *   one replaces in part          what another says of this care: both count, also where it is not tied to this care itself.
 *   none, but there was one       ONBEKEND: what held has ended, and nothing came after it.
 *   none ever, so far             NIET_BEOORDEELD.
 */

const { JA, NEE, ONDER_VOORWAARDEN, NIET_BEOORDEELD, ONBEKEND } = Verzekeringsstatus;

/**
 * As long as a voorwaardelijke toelating could last at most, in years: report on 2018 of the Zorginstituut, 19 March 2019, as
 * the data have it of `voorwaardelijke-toelating-2012`. The route of 2021 allows orphan drugs fourteen, with ends that are known.
 */
export const LONGEST_ADMISSION = 7;

/** What the rules want to know of a duiding on a zorgvorm. */
export interface Uitspraak {
  /** A `DuidingSoort`; of other kinds than they know the rules conclude nothing. */
  soort: string;
  conclusie: DuidingConclusie | null;
  /** What the minister decided, and from when that is so; null where no ordinary source tells of a decision. */
  besluit: { besluit: Besluit; vanaf: string | null } | null;
  /** Whether it is about other zorgvormen too. */
  overMeer: boolean;
  /** First day, and the day after the last, after succession; null: not known, and no end known. */
  van: string | null;
  tot: string | null;
  /** The first day as the duiding itself has it, and not the day of the source. */
  begin: string | null;
  /** When that ends which it adapts. */
  totAangepaste: string | null;
  /** If nobody knows its beginning: the day before which it cannot be, as what it replaces held until then, or began then. */
  nietVoor: string | null;
}

/** What a duiding says, and why; `telt`: whether it makes a difference beside others. */
export interface Saying {
  zegt: Verzekeringsstatus;
  waarom: string;
  telt: boolean;
}

/** What a duiding that holds on a day says; null for kinds that say nothing of it. */
export function sayingOf(uitspraak: Uitspraak, op: string): Saying | null {
  const { soort, conclusie } = uitspraak;
  if (soort === "PAKKETADVIES") return byDecision(uitspraak, op);
  if (soort === "VOORWAARDELIJKE_TOELATING") return forATime(uitspraak, op);
  if (soort === "VERDUIDELIJKING" && conclusie === null) return null;
  return BY_CONCLUSION.includes(soort) ? byConclusion(uitspraak, op) : null;
}

/** The kinds that say something by their conclusion. */
const BY_CONCLUSION = ["STANDPUNT", "DUIDING", "VERDUIDELIJKING"];

const says = (zegt: Verzekeringsstatus, waarom: string): Saying => ({ zegt, waarom, telt: true });
const saysNothingYet = (waarom: string): Saying => ({ zegt: ONBEKEND, waarom, telt: false });

function byConclusion(uitspraak: Uitspraak, op: string): Saying {
  switch (uitspraak.conclusie) {
    case "JA":
      return says(JA, "De zorg voldoet aan de stand van de wetenschap en praktijk.");
    case "NEE":
      return says(NEE, "De zorg voldoet niet aan de stand van de wetenschap en praktijk.");
    case "DEELS":
      return uitspraak.overMeer
        ? says(ONBEKEND, "De zorg voldoet voor een deel, en de uitspraak gaat over meer zorgvormen: welk deel dit is, is niet vastgelegd.")
        : says(ONDER_VOORWAARDEN, "De zorg voldoet voor een deel van de indicaties of patiënten.");
    case "VOORWAARDELIJK":
      return forATime(uitspraak, op);
    case null:
      return says(ONBEKEND, "De conclusie van deze uitspraak is niet bekend.");
  }
}

function byDecision(uitspraak: Uitspraak, op: string): Saying {
  const { besluit } = uitspraak;
  if (!besluit) return saysNothingYet("Een advies aan de minister is geen besluit, en een besluit is niet bekend.");
  if (besluit.vanaf === null) return saysNothingYet("De minister besloot over dit advies; vanaf wanneer dat geldt, is niet bekend.");
  if (besluit.vanaf > op) return saysNothingYet(`Het besluit van de minister over dit advies geldt pas vanaf ${besluit.vanaf}.`);
  switch (besluit.besluit) {
    case "OPGENOMEN":
      return says(JA, `De minister nam de zorg op in het pakket vanaf ${besluit.vanaf}.`);
    case "NIET_OPGENOMEN":
      return says(NEE, `De minister nam de zorg niet op in het pakket, vanaf ${besluit.vanaf}.`);
    case "UITGESTROOMD":
      return says(NEE, `De minister haalde de zorg uit het pakket vanaf ${besluit.vanaf}.`);
    case "BEPERKT":
      return says(ONDER_VOORWAARDEN, `De minister beperkte de vergoeding vanaf ${besluit.vanaf}.`);
    case "AANGEPAST":
      return isForATime(uitspraak)
        ? forATime(uitspraak, op)
        : says(ONDER_VOORWAARDEN, `De minister paste de aanspraak aan vanaf ${besluit.vanaf}.`);
  }
}

/** Whether what it says goes by time. Of an advice that is what the minister decided: by itself it never admitted anything. */
export function isForATime({ soort, conclusie, besluit }: Pick<Uitspraak, "soort" | "conclusie" | "besluit">): boolean {
  if (soort === "VOORWAARDELIJKE_TOELATING") return true;
  const isAdmittedByIt = soort === "PAKKETADVIES" ? besluit?.besluit === "AANGEPAST" : BY_CONCLUSION.includes(soort);
  return conclusie === "VOORWAARDELIJK" && isAdmittedByIt;
}

function forATime({ tot, van, begin, totAangepaste }: Uitspraak, op: string): Saying {
  if (totAangepaste !== null && totAangepaste <= op) {
    return says(ONBEKEND, `De tijdelijke toelating die hiermee werd aangepast liep tot ${totAangepaste}.`);
  }
  const until = totAangepaste ?? tot ?? (begin && yearsAfter(begin, LONGEST_ADMISSION));
  if (until ? op < until : op === van) return says(ONDER_VOORWAARDEN, "De zorg is tijdelijk toegelaten, op voorwaarde van onderzoek.");
  return says(ONBEKEND, `De zorg was tijdelijk toegelaten${tot ? `, tot ${tot}` : "; tot wanneer, is niet bekend"}.`);
}

/** What all duidingen of a zorgvorm together say. */
export interface Verzekering<U> {
  status: Verzekeringsstatus;
  /** Why, in a sentence. */
  waarom: string;
  /** The duidingen that make it so. */
  uitspraken: (Saying & { van: U })[];
}

type Said<U> = Saying & { van: U };

export const holdsOn = ({ van, tot }: Pick<Uitspraak, "van" | "tot">, op: string): boolean =>
  van !== null && van <= op && (tot === null || op < tot);

const mayHoldOn = ({ van, tot, nietVoor }: Uitspraak, op: string): boolean =>
  van === null && (tot === null || op < tot) && (nietVoor === null || nietVoor <= op);

const heldBefore = ({ van, tot }: Uitspraak, op: string): boolean => tot !== null && tot <= op && (van === null || van < tot);

/** @param uitspraken those that are tied to the zorgvorm as a fact, whenever they hold */
export function verzekeringOf<U extends Uitspraak>(
  uitspraken: readonly U[],
  op: string,
  pakkettype: Pakkettype | null,
): Verzekering<U> {
  const needsDecision = pakkettype === "GESLOTEN" && !isAdmitted(uitspraken, op);
  const said = (of: readonly U[]): Said<U>[] =>
    of.flatMap((uitspraak) => {
      const saying = sayingOf(uitspraak, op);
      return saying ? [{ ...(needsDecision ? withoutDecision(uitspraak, saying) : saying), van: uitspraak }] : [];
    });
  const holding = said(uitspraken.filter((each) => holdsOn(each, op)));
  const maybe = said(uitspraken.filter((each) => mayHoldOn(each, op))).filter(({ telt }) => telt);
  const counting = holding.filter(({ telt }) => telt);
  if (counting.length > 0) return togetherWith(together(counting), maybe);
  if (maybe.length > 0) {
    return { status: ONBEKEND, waarom: "Vanaf wanneer deze uitspraken gelden, is niet bekend.", uitspraken: [...holding, ...maybe] };
  }
  if (holding.length > 0) {
    const waarom = holding.length === 1 ? holding[0].waarom : "Er is alleen advies aan de minister, en dat is geen besluit.";
    return { status: ONBEKEND, waarom, uitspraken: holding };
  }
  return withoutAny(said(uitspraken.filter((each) => heldBefore(each, op))), uitspraken, op);
}

/** Whether the minister admitted care by a day, and did not drop it since; or it is admitted for a time. */
function isAdmitted(uitspraken: readonly Uitspraak[], op: string): boolean {
  const decisions = uitspraken.flatMap(({ besluit }) =>
    besluit?.vanaf && besluit.vanaf <= op ? [{ ...besluit, vanaf: besluit.vanaf }] : [],
  );
  const last = decisions.sort((one, other) => (one.vanaf < other.vanaf ? -1 : 1)).at(-1);
  if (last) return last.besluit !== "NIET_OPGENOMEN" && last.besluit !== "UITGESTROOMD";
  const forATime = uitspraken.filter(({ soort }) => soort === "VOORWAARDELIJKE_TOELATING");
  return forATime.some((each) => holdsOn(each, op) && sayingOf(each, op)?.zegt === ONDER_VOORWAARDEN);
}

/** What one says of care that takes a decision of the minister, of which none is known. */
function withoutDecision({ soort }: Uitspraak, saying: Saying): Saying {
  const saysYes = saying.zegt === JA || saying.zegt === ONDER_VOORWAARDEN;
  if (soort === "PAKKETADVIES" || soort === "VOORWAARDELIJKE_TOELATING" || !saysYes) return saying;
  return says(ONBEKEND, `${saying.waarom} In dit gesloten deel van het pakket komt zorg pas na een besluit van de minister, en dat is niet bekend.`);
}

function together<U>(counting: Said<U>[]): Verzekering<U> {
  const all = new Set(counting.map(({ zegt }) => zegt));
  const unknown = (waarom: string): Verzekering<U> => ({ status: ONBEKEND, waarom, uitspraken: counting });
  if (all.has(ONBEKEND)) {
    return unknown(counting.length === 1 ? counting[0].waarom : "Van een van de geldende uitspraken is niet bekend wat zij zegt.");
  }
  if (all.has(NEE) && all.size > 1) return unknown("De geldende uitspraken spreken elkaar tegen, en van geen is bekend dat zij de andere opvolgt.");
  const status = all.has(NEE) ? NEE : all.has(ONDER_VOORWAARDEN) ? ONDER_VOORWAARDEN : JA;
  return { status, waarom: counting.filter(({ zegt }) => zegt === status).map(({ waarom }) => waarom)[0], uitspraken: counting };
}

/** With those of which nobody knows whether they held. */
function togetherWith<U>(verzekering: Verzekering<U>, maybe: Said<U>[]): Verzekering<U> {
  if (maybe.every(({ zegt }) => zegt === verzekering.status)) return verzekering;
  const uitspraken = [...verzekering.uitspraken, ...maybe];
  return { status: ONBEKEND, waarom: "Van een andere uitspraak is niet bekend vanaf wanneer zij geldt.", uitspraken };
}

function withoutAny<U extends Uitspraak>(ended: Said<U>[], uitspraken: readonly U[], op: string): Verzekering<U> {
  const later = uitspraken.filter((each) => each.van !== null && each.van > op && sayingOf(each, each.van));
  const next = later.map(({ van }) => van!).sort()[0];
  const last = ended.map(({ van }) => van.tot!).sort().at(-1);
  if (last !== undefined) {
    const waarom = `De laatste uitspraak gold tot ${last}, en ${next ? `de volgende geldt vanaf ${next}` : "er is geen nieuwe bekend"}.`;
    return { status: ONBEKEND, waarom, uitspraken: ended.filter(({ van }) => van.tot === last) };
  }
  const waarom = `Er is geen uitspraak over deze zorg bekend die op ${op} gold${next ? `; de eerste geldt vanaf ${next}` : ""}.`;
  return { status: NIET_BEOORDEELD, waarom, uitspraken: [] };
}

/** What a status does not mean. */
export function caveatOf(status: Verzekeringsstatus, pakkettype: Pakkettype | null): string {
  switch (status) {
    case JA:
      return "Dat zegt niet dat een bepaalde patiënt erop is aangewezen; welke voorwaarden er gelden, staat in de duidingen.";
    case NEE:
      return "Dat zegt niet dat de zorg nergens wordt vergoed: een aanvullende verzekering of een subsidie kan haar vergoeden.";
    case ONDER_VOORWAARDEN:
      return "Dat zegt niet dat iedereen er recht op heeft: voor wie, en waaronder, staat in de duidingen.";
    case ONBEKEND:
      return "Dat zegt niet dat de zorg niet verzekerd is, en ook niet dat zij het wel is.";
    case NIET_BEOORDEELD:
      return pakkettype === "GESLOTEN"
        ? "In dit gesloten deel van het pakket is zorg pas verzekerd na een besluit van de minister; dat er geen was, zegt dit niet."
        : "Dat zegt niet dat de zorg niet verzekerd is: het meeste in het pakket is nooit beoordeeld, en zorg die aan de wettelijke eisen voldoet hoort er vanzelf bij.";
  }
}
