import { verteldOp } from "../../feiten/dagen";
import { Kennislacune } from "../../feiten/kennislacune";
import { Project } from "../../feiten/project";
import { defineRegel, GEEN, grond } from "../regel";

export const lacuneMetMeerOnderzoek = defineRegel({
  naam: "LACUNE_MET_MEER_ONDERZOEK",
  titel: "Meer onderzoek tegelijk naar een kennislacune",
  uitleg:
    "Naar een kennislacune die niet is beantwoord lopen op dezelfde dag twee of meer projecten. Dat kan goed zijn: het signaal vraagt of zij op elkaar zijn afgestemd.",
  bron: {
    document: "Kamerbrief Voortgang verbeteren en verbreden van de toets op het basispakket (12 juni 2025)",
    vindplaats: "3.2 Onderzoek stimuleren, Gelijkgerichtheid in (subsidieprogramma’s voor) onderzoek",
  },
  ernst: "LAAG",
  aan: ["ZONMW"],
  handelingsopties: [],
  onderwerp: Kennislacune,
  oordeel(lacune, op) {
    if (lacune.status === "BEANTWOORD" && verteldOp(lacune.peildatum, op)) return GEEN;
    const projecten = lacune.bij(Project).filter((project) => project.looptOp(op) !== false);
    if (projecten.length < 2) return GEEN;
    const lopend = projecten.filter((project) => project.looptOp(op) === true);
    if (lopend.length < 2) return { bevindingen: [], ontbreekt: "looptijd van een project" };
    return {
      bevindingen: [
        {
          toelichting: `Naar de vraag "${lacune.naam}" lopen ${lopend.length} projecten tegelijk: ${lopend.map(({ naam }) => naam).join("; ")}.`,
          feiten: [
            grond(lacune, "de vraag die zij onderzoeken"),
            ...lopend.map((project) => grond(project, `loopt van ${project.startdatum!.tekst} tot en met ${project.einddatum!.tekst}`)),
          ],
        },
      ],
    };
  },
});
