import { DuidingConclusie, Fase } from "@pakketgraaf/begrippen";
import { enumOf } from "@pakketgraaf/subgraph";
import { DuidingSoort, MinisterBesluit, type Duiding } from "../duiding/duiding";
import type { Faseovergang } from "./faseovergang";

export const VereistOordeel = enumOf("VereistOordeel", "Wat een duiding moet zeggen om er een overgang op te laten berusten.", {
  NEGATIEF:
    "Dat de zorg niet of maar voor een deel voldoet (`conclusie` NEE of DEELS). Een pakketadvies telt alleen met een besluit van de minister: NIET_OPGENOMEN, UITGESTROOMD of BEPERKT.",
  POSITIEF:
    "Dat de zorg voldoet, voor een deel voldoet of tijdelijk is toegelaten (`conclusie` JA, DEELS of VOORWAARDELIJK). Een pakketadvies telt alleen met een besluit van de minister: OPGENOMEN, BEPERKT of AANGEPAST.",
  NIET_NEGATIEF:
    "Iets anders dan dat de zorg niet voldoet (`conclusie` NEE), of dat de minister haar niet opnam of uit het pakket haalde. Ook een duiding zonder bekende conclusie, of een advies zonder besluit.",
});
export type VereistOordeel = keyof typeof VereistOordeel;

const { NEGATIEF, POSITIEF, NIET_NEGATIEF } = VereistOordeel;
const { JA, NEE, DEELS, VOORWAARDELIJK } = DuidingConclusie;
const { OPGENOMEN, NIET_OPGENOMEN, BEPERKT, AANGEPAST, UITGESTROOMD } = MinisterBesluit;

const CONCLUSIES: Record<"NEGATIEF" | "POSITIEF", readonly DuidingConclusie[]> = {
  NEGATIEF: [NEE, DEELS],
  POSITIEF: [JA, DEELS, VOORWAARDELIJK],
};
const BESLUITEN: Record<"NEGATIEF" | "POSITIEF", readonly MinisterBesluit[]> = {
  NEGATIEF: [NIET_OPGENOMEN, UITGESTROOMD, BEPERKT],
  POSITIEF: [OPGENOMEN, BEPERKT, AANGEPAST],
};

type Overgang = Pick<Faseovergang, "van" | "naar" | "vereistDuiding" | "overigeVereisten">;

/**
 * The sources say in words only, as the occasion of a transition, what the ruling says that it takes. It follows from the
 * phases: what flows out does not comply, nor did what comes back from there; what flows in, or goes on after it was
 * assessed again, does.
 */
export function vereistOordeel({ van, naar, vereistDuiding }: Overgang): VereistOordeel | null {
  if (vereistDuiding !== true) return null;
  if (van === Fase.UITSTROOM || naar === Fase.UITSTROOM) return NEGATIEF;
  return van === Fase.HERBEOORDELING || naar === Fase.INSTROOM ? POSITIEF : NIET_NEGATIEF;
}

/** Whether it takes an advice on which the minister decided: the source has that among what belongs to it. */
export const vereistBesluit = ({ overigeVereisten }: Overgang): boolean => overigeVereisten.includes("besluit van de minister");

type Oordelend = Pick<Duiding, "soort" | "conclusie" | "conclusieGrondslag" | "besluitMinister">;

/** Whether a ruling says what a transition takes; a suggestion, or a source that is to be checked first, says nothing. */
export function voldoetAan(overgang: Overgang, { soort, conclusie, conclusieGrondslag, besluitMinister }: Oordelend): boolean {
  const oordeel = vereistOordeel(overgang);
  const isAdvies = soort === DuidingSoort.PAKKETADVIES;
  if (oordeel === null) return true;
  if (vereistBesluit(overgang) && !isAdvies) return false;
  const isSure = besluitMinister?.grondslag !== "SUGGESTIE" && besluitMinister?.betrouwbaarheid !== "LAAG";
  const besluit = isSure ? (besluitMinister?.besluit ?? null) : null;
  const conclusion = conclusieGrondslag === "SUGGESTIE" ? null : conclusie;
  if (oordeel === NIET_NEGATIEF) return isAdvies ? besluit !== NIET_OPGENOMEN && besluit !== UITGESTROOMD : conclusion !== NEE;
  if (isAdvies) return besluit !== null && BESLUITEN[oordeel].includes(besluit);
  return conclusion !== null && CONCLUSIES[oordeel].includes(conclusion);
}

/** What a transition takes of a ruling, in words. */
export function oordeelInWoorden(overgang: Overgang): string | null {
  const oordeel = vereistOordeel(overgang);
  if (oordeel === null) return null;
  if (vereistBesluit(overgang)) {
    return `Een pakketadvies waarop de minister besloot: ${BESLUITEN[oordeel === NEGATIEF ? NEGATIEF : POSITIEF].join(", ")}.`;
  }
  if (oordeel === NIET_NEGATIEF) return "Een duiding die niet zegt dat de zorg niet voldoet.";
  return `Een duiding met conclusie ${CONCLUSIES[oordeel].join(", ")}, of een pakketadvies waarop de minister besloot: ${BESLUITEN[oordeel].join(", ")}.`;
}
