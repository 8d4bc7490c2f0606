import { contractWijktAf } from "./contract-wijkt-af/regel";
import { doeldatumVerstreken } from "./doeldatum-verstreken/regel";
import { herbeoordelingUitgebleven } from "./herbeoordeling-uitgebleven/regel";
import { impactZonderOnderzoek } from "./impact-zonder-onderzoek/regel";
import { kaderVervangen } from "./kader-vervangen/regel";
import { lacuneMetMeerOnderzoek } from "./lacune-met-meer-onderzoek/regel";
import { lacuneZonderOnderzoek } from "./lacune-zonder-onderzoek/regel";
import { negatiefNogDeclarabel } from "./negatief-nog-declarabel/regel";
import { negatiefNogGecontracteerd } from "./negatief-nog-gecontracteerd/regel";
import { onderzoekZonderUitspraak } from "./onderzoek-zonder-uitspraak/regel";
import { positiefZonderPrestatie } from "./positief-zonder-prestatie/regel";
import { prestatieBeeindigd } from "./prestatie-beeindigd/regel";
import { prestatieZonderTarief } from "./prestatie-zonder-tarief/regel";
import { programmageldOver } from "./programmageld-over/regel";
import type { Regel } from "./regel";
import { tijdelijkZonderVervolg } from "./tijdelijk-zonder-vervolg/regel";
import { voorwaardeNietInContract } from "./voorwaarde-niet-in-contract/regel";

/** All rules, in the order of the chain: from a question to what is billed. */
export const REGELS: readonly Regel[] = [
  doeldatumVerstreken,
  impactZonderOnderzoek,
  lacuneZonderOnderzoek,
  lacuneMetMeerOnderzoek,
  programmageldOver,
  onderzoekZonderUitspraak,
  tijdelijkZonderVervolg,
  herbeoordelingUitgebleven,
  kaderVervangen,
  voorwaardeNietInContract,
  contractWijktAf,
  negatiefNogGecontracteerd,
  positiefZonderPrestatie,
  negatiefNogDeclarabel,
  prestatieBeeindigd,
  prestatieZonderTarief,
];
