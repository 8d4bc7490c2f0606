import { Grondslag, type Invoer, oneAtATime, withEarlier } from "@pakketgraaf/begrippen";
import { refuse, type Transaction } from "@pakketgraaf/subgraph";
import { Reikwijdte } from "../reikwijdte";
import { Kader, KaderStatus, NOG_NIET_UIT } from "./kader";
import { KaderOpvolging, KaderOpvolgingAard, type Stand, type Voorheen } from "./kader-opvolging";
import type { KaderOpvolgingInput } from "./kader.input";

/** How one framework succeeds another, apart from which they are. */
export type Opvolging = Omit<KaderOpvolging, "opvolgerId" | "vervangenId" | "voorheen">;

/** What a user says by replacing a framework, and no more: no source was named that states it. */
const UNTOLD: Opvolging = {
  aard: KaderOpvolgingAard.VERVANGING,
  reikwijdte: Reikwijdte.VOLLEDIG,
  grondslag: Grondslag.AFGELEID,
  onderbouwing: "als vervanging vastgelegd",
  bron: null,
};

/** @param pad of the succession within the input, with a dot behind; empty where the input is the succession */
export const readOpvolging = (invoer: Invoer, pad: string, input: KaderOpvolgingInput | null | undefined): Opvolging =>
  input ? { aard: input.aard, reikwijdte: input.reikwijdte, ...invoer.verantwoording(pad, input) } : UNTOLD;

/** Whether it ends what is replaced: a suggestion is no fact. */
export const isWhole = ({ reikwijdte, grondslag }: Opvolging): boolean =>
  reikwijdte === Reikwijdte.VOLLEDIG && grondslag !== Grondslag.SUGGESTIE;

/**
 * Ends a framework that another replaces as a whole; one that is replaced in part, or by suggestion only, stays as it is.
 * @param path where the input names it
 * @returns how it was
 * @throws Refusal
 */
export function endFor(replaced: Kader, by: Kader, opvolging: Opvolging, path: string[]): Stand {
  if (replaced.status === KaderStatus.VERVANGEN) refuse("OVERGANG_NIET_TOEGESTAAN", path, "Dit kader is al vervangen.");
  const [begin, end, next] = [replaced.geldigVan?.vanaf, replaced.geldigTot?.vanaf, by.geldigVan?.vanaf];
  if (begin && next && begin > next) {
    refuse("OVERLAPT", path, `Dit kader geldt pas vanaf ${begin}: wat het vervangt, kan niet al op ${next} zijn begonnen.`);
  }
  const { status, statusTekst, actueel, geldigTot, geldigheidGrondslag, geldigheidOnderbouwing } = replaced;
  const stand = { status, statusTekst, actueel, geldigTot, geldigheidGrondslag, geldigheidOnderbouwing };
  if (!isWhole(opvolging)) return stand;
  if (end && next && end > next) {
    refuse("OVERLAPT", path, `Dit kader geldt tot ${end}: wat het geheel vervangt, kan niet al op ${next} zijn begonnen.`);
  }
  const wasOut = !NOG_NIET_UIT.includes(replaced.status);
  Object.assign(replaced, { status: KaderStatus.VERVANGEN, statusTekst: "vervangen", actueel: false });
  if (end || !next || !wasOut) return stand;
  const grounds = [replaced.geldigheidOnderbouwing, "einde is het begin van de opvolger"].filter(Boolean).join("; ");
  Object.assign(replaced, { geldigTot: by.geldigVan, geldigheidGrondslag: Grondslag.AFGELEID, geldigheidOnderbouwing: grounds });
  return stand;
}

/** @throws Refusal when a framework cannot replace this other */
export async function requireNoRing(transaction: Transaction, by: Kader, replacedId: string, path: string[]): Promise<void> {
  if (by.id === replacedId) refuse("ONGELDIG", path, "Een kader vervangt niet zichzelf.");
  if (NOG_NIET_UIT.includes(by.status)) {
    refuse("OVERGANG_NIET_TOEGESTAAN", ["input", "id"], "Dit kader is nog niet uitgekomen en vervangt dus nog niets.");
  }
  await oneAtATime(transaction, "kader_opvolging");
  const [{ known, ring }] = await transaction.manager.query(
    `${withEarlier("kader_opvolging")}
     SELECT EXISTS (SELECT FROM earlier WHERE id = $2) AS ring,
       EXISTS (SELECT FROM kader_opvolging WHERE opvolger_id = $2 AND vervangen_id = $1) AS known`,
    [replacedId, by.id],
  );
  if (known) refuse("BESTAAT_AL", path, "Deze opvolging is al vastgelegd.");
  if (ring) refuse("ONGELDIG", path, "Dit kader vervangt zelf, al dan niet via andere, het kader dat het zou opvolgen: dat maakt een kring.");
}

/** @throws Refusal when a framework would replace one on another subject, where it is known of both what they are about */
export async function requireSharedSubject(
  { manager }: Transaction,
  byId: string,
  replacedId: string,
  path: string[],
): Promise<void> {
  const [{ apart }] = await manager.query(
    `WITH subject AS (
       SELECT kader_id, 'criterium' AS kind, pakketcriterium_id AS id FROM kader_criterium WHERE kader_id IN ($1, $2)
       UNION ALL
       SELECT id, 'eis', wettelijke_eis_id FROM kader WHERE id IN ($1, $2) AND wettelijke_eis_id IS NOT NULL
     )
     SELECT count(DISTINCT kader_id) = 2 AND count(*) = count(DISTINCT (kind, id)) AS apart FROM subject`,
    [byId, replacedId],
  );
  if (apart) refuse("ONGELDIG", path, "Deze kaders delen geen pakketcriterium en geen wettelijke eis: het ene kan het andere niet vervangen.");
}

/** @throws Refusal when it cannot be withdrawn that a framework replaces another */
export function requireWithdrawable(by: Kader, opvolging: KaderOpvolging | null): Voorheen {
  const path = ["input", "vervangtId"];
  if (!opvolging) return refuse("ONBEKENDE_VERWIJZING", path, "Dat dit kader dat vervangt, is niet vastgelegd.");
  if (!opvolging.voorheen) return refuse("OVERGANG_NIET_TOEGESTAAN", path, "Deze opvolging staat in de bronnen; alleen wat is vastgelegd, is in te trekken.");
  if (by.status === KaderStatus.VERVANGEN && opvolging.voorheen.overgenomen.length > 0) {
    refuse("OVERGANG_NIET_TOEGESTAAN", ["input", "id"], "Dit kader is zelf vervangen; trek eerst die opvolging in.");
  }
  return opvolging.voorheen;
}
