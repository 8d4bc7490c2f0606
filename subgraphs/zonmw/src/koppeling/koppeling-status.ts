import type { Overgangen } from "@pakketgraaf/begrippen";
import { KoppelingStatus } from "./koppeling";

const { VOORGESTELD, BEVESTIGD, INGETROKKEN } = KoppelingStatus;

/** What was withdrawn is proposed anew, as another link. */
export const KOPPELING_OVERGANGEN: Overgangen<KoppelingStatus> = {
  [VOORGESTELD]: [BEVESTIGD, INGETROKKEN],
  [BEVESTIGD]: [INGETROKKEN],
  [INGETROKKEN]: [],
};
