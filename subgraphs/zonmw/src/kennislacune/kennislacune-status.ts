import type { Overgangen } from "@pakketgraaf/begrippen";
import { KennislacuneStatus } from "./kennislacune";

const { OPEN, GEAGENDEERD, IN_ONDERZOEK, ONDERZOCHT, GEDEELTELIJK_BEANTWOORD, BEANTWOORD } = KennislacuneStatus;

/** Research may come to nothing, and new facts may reopen what was answered: then the question is open again. */
export const KENNISLACUNE_OVERGANGEN: Overgangen<KennislacuneStatus> = {
  [OPEN]: [GEAGENDEERD, IN_ONDERZOEK],
  [GEAGENDEERD]: [IN_ONDERZOEK, OPEN],
  [IN_ONDERZOEK]: [ONDERZOCHT, GEDEELTELIJK_BEANTWOORD, BEANTWOORD, OPEN],
  [ONDERZOCHT]: [GEDEELTELIJK_BEANTWOORD, BEANTWOORD, OPEN],
  [GEDEELTELIJK_BEANTWOORD]: [GEAGENDEERD, IN_ONDERZOEK, BEANTWOORD, OPEN],
  [BEANTWOORD]: [OPEN],
};
