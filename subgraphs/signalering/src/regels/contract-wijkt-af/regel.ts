import { concernsVan } from "../../feiten/contractering";
import { Contractvoorwaarde, type Norm } from "../../feiten/contractvoorwaarde";
import { Duiding, type Duidingsvoorwaarde } from "../../feiten/duiding";
import { getallenIn, vergelijk } from "../../feiten/getal";
import { isVerzekerd, laatToe, toelatingen, verzekeringVan } from "../../feiten/verzekering";
import { Zorgvorm } from "../../feiten/zorgvorm";
import { GELDIGHEID_CONTRACTVOORWAARDE } from "../ontbreekt";
import { bevonden, defineRegel, GEEN, grond, onbekend, samen, type Oordeel } from "../regel";

/** A number that must at least be reached, and those that must not be passed: which of two is stricter. */
const MINIMUM = ["VOLUMENORM"];
const MAXIMUM = ["MAXIMALE_DUUR", "MAXIMERING"];

export const contractWijktAf = defineRegel({
  naam: "CONTRACT_WIJKT_AF",
  titel: "Contractvoorwaarde wijkt af van de uitspraak",
  uitleg:
    "Een openbare contractvoorwaarde stelt een ander getal dan de voorwaarde van de uitspraak die zij uitvoert, in dezelfde eenheid, "
    + "of zij sluit zorg uit die volgens de geldende uitspraken zonder beperking tot het basispakket hoort. Wat alleen in woorden staat, wordt niet vergeleken.",
  bron: { document: "Pakketbeheer in de praktijk 4 (2023)", vindplaats: "1.4, sturing: nagaan in hoeverre de norm wordt nageleefd" },
  ernst: "MIDDEL",
  aan: ["VERZEKERAARS", "ZORGINSTITUUT"],
  handelingsopties: ["t4-monitoren-evalueren"],
  onderwerp: Contractvoorwaarde,
  oordeel(contract, op) {
    if (!contract.isVanVerzekeraar || contract.geldtOp(op) === false) return GEEN;
    const uitgevoerd = contract
      .bij(Duiding)
      .flatMap((duiding) => duiding.voorwaarden.map((voorwaarde) => ({ duiding, voorwaarde })))
      .filter(({ duiding, voorwaarde }) => contract.voertUit(duiding, voorwaarde));
    const uitgesloten = contract.soort === "UITSLUITING" ? contract.bij(Zorgvorm) : [];
    const oordeel = samen([
      ...uitgevoerd.map(({ duiding, voorwaarde }) => oordeelOverGetal(contract, duiding, voorwaarde, op)),
      ...uitgesloten.map((zorgvorm) => oordeelOverUitsluiting(contract, zorgvorm, op)),
    ]);
    if (contract.geldtOp(op) === null && oordeel.bevindingen.length > 0) return onbekend(GELDIGHEID_CONTRACTVOORWAARDE);
    return oordeel;
  },
});

function oordeelOverGetal(contract: Contractvoorwaarde, duiding: Duiding, voorwaarde: Duidingsvoorwaarde, op: string): Oordeel {
  const { norm } = contract;
  if (!norm || !duiding.bij(Zorgvorm).some((zorgvorm) => laatToe(duiding.zegtOver(zorgvorm, op)))) return GEEN;
  const getallen = getallenIn(voorwaarde.tekst, norm.eenheid);
  if (getallen.some((getal) => vergelijk(getal, norm.waarde) === 0)) return GEEN;
  if (getallen.length !== 1) return onbekend("getal in de voorwaarde van de uitspraak");
  return bevonden({
    met: voorwaarde,
    concerns: concernsVan([contract]),
    toelichting:
      `"${duiding.naam}" stelt als voorwaarde: ${voorwaarde.tekst}; `
      + `de contractvoorwaarde stelt ${norm.waarde} ${norm.eenheid}${verschil(voorwaarde, norm, getallen[0])}.`,
    feiten: [grond(contract, `${norm.waarde} ${norm.eenheid}`), grond(duiding, `stelt als voorwaarde: ${voorwaarde.tekst}`)],
  });
}

function verschil({ soort }: Duidingsvoorwaarde, { waarde }: Norm, getal: string): string {
  const hoger = vergelijk(waarde, getal) > 0;
  if (MINIMUM.includes(soort)) return hoger ? " en is strenger" : " en is ruimer";
  if (MAXIMUM.includes(soort)) return hoger ? " en is ruimer" : " en is strenger";
  return "";
}

function oordeelOverUitsluiting(contract: Contractvoorwaarde, zorgvorm: Zorgvorm, op: string): Oordeel {
  const verzekering = verzekeringVan(zorgvorm, op);
  if (!isVerzekerd(verzekering)) return GEEN;
  const duidingen = toelatingen(verzekering);
  if (duidingen.some((duiding) => contract.uitvoeringVan(duiding).length > 0)) return GEEN;
  // What a ruling leaves out may be just what is excluded.
  const isBeperkt = verzekering.status !== "JA" || duidingen.some(({ voorwaarden }) => voorwaarden.length > 0);
  if (isBeperkt) return onbekend("of de uitsluiting verder gaat dan de uitspraak");
  return bevonden({
    met: zorgvorm,
    concerns: concernsVan([contract]),
    toelichting:
      `Volgens ${duidingen.map(({ naam }) => `"${naam}"`).join(" en ")} hoort ${zorgvorm.naam} zonder beperking tot het basispakket; `
      + "de contractvoorwaarde sluit deze zorg uit.",
    feiten: [
      grond(contract, "sluit deze zorg uit"),
      ...duidingen.map((duiding) => grond(duiding, "de zorg hoort tot het basispakket")),
      grond(zorgvorm, "de zorg waarover beide gaan"),
    ],
  });
}
