import { Grondslag, Invoer, requireOvergang, type Overgangen } from "@pakketgraaf/begrippen";
import { refuse, type Transaction, type Viewer } from "@pakketgraaf/subgraph";
import { Koppeling, KoppelingStatus } from "./koppeling";
import type { KoppelingBesluitInput } from "./koppeling.input";
import { subsOf } from "./koppeling.subs";

const { VOORGESTELD, BEVESTIGD, BETWIST, INGETROKKEN } = KoppelingStatus;

/** What ZonMw can make of a link. What was withdrawn is proposed anew, as another link. */
const OVERGANGEN: Overgangen<KoppelingStatus> = {
  [VOORGESTELD]: [BEVESTIGD, INGETROKKEN],
  [BEVESTIGD]: [INGETROKKEN],
  [BETWIST]: [INGETROKKEN],
  [INGETROKKEN]: [],
};

/** The one organisation that links and confirms, by its id in the graph. */
export const ZONMW = "zonmw";

/** Makes a fact of a proposal, which takes somebody else than its proposer: what nobody confirmed is none. */
export const confirmKoppeling = (transaction: Transaction, viewer: Viewer, input: KoppelingBesluitInput): Promise<Koppeling> =>
  decide(transaction, input, async (koppeling) => {
    if (koppeling.status === BETWIST) {
      refuse(
        "OVERGANG_NIET_TOEGESTAAN",
        ["input", "id"],
        "Tegen deze koppeling is bezwaar gemaakt; vraag met koppelingHeroverwegingVragen om heroverweging, of trek haar in.",
      );
    }
    requireOvergang(OVERGANGEN, koppeling.status, BEVESTIGD, "id");
    const [{ proposer }] = await subsOf(transaction.manager, [koppeling.id]);
    if (proposer === viewer.subject) {
      refuse("EIGEN_VOORSTEL", ["input", "id"], "U hebt deze koppeling zelf voorgesteld; vraag een ander om haar te bevestigen.");
    }
    if (koppeling.bronnen.length === 0) {
      refuse("ONGELDIG", ["input", "id"], "Deze koppeling noemt geen bron; trek haar in en stel haar opnieuw voor, met een bron.");
    }
    const { grondslag } = koppeling;
    return {
      status: BEVESTIGD,
      grondslag: grondslag === Grondslag.SUGGESTIE ? Grondslag.AFGELEID : grondslag,
      bevestigdDoorId: ZONMW,
      bevestigdOp: new Date(),
    };
  });

/** Also for its proposer: it adds nothing to what readers take for a fact, and its history stays. */
export const withdrawKoppeling = (transaction: Transaction, input: KoppelingBesluitInput): Promise<Koppeling> =>
  decide(transaction, input, (koppeling) => {
    requireOvergang(OVERGANGEN, koppeling.status, INGETROKKEN, "id");
    return { status: INGETROKKEN };
  });

/**
 * Changes a link for a reason.
 * @param changes what becomes of it, given the reason, which it has unless this says otherwise; or throws a Refusal
 */
export const decide = (
  transaction: Transaction,
  { id, verwachteVersie, reden }: KoppelingBesluitInput,
  changes: (koppeling: Koppeling, reden: string) => Partial<Koppeling> | Promise<Partial<Koppeling>>,
): Promise<Koppeling> =>
  transaction.change(Koppeling, id, verwachteVersie, async (koppeling) => {
    const invoer = new Invoer();
    const tekst = invoer.tekst("reden", reden);
    invoer.klaar();
    Object.assign(koppeling, { reden: tekst, ...(await changes(koppeling, tekst)) });
  });
