import { Grondslag, parseTijd, type Zorgsector } from "@pakketgraaf/begrippen";
import { holdsOn } from "../op";
import { hadClosed, hadOpened } from "../subsidieronde/stand";
import { RondeStatus } from "../subsidieronde/subsidieronde";
import type { Beeld, Budget, EigenBeeld, Projecten, Ronde } from "./beeld";
import { BedragOnbekend, type Geldoverzicht, type Geldsom, type OnbekendBedrag, type ProgrammaFinancien } from "./geld";

/** What may be added up with others of its kind, for the same period. */
interface Deel extends Pick<Geldsom, "bedragSoort" | "van" | "totEnMet" | "grondslag"> {
  bedrag: string;
  /** Of how many amounts it is the sum. */
  delen: number;
}

const { BEDRAG, MOMENT, PER_DEEL, GEEN_GEGEVENS } = BedragOnbekend;

const onbekend = (reden: BedragOnbekend, aantal: number | null, toelichting: string): OnbekendBedrag => {
  return { aantal, reden, toelichting };
};

/** Exact, of amounts with two decimals. */
function som(bedragen: readonly string[]): string {
  const cents = bedragen.reduce((sum, bedrag) => sum + BigInt(bedrag.replace(".", "")), 0n).toString().padStart(3, "0");
  return `${cents.slice(0, -2)}.${cents.slice(-2)}`;
}

/** Null where one of them is not recorded. */
function weakest(grounds: readonly (Grondslag | null)[]): Grondslag | null {
  if (grounds.includes(null)) return null;
  return grounds.includes(Grondslag.AFGELEID) ? Grondslag.AFGELEID : Grondslag.BRON;
}

/** What is unknown is told, and not added. */
function overzicht(delen: readonly Deel[], onbekenden: readonly OnbekendBedrag[], anders: string): Geldoverzicht {
  const groups = new Map<string, Deel[]>();
  for (const deel of delen) {
    const key = JSON.stringify([deel.bedragSoort, deel.van?.tekst, deel.totEnMet?.tekst]);
    groups.set(key, [...(groups.get(key) ?? []), deel]);
  }
  const nietMeegeteld = onbekenden.reduce((sum, { aantal }) => sum + (aantal ?? 0), 0);
  const sommen = [...groups.values()].map((group): Geldsom => {
    const [{ bedragSoort, van, totEnMet }] = group;
    return {
      bedrag: som(group.map(({ bedrag }) => bedrag)),
      bedragSoort,
      van,
      totEnMet,
      delen: group.reduce((sum, deel) => sum + deel.delen, 0),
      nietMeegeteld,
      grondslag: weakest(group.map(({ grondslag }) => grondslag)),
    };
  });
  const isEmpty = sommen.length === 0 && onbekenden.length === 0;
  return { sommen, onbekend: isEmpty ? [onbekend(GEEN_GEGEVENS, null, anders)] : [...onbekenden] };
}

/** With the period that it is for: its own, and where that is open the time that the programme runs. */
const withPeriod = (budget: Budget, { programma }: EigenBeeld): Budget => ({
  ...budget,
  van: budget.van ?? programma.startdatum,
  totEnMet: budget.totEnMet ?? programma.einddatum,
});

const samePeriod = (one: Budget, other: Budget): boolean =>
  one.bedragSoort === other.bedragSoort && one.van?.tekst === other.van?.tekst && one.totEnMet?.tekst === other.totEnMet?.tekst;

const inWoorden = ({ bedrag, bedragSoort, van, totEnMet }: Budget): string =>
  [`${bedrag} euro`, bedragSoort && ` (${bedragSoort})`, van && ` vanaf ${van.tekst}`, totEnMet && ` tot en met ${totEnMet.tekst}`]
    .filter(Boolean)
    .join("");

