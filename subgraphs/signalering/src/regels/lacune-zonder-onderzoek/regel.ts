import { Kennislacune } from "../../feiten/kennislacune";
import { onderzoekBij } from "../../feiten/onderzoek-bij-lacune";
import { defineRegel, GEEN, grond } from "../regel";

export const lacuneZonderOnderzoek = defineRegel({
  naam: "LACUNE_ZONDER_ONDERZOEK",
  titel: "Open kennislacune zonder onderzoek",
  uitleg:
    "Een kennislacune staat volgens haar bron open of is niet onderzocht, er loopt geen project naar en geen subsidieronde vraagt om onderzoek.",
  bron: {
    document: "Samenwerken aan passende zorg (Zorginstituut Nederland en NZa, november 2020)",
    vindplaats: "deel B, 2.3 Evaluatieonderzoek agenderen",
  },
  ernst: "MIDDEL",
  aan: ["ZONMW", "ZORGINSTITUUT"],
  handelingsopties: ["t4-agenderen", "t4-vergoeding-in-onderzoek", "t5-onderzoek-doelmatige-inzet"],
  onderwerp: Kennislacune,
  oordeel(lacune, op) {
    if (!lacune.isOpenOp(op)) return GEEN;
    const { stand, projecten, rondes } = onderzoekBij(lacune, op);
    if (stand === "LOPEND" || rondes.length > 0) return GEEN;
    if (stand === "ONBEKEND") return { bevindingen: [], ontbreekt: "looptijd van een project" };
    const vraag = `De vraag "${lacune.naam}" staat open`;
    return {
      bevindingen: [
        {
          toelichting:
            projecten.length === 0
              ? `${vraag}, en er is geen onderzoek naar bekend.`
              : `${vraag}, terwijl al het onderzoek ernaar is afgelopen.`,
          feiten: [
            grond(lacune, lacune.peildatum ? `open volgens de bron, stand van ${lacune.peildatum.tekst}` : "open volgens de bron, van onbekende datum"),
            ...projecten.map((project) => grond(project, `afgelopen in ${project.einddatum!.tekst}`)),
          ],
        },
      ],
    };
  },
});
