import { contractWijktAf } from "./contract-wijkt-af/regel";
import { doeldatumVerstreken } from "./doeldatum-verstreken/regel";
import { negatiefNogDeclarabel } from "./negatief-nog-declarabel/regel";
import { negatiefNogGecontracteerd } from "./negatief-nog-gecontracteerd/regel";
import { positiefZonderPrestatie } from "./positief-zonder-prestatie/regel";
import { prestatieBeeindigd } from "./prestatie-beeindigd/regel";
import { prestatieZonderTarief } from "./prestatie-zonder-tarief/regel";
import type { Regel } from "./regel";
import { voorwaardeNietInContract } from "./voorwaarde-niet-in-contract/regel";

/** All rules, in the order of the chain: from a question to what is billed. */
export const REGELS: readonly Regel[] = [
  doeldatumVerstreken,
  negatiefNogGecontracteerd,
  voorwaardeNietInContract,
  contractWijktAf,
  positiefZonderPrestatie,
  negatiefNogDeclarabel,
  prestatieBeeindigd,
  prestatieZonderTarief,
];