/** @param sector of the whole when absent: what is for a sector counts where nothing is known for the whole */
function begrootOf(beeld: EigenBeeld, day: string, sector?: Zorgsector): Geldoverzicht {
  const told = beeld.budgetten.filter((each) => sector === undefined || each.sector === sector);
  const all = told.map((each) => withPeriod(each, beeld));
  const [dated, undated] = [all.filter(hasPeriod), all.filter((each) => !hasPeriod(each))];
  const onDay = dated.filter(({ van, totEnMet }) => holdsOn(van?.vanaf, totEnMet?.totEnMet, day));
  const whole = onDay.filter(({ perDeel }) => perDeel === null);
  const isInWhole = (each: Budget): boolean =>
    each.sector !== null && whole.some((other) => other.sector === null && samePeriod(each, other));
  const counted = sector === undefined ? whole.filter((each) => !isInWhole(each)) : whole;
  const perDeel = onDay.filter((each) => each.perDeel !== null);
  const onbekenden = [
    ...perDeel.map((each) => onbekend(PER_DEEL, 1, `${inWoorden(each)} per ${each.perDeel}: hoeveel het samen is, zegt de bron niet.`)),
    ...undated.map((each) => onbekend(MOMENT, 1, `${inWoorden(each)}: voor welke tijd, is niet bekend.`)),
  ];
  const { budgetToelichting } = beeld.programma;
  const anders =
    all.length > 0
      ? `Van de bekende bedragen (${all.length}) geldt op deze dag geen.`
      : ["De bronnen noemen geen bedrag.", sector === undefined && budgetToelichting].filter(Boolean).join(" ");
  return overzicht(counted.map((each) => ({ ...each, delen: 1 })), onbekenden, anders);
}

const hasPeriod = ({ van, totEnMet }: Budget): boolean => van !== null || totEnMet !== null;

function opengesteldOf({ rondes }: EigenBeeld, day: string): Geldoverzicht {
  const delen: Deel[] = [];
  const onbekenden: OnbekendBedrag[] = [];
  for (const { naam, budget, bedragSoort, programmaGrondslag: grondslag, ...verloop } of rondes) {
    const opened = hadOpened(verloop, day);
    if (opened === null) onbekenden.push(onbekend(MOMENT, 1, `${naam}: of de ronde op deze dag al open was, is niet bekend.`));
    else if (opened && budget === null) onbekenden.push(onbekend(BEDRAG, 1, `${naam}: het bedrag is niet bekend.`));
    else if (opened) {
      // That it opened as announced, no source tells.
      const opening = verloop.status === RondeStatus.AANGEKONDIGD ? Grondslag.AFGELEID : Grondslag.BRON;
      delen.push({ bedrag: budget!, bedragSoort, van: null, totEnMet: null, grondslag: weakest([grondslag, opening]), delen: 1 });
    }
  }
  const anders = rondes.length > 0 ? `Van de bekende ronden (${rondes.length}) was op deze dag nog geen open.` : "Er zijn geen ronden bekend.";
  return overzicht(delen, onbekenden, anders);
}

function toegekendOf({ programma, rondes, projecten }: EigenBeeld, day: string): Geldoverzicht {
  const delen: Deel[] = [];
  const onbekenden: OnbekendBedrag[] = [];
  const noKind = { bedragSoort: null, van: null, totEnMet: null };
  // Of these the whole is known: their projects are in it.
  const whole = new Set<string | null>();
  for (const ronde of rondes) {
    const { id, toegekend, programmaGrondslag: grondslag } = ronde;
    if (toegekend !== null && hadClosed(ronde, day)) {
      whole.add(id);
      delen.push({ ...noKind, bedrag: toegekend, grondslag, delen: 1 });
    } else onbekenden.push(...unknownOfRonde(ronde, day));
  }
  const own = projecten.filter(({ rondeId }) => !whole.has(rondeId));
  for (const { begonnen, bedrag, bekend, grondslag } of own) {
    if (begonnen && bedrag !== null) delen.push({ ...noKind, bedrag, grondslag, delen: bekend });
  }
  onbekenden.push(...unknownOfProjecten(own));
  const known = projecten.reduce((sum, { aantal }) => sum + aantal, 0);
  const told = programma.toekenningen.filter(({ jaar, maand }) => parseTijd(maand ?? String(jaar)).totEnMet <= day);
  const others = told.reduce((sum, { aantal }) => sum + aantal, 0) - known;
  if (others > 0) onbekenden.push(onbekend(BEDRAG, others, "Toekenningen die de bronnen tellen, zonder bedrag."));
  return overzicht(delen, onbekenden, "Er is geen project bekend dat op deze dag subsidie had.");
}

