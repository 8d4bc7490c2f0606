import { herbeoordelingUitgebleven } from "./herbeoordeling-uitgebleven/regel";
import { impactZonderOnderzoek } from "./impact-zonder-onderzoek/regel";
import { kaderVervangen } from "./kader-vervangen/regel";
import { lacuneMetMeerOnderzoek } from "./lacune-met-meer-onderzoek/regel";
import { lacuneZonderOnderzoek } from "./lacune-zonder-onderzoek/regel";
import { negatiefNogDeclarabel } from "./negatief-nog-declarabel/regel";
import { onderzoekZonderUitspraak } from "./onderzoek-zonder-uitspraak/regel";
import { programmageldOver } from "./programmageld-over/regel";
import type { Regel } from "./regel";
import { tijdelijkZonderVervolg } from "./tijdelijk-zonder-vervolg/regel";

/** All rules, in the order of the chain: from a question to what is billed. */
export const REGELS: readonly Regel[] = [
  impactZonderOnderzoek,
  lacuneZonderOnderzoek,
  lacuneMetMeerOnderzoek,
  programmageldOver,
  onderzoekZonderUitspraak,
  tijdelijkZonderVervolg,
  herbeoordelingUitgebleven,
  kaderVervangen,
  negatiefNogDeclarabel,
  { ...negatiefNogDeclarabel, naam: "PROEF", oordeel: () => ({ bevindingen: [] }) }, // TEMP
];
