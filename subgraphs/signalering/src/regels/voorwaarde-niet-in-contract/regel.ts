import { concernsVan, uiteenlopend } from "../../feiten/contractering";
import { Contractvoorwaarde } from "../../feiten/contractvoorwaarde";
import { Duiding, type Duidingsvoorwaarde } from "../../feiten/duiding";
import { eenmaal } from "../../feiten/feit";
import { isVerzekerd, verzekeringVan } from "../../feiten/verzekering";
import { Zorgvorm } from "../../feiten/zorgvorm";
import { GELDIGHEID_CONTRACTVOORWAARDE, ofVerzekerd } from "../ontbreekt";
import { bevonden, defineRegel, GEEN, grond, onbekend, samen, type Oordeel } from "../regel";

/*
 * What an insurer can ask of who delivers the care, or of when it pays. The others are for someone else: guidelines, quality
 * standards and skills for the professions, permits for the government, prices for who negotiates with the manufacturer,
 * research and evaluation for who admitted the care, and an exception asks for nothing.
 */
const CONTRACTEERBAAR = [
  "CONCENTRATIE", "EXPERTISECENTRA", "VOLUMENORM",
  "INDICATIE", "INDICATIECOMMISSIE", "INDICATIEPROTOCOL", "PLAATSBEPALING", "STEPPED_CARE", "STOPCRITERIUM",
  "MAXIMALE_DUUR", "MAXIMERING",
  "KWALITEITSSYSTEEM", "REGISTRATIE",
];

export const voorwaardeNietInContract = defineRegel({
  naam: "VOORWAARDE_NIET_IN_CONTRACT",
  titel: "Voorwaarde zonder openbare contractvoorwaarde",
  uitleg:
    "Een geldende uitspraak verbindt aan verzekerde zorg een voorwaarde die verzekeraars kunnen contracteren, en geen openbare contractvoorwaarde voert haar uit, "
    + "of alleen die van een deel van de concerns, of zij stellen verschillende normen. Wat concerns vertrouwelijk houden, is niet bekend.",
  bron: { document: "Pakketbeheer in de praktijk 4 (2023)", vindplaats: "1.3, de rol van zorgverzekeraars, en 5.1, tabel 4: SWP, mits randvoorwaarden geborgd" },
  ernst: "MIDDEL",
  aan: ["VERZEKERAARS"],
  handelingsopties: ["t4-voorwaarden-organisatie", "t4-voorwaarden-indicatie"],
  onderwerp: Duiding,
  oordeel(duiding, op) {
    const voorwaarden = duiding.voorwaarden.filter(({ soort }) => CONTRACTEERBAAR.includes(soort));
    if (voorwaarden.length === 0) return GEEN;
    const over = duiding
      .bij(Zorgvorm)
      // Outside hospitals the government itself sets when medicines are paid for.
      .filter((zorgvorm) => ![null, "NEE"].includes(duiding.zegtOver(zorgvorm, op)) && !zorgvorm.sectoren.includes("FARMACEUTISCHE_ZORG"))
      .map((zorgvorm) => ({ zorgvorm, verzekering: verzekeringVan(zorgvorm, op) }));
    const zorgvormen = over.flatMap(({ zorgvorm, verzekering }) => (isVerzekerd(verzekering) ? [zorgvorm] : []));
    if (zorgvormen.length === 0) return samen(over.map(({ verzekering }) => onbekend(ofVerzekerd(verzekering))));
    const contracten = eenmaal([duiding, ...zorgvormen].flatMap((each) => each.bij(Contractvoorwaarde)));
    return samen(voorwaarden.map((voorwaarde) => oordeelOver(duiding, voorwaarde, contracten, op)));
  },
});

/** @param contracten all terms of the ruling and of its care, whenever they hold */
function oordeelOver(
  duiding: Duiding,
  voorwaarde: Duidingsvoorwaarde,
  contracten: readonly Contractvoorwaarde[],
  op: string,
): Oordeel {
  const geldig = contracten.filter((each) => each.geldtOp(op) === true);
  const van = geldig.filter(({ isVanVerzekeraar }) => isVanVerzekeraar);
  const uitvoerend = van.filter((each) => each.voertUit(duiding, voorwaarde));
  const misschien = contracten
    .filter((each) => each.isVanVerzekeraar && each.geldtOp(op) === null)
    .filter((each) => each.voertUit(duiding, voorwaarde));
  if (uitvoerend.length === 0 && misschien.length > 0) return onbekend(GELDIGHEID_CONTRACTVOORWAARDE);
  const wel = concernsVan([...uitvoerend, ...misschien]);
  const zonder = concernsVan(van).filter((concern) => !wel.includes(concern));
  const eenheden = uiteenlopend(uitvoerend);
  if (uitvoerend.length > 0 && zonder.length === 0 && eenheden.length === 0) {
    return misschien.length > 0 ? onbekend(GELDIGHEID_CONTRACTVOORWAARDE) : GEEN;
  }
  const elders = geldig.filter((each) => !each.isVanVerzekeraar && each.voertUit(duiding, voorwaarde));
  const zinnen = [
    ...(uitvoerend.length === 0 ? ["geen openbare contractvoorwaarde voert haar uit"] : []),
    ...(uitvoerend.length > 0 && zonder.length > 0 ? ["niet elk concern met openbare voorwaarden voor deze zorg voert haar uit"] : []),
    ...(eenheden.length > 0 ? [`concerns stellen verschillende normen (${eenheden.join(", ")})`] : []),
    ...(elders.length > 0 ? ["buiten de contracten is zij wel uitgewerkt"] : []),
  ];
  return bevonden({
    met: voorwaarde,
    // Where no concern publishes anything of this care, or others took care of it, there is less to conclude.
    ernst: (zonder.length === 0 && eenheden.length === 0) || elders.length > 0 ? "LAAG" : "MIDDEL",
    concerns: eenheden.length > 0 ? [...new Set([...zonder, ...concernsVan(uitvoerend)])].sort() : zonder,
    toelichting: `"${duiding.naam}" stelt als voorwaarde: ${voorwaarde.tekst}; ${zinnen.join("; ")}. Wat concerns vertrouwelijk houden, is niet bekend.`,
    feiten: [
      grond(duiding, `stelt als voorwaarde: ${voorwaarde.tekst}`),
      ...uitvoerend.map((each) => grond(each, each.norm ? `voert de voorwaarde uit: ${each.norm.waarde} ${each.norm.eenheid}` : "voert de voorwaarde uit")),
      ...elders.map((each) => grond(each, "voert de voorwaarde uit, en is geen contractvoorwaarde")),
      ...van.filter((each) => zonder.includes(each.concern()?.id ?? "")).map((each) => grond(each, "gaat over deze zorg, en niet over de voorwaarde")),
    ],
  });
}