/** Of what a round gave those parts of which no project is known here. */
function unknownOfRonde(ronde: Ronde, day: string): OnbekendBedrag[] {
  const { naam, gehonoreerd, toegekend, projecten } = ronde;
  if (!hadClosed(ronde, day)) {
    const tells = toegekend !== null || (gehonoreerd ?? 0) > projecten;
    return tells && hadOpened(ronde, day) !== false ? [onbekend(MOMENT, null, `${naam}: of op deze dag al was toegekend, is niet bekend.`)] : [];
  }
  if (gehonoreerd === null) return [onbekend(BEDRAG, null, `${naam}: hoeveel is toegekend, en aan hoeveel projecten, is niet bekend.`)];
  if (gehonoreerd <= projecten) return [];
  return [onbekend(BEDRAG, gehonoreerd - projecten, `${naam}: van de gehonoreerde aanvragen (${gehonoreerd}) is hier het project niet bekend.`)];
}

function unknownOfProjecten(projecten: readonly Projecten[]): OnbekendBedrag[] {
  const count = (counts: (each: Projecten) => number): number => projecten.reduce((sum, each) => sum + counts(each), 0);
  const zonderBedrag = count(({ begonnen, aantal, bekend }) => (begonnen ? aantal - bekend : 0));
  const zonderBegin = count(({ begonnen, aantal }) => (begonnen === null ? aantal : 0));
  return [
    onbekend(BEDRAG, zonderBedrag, "Projecten waarvan het bedrag niet bekend is."),
    onbekend(MOMENT, zonderBegin, "Projecten waarvan niet bekend is of zij op deze dag al waren begonnen."),
  ].filter(({ aantal }) => aantal !== 0);
}

/** Of how many parts of a whole an amount is known, and that the rest is not. */
function verdeling(delen: string, totaal: number, wat: Record<string, number>, budgetToelichting: string | null): string {
  const told = Object.entries(wat).map(([naam, bekend]) => `Van ${bekend} van de ${totaal} ${delen} is een ${naam} bedrag bekend.`);
  const isWhole = Object.values(wat).every((bekend) => bekend === totaal);
  const missing = isWhole ? [] : [`Hoe het geld over de ${delen} is verdeeld, is verder niet bekend.`, budgetToelichting];
  return [...told, ...missing].filter(Boolean).join(" ");
}

const ZONDER_SECTOR = "Wat per sector is opengesteld en toegekend, is niet bekend: van ronden en projecten wordt hier geen sector geteld.";

export function financienOf(beeld: Beeld, day: string): ProgrammaFinancien {
  const { programma } = beeld;
  const { budgetToelichting } = programma;
  const lijnen = beeld.lijnen.map(({ grondslag, ...lijn }) => ({
    programma: lijn.programma,
    grondslag,
    begroot: begrootOf(lijn, day),
    opengesteld: opengesteldOf(lijn, day),
    toegekend: toegekendOf(lijn, day),
  }));
  const alle = new Set([...programma.sectoren, ...beeld.budgetten.flatMap(({ sector }) => sector ?? [])]);
  const sectoren = [...alle].map((sector) => ({ sector, begroot: begrootOf(beeld, day, sector) }));
  const known = (overzichten: readonly Geldoverzicht[]): number => overzichten.filter(({ sommen }) => sommen.length > 0).length;
  const ofLijnen = {
    begroot: known(lijnen.map(({ begroot }) => begroot)),
    toegekend: known(lijnen.map(({ toegekend }) => toegekend)),
  };
  const ofSectoren = { begroot: known(sectoren.map(({ begroot }) => begroot)) };
  return {
    op: day,
    begroot: begrootOf(beeld, day),
    opengesteld: opengesteldOf(beeld, day),
    toegekend: toegekendOf(beeld, day),
    lijnen,
    lijnenToelichting:
      lijnen.length === 0
        ? "Het programma heeft op deze dag geen onderdelen, voor zover bekend."
        : verdeling("lijnen", lijnen.length, ofLijnen, budgetToelichting),
    sectoren,
    sectorenToelichting:
      sectoren.length === 0
        ? "Op welke sectoren het programma zich richt, noemen de bronnen niet; ook niet hoe het geld daarover is verdeeld."
        : `${verdeling("sectoren", sectoren.length, ofSectoren, budgetToelichting)} ${ZONDER_SECTOR}`,
  };
}
