import { refuse, type Transaction } from "@pakketgraaf/subgraph";
import { Koppeling, KoppelingStatus } from "./koppeling";
import { decide } from "./koppeling.decision";
import type { KoppelingBesluitInput } from "./koppeling.input";

const { VOORGESTELD, BETWIST, INGETROKKEN } = KoppelingStatus;

/** Whose records are linked, and who may object to that, by its id in the graph. */
export const ZORGINSTITUUT = "zorginstituut";

type Bezwaar = Pick<Koppeling, "bezwaar" | "bezwaarDoorId" | "bezwaarOp" | "standVoorBezwaar" | "heroverwegingGevraagdOp">;

const GEEN_BEZWAAR: Bezwaar = {
  bezwaar: null,
  bezwaarDoorId: null,
  bezwaarOp: null,
  standVoorBezwaar: null,
  heroverwegingGevraagdOp: null,
};

const notNow = (message: string): never => refuse("OVERGANG_NIET_TOEGESTAAN", ["input", "id"], message);

/** Objects to a link; or upholds the objection when ZonMw asked to reconsider it. */
export const objectTo = (transaction: Transaction, input: KoppelingBesluitInput): Promise<Koppeling> =>
  decide(transaction, input, ({ status, standVoorBezwaar, heroverwegingGevraagdOp }, reden) => {
    if (status === INGETROKKEN) notNow("Deze koppeling is ingetrokken; zij telt nergens meer mee.");
    if (status === BETWIST && !heroverwegingGevraagdOp) notNow("Tegen deze koppeling is al bezwaar gemaakt.");
    return {
      status: BETWIST,
      bezwaar: reden,
      bezwaarDoorId: ZORGINSTITUUT,
      bezwaarOp: new Date(),
      bezwaarIntrekking: null,
      standVoorBezwaar: status === BETWIST ? standVoorBezwaar : status,
      heroverwegingGevraagdOp: null,
    };
  });

/** The link is again what it was before the objection; one that was withdrawn meanwhile stays so, for ZonMw's reason. */
export const withdrawBezwaar = (transaction: Transaction, input: KoppelingBesluitInput): Promise<Koppeling> =>
  decide(transaction, input, ({ status, standVoorBezwaar, reden }, bezwaarIntrekking) => {
    if (!standVoorBezwaar) notNow("Tegen deze koppeling is geen bezwaar.");
    if (status === INGETROKKEN) return { ...GEEN_BEZWAAR, bezwaarIntrekking, reden };
    return { ...GEEN_BEZWAAR, bezwaarIntrekking, status: standVoorBezwaar! };
  });

/** The objection stays until who made it withdraws it. */
export const askToReconsider = (transaction: Transaction, input: KoppelingBesluitInput): Promise<Koppeling> =>
  decide(transaction, input, ({ status, heroverwegingGevraagdOp }) => {
    if (status !== BETWIST) notNow("Tegen deze koppeling is geen bezwaar om te heroverwegen.");
    if (heroverwegingGevraagdOp) notNow("Om heroverweging van dit bezwaar is al gevraagd.");
    return { heroverwegingGevraagdOp: new Date() };
  });

type Pair = Pick<Koppeling, "projectId" | "kennislacuneId" | "agendaItemId" | "zorgvormId" | "duidingId" | "relatie">;

/** What a link is between, and what they have to do with each other. */
export const pairOf = ({ projectId, kennislacuneId, agendaItemId, zorgvormId, duidingId, relatie }: Pair): Pair => ({
  projectId,
  kennislacuneId,
  agendaItemId,
  zorgvormId,
  duidingId,
  relatie,
});

/**
 * With what status a link is proposed. When the last one between the same two was withdrawn with an objection to it, that
 * objection holds for this one too, and the proposal asks to reconsider it: to withdraw and to propose is no way around.
 */
export async function proposedStatus(
  { manager }: Transaction,
  between: Pair,
  at: Date,
): Promise<Bezwaar & Pick<Koppeling, "status">> {
  const same = manager.createQueryBuilder(Koppeling, "e").where("e.status = :withdrawn", { withdrawn: INGETROKKEN });
  for (const [column, id] of Object.entries(between)) same.andWhere(`e.${column} ${id === null ? "IS NULL" : `= :${column}`}`, { [column]: id });
  const last = await same.orderBy("e.op", "DESC", "NULLS LAST").limit(1).getOne();
  if (!last?.bezwaarOp) return { status: VOORGESTELD, ...GEEN_BEZWAAR };
  const { bezwaar, bezwaarDoorId, bezwaarOp } = last;
  return { status: BETWIST, bezwaar, bezwaarDoorId, bezwaarOp, standVoorBezwaar: VOORGESTELD, heroverwegingGevraagdOp: at };
}
