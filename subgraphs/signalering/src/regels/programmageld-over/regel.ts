import { alsBedrag, tienduizendsten } from "../../feiten/bedrag";
import { dagNa, jarenNa, type Tijdsaanduiding } from "../../feiten/dagen";
import { eenmaal } from "../../feiten/feit";
import { Kennislacune } from "../../feiten/kennislacune";
import { Programma } from "../../feiten/programma";
import { Project } from "../../feiten/project";
import { Subsidieronde } from "../../feiten/subsidieronde";
import { defineRegel, GEEN, grond } from "../regel";

export const programmageldOver = defineRegel({
  naam: "PROGRAMMAGELD_OVER",
  titel: "Programmageld over, en vragen zonder onderzoek",
  uitleg:
    "In het laatste jaar van een programma, of daarna, is van zijn budget minder dan de helft toegekend, terwijl een kennislacune waarvoor een van zijn rondes onderzoek vraagt open staat zonder project.",
  bron: {
    document: "Kamerbrief Voortgang verbeteren en verbreden van de toets op het basispakket (12 juni 2025)",
    vindplaats: "3.2 Onderzoek stimuleren",
  },
  ernst: "MIDDEL",
  aan: ["ZONMW"],
  handelingsopties: ["t4-agenderen", "t5-onderzoek-doelmatige-inzet"],
  onderwerp: Programma,
  // The last year of a programme begins one before it ends.
  termijnen: [-1],
  oordeel(programma, op) {
    const { einddatum, totaalbudget } = programma;
    if (einddatum !== null && op < jarenNa(dagNa(einddatum.totEnMet), -1)) return GEEN;
    const { rondes, projecten } = toekenningenOp(programma, op);
    const gevraagd = eenmaal(rondes.flatMap((ronde) => ronde.bij(Kennislacune)));
    const lacunes = gevraagd.filter((lacune) => lacune.isOpenOp(op) && lacune.bij(Project).length === 0);
    if (lacunes.length === 0) return GEEN;

    const bedragen = [...rondes.map(({ toegekend }) => toegekend), ...projecten.map(({ bedrag }) => bedrag)];
    const toegekend = bedragen.reduce((som, bedrag) => som + (bedrag === null ? 0n : tienduizendsten(bedrag)), 0n);
    if (totaalbudget !== null && toegekend * 2n >= tienduizendsten(totaalbudget)) return GEEN;
    const ontbreekt = [
      ...(einddatum === null ? ["einde van het programma"] : []),
      ...(totaalbudget === null ? ["budget van het programma"] : []),
      ...(bedragen.includes(null) ? ["toegekende bedragen"] : []),
    ].join(", ");
    if (einddatum === null || totaalbudget === null || ontbreekt) return { bevindingen: [], ontbreekt };
    return {
      bevindingen: [
        {
          toelichting: `${programma.naam} loopt tot en met ${einddatum.tekst}; van ${totaalbudget} euro is ${alsBedrag(toegekend)} euro toegekend, en ${lacunes.length === 1 ? "een kennislacune staat" : `${lacunes.length} kennislacunes staan`} open zonder project.`,
          feiten: [
            grond(programma, `budget ${totaalbudget} euro, tot en met ${einddatum.tekst}`),
            ...rondes.map((ronde) => grond(ronde, `toegekend ${ronde.toegekend} euro`)),
            ...projecten.map((project) => grond(project, `toegekend ${project.bedrag} euro, buiten een ronde`)),
            ...lacunes.map((lacune) => grond(lacune, "open, en zonder project")),
          ],
        },
      ],
    };
  },
});

/** What was granted by the programme, and by what is a part of it on a day, since it became that. */
function toekenningenOp(programma: Programma, op: string): { rondes: Subsidieronde[]; projecten: Project[] } {
  const delen = programma.onderdelen().filter(({ lidmaatschap }) => lidmaatschap.geldtOp(op));
  const lijnen = [
    { onderdeel: programma, sinds: null },
    ...delen.map(({ onderdeel, lidmaatschap }) => ({ onderdeel, sinds: lidmaatschap.van })),
  ];
  const isSinds = (sinds: Tijdsaanduiding | null, begin: Tijdsaanduiding | null): boolean =>
    sinds === null || begin === null || sinds.vanaf <= begin.vanaf;
  return {
    rondes: lijnen.flatMap(({ onderdeel, sinds }) => onderdeel.bij(Subsidieronde).filter(({ opening }) => isSinds(sinds, opening))),
    projecten: lijnen.flatMap(({ onderdeel, sinds }) =>
      onderdeel.bij(Project).filter((project) => project.bij(Subsidieronde).length === 0 && isSinds(sinds, project.startdatum)),
    ),
  };
}
