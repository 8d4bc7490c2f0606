import { Datum, OpArg, today, type Tijdsaanduiding } from "@pakketgraaf/begrippen";
import { enumOf, type FieldOf } from "@pakketgraaf/subgraph";
import { Field, ObjectType } from "type-graphql";
import { RondeStatus, type Subsidieronde } from "./subsidieronde";

const RondeStand = enumOf("RondeStand", "Stand van een subsidieronde op een dag.", {
  NOG_NIET_OPEN: "Opent na die dag; of zij toen al was aangekondigd, is niet bekend.",
  AANGEKONDIGD: "Was aangekondigd, en nog niet open.",
  OPEN: "Was open voor aanvragen.",
  GESLOTEN: "Was gesloten voor aanvragen.",
  AFGEROND: "Was afgerond: de subsidies waren toegekend.",
  ONBEKEND: "Wat bekend is, zegt niet hoe het op die dag was.",
});
type RondeStand = keyof typeof RondeStand;

const RondeStandHerkomst = enumOf("RondeStandHerkomst", "Waaruit de stand van een ronde volgt.", {
  DATA: "Uit de dagen waarop de ronde opent en sluit.",
  STATUS: "Uit de stand die de bron noemt, en wanneer.",
});
type RondeStandHerkomst = keyof typeof RondeStandHerkomst;

@ObjectType({ description: "Stand van een subsidieronde op een dag, en waaruit die volgt." })
class RondeStandOpDag {
  @Field(() => Datum, { description: "De dag." })
  op: string;

  @Field(() => RondeStand, { description: "De stand." })
  stand: RondeStand;

  @Field(() => RondeStandHerkomst, { nullable: true, description: "Waaruit de stand volgt; null als zij ONBEKEND is." })
  herkomst: RondeStandHerkomst | null;

  @Field(() => String, { description: "Waarom de stand zo is, of niet bekend is." })
  toelichting: string;
}

/** What tells the state of a round. */
export type Verloop = Pick<Subsidieronde, "opening" | "sluiting" | "status" | "statusTekst" | "peildatum">;
type Stand = Pick<RondeStandOpDag, "stand" | "herkomst" | "toelichting">;

const { NOG_NIET_OPEN, AANGEKONDIGD, OPEN, GESLOTEN, AFGEROND, ONBEKEND } = RondeStand;
const { DATA, STATUS } = RondeStandHerkomst;

const wanneer = ({ tekst, precisie }: Tijdsaanduiding): string => `${precisie === "DAG" ? "op" : "in"} ${tekst}`;

const isBefore = (day: string, time: Tijdsaanduiding | null): boolean => time !== null && day < time.vanaf;
const isAfter = (day: string, time: Tijdsaanduiding | null): boolean => time !== null && day > time.totEnMet;
/** On the last day that a source may mean it has surely begun. */
const hasBegun = (day: string, time: Tijdsaanduiding | null): boolean => time !== null && day >= time.totEnMet;

/**
 * The state on a day. The days on which a round opens and closes come first; where they do not tell, what the source says
 * of its state: once closed, it stays so. A source that does not say when it was so, said it before now.
 */
function standOn(ronde: Verloop, day: string, now = today()): Stand {
  const byDates = standByDates(ronde, day);
  const byStatus = standByStatus(ronde, day, now);
  if (byStatus?.stand === AFGEROND && byDates?.stand === GESLOTEN) return byStatus;
  return byDates ?? byStatus ?? { stand: ONBEKEND, herkomst: null, toelichting: whyUnknown(ronde, day) };
}

function standByDates({ opening, sluiting, peildatum }: Verloop, day: string): Stand | null {
  if (isBefore(day, opening)) {
    const isTold = peildatum !== null && day >= peildatum.vanaf;
    return {
      stand: isTold ? AANGEKONDIGD : NOG_NIET_OPEN,
      herkomst: DATA,
      toelichting: `De ronde opent ${wanneer(opening!)}${isTold ? `; een bron van ${peildatum.tekst} noemt dat al` : ""}.`,
    };
  }
  if (isAfter(day, sluiting)) return { stand: GESLOTEN, herkomst: DATA, toelichting: `De ronde sloot ${wanneer(sluiting!)}.` };
  if (!hasBegun(day, opening) || !sluiting || day > sluiting.vanaf) return null;
  return { stand: OPEN, herkomst: DATA, toelichting: `De ronde is open van ${opening!.tekst} tot en met ${sluiting.tekst}.` };
}

function standByStatus({ opening, status, statusTekst, peildatum }: Verloop, day: string, now: string): Stand | null {
  if (status === null || day < (peildatum?.vanaf ?? now)) return null;
  const toelichting = statusInWoorden(statusTekst ?? status, peildatum);
  if (status === RondeStatus.GESLOTEN || status === RondeStatus.AFGEROND) return { stand: status, herkomst: STATUS, toelichting };
  const isStillSo = peildatum !== null && day <= peildatum.totEnMet && !hasBegun(day, opening);
  return status === RondeStatus.AANGEKONDIGD && isStillSo ? { stand: AANGEKONDIGD, herkomst: STATUS, toelichting } : null;
}

const statusInWoorden = (tekst: string, peildatum: Tijdsaanduiding | null): string =>
  `De bron noemt haar "${tekst}"${peildatum ? ` (${peildatum.tekst})` : ", en niet wanneer dat zo was"}.`;

function whyUnknown({ opening, sluiting, status, statusTekst, peildatum }: Verloop, day: string): string {
  const begin =
    opening === null
      ? "Wanneer de ronde opent, is niet bekend."
      : hasBegun(day, opening)
        ? `De ronde ${status === RondeStatus.AANGEKONDIGD ? "zou openen" : "opende"} ${wanneer(opening)}.`
        : `De ronde opent ${wanneer(opening)}; op welke dag is niet bekend.`;
  const einde =
    sluiting === null
      ? "Wanneer zij sluit, is niet bekend."
      : `Zij sluit ${wanneer(sluiting)}${day > sluiting.vanaf ? "; op welke dag is niet bekend" : ""}.`;
  return [begin, einde, status && statusInWoorden(statusTekst ?? status, peildatum)].filter(Boolean).join(" ");
}

/** Whether a round had opened on a day; null when that is not known. */
export function hadOpened(ronde: Verloop, day: string, now = today()): boolean | null {
  const { stand } = standOn(ronde, day, now);
  if (stand === NOG_NIET_OPEN || stand === AANGEKONDIGD) return false;
  return stand !== ONBEKEND || hasBegun(day, ronde.opening) || null;
}

/** Whether a round had closed on a day, as far as is known. */
export const hadClosed = (ronde: Verloop, day: string, now = today()): boolean => {
  const { stand } = standOn(ronde, day, now);
  return stand === GESLOTEN || stand === AFGEROND;
};

/** SQL on alias `e`, for filters: `standOn` says OPEN. A range, which an index can find. */
export const IS_OPEN_ON =
  "CASE WHEN e.opening_tot_en_met <= e.sluiting_vanaf THEN daterange(e.opening_tot_en_met, e.sluiting_vanaf, '[]') END @> ?::date";

export const stand: FieldOf<Subsidieronde> = {
  type: () => RondeStandOpDag,
  description:
    "Stand op een dag: uit de dagen waarop de ronde opent en sluit, en waar die het niet zeggen uit de stand die de bron noemt.",
  args: OpArg(),
  resolve: (ronde, _context, op: string | null | undefined): RondeStandOpDag => {
    const day = op ?? today();
    return { op: day, ...standOn(ronde, day) };
  },
};
