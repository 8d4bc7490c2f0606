import { AgendaItem } from "../../feiten/agenda-item";
import { dagNa, enige, isTussen, jarenNa, type Waarheid } from "../../feiten/dagen";
import { Duiding } from "../../feiten/duiding";
import { eenmaal } from "../../feiten/feit";
import { Kennislacune } from "../../feiten/kennislacune";
import { Koppeling } from "../../feiten/koppeling";
import { Project } from "../../feiten/project";
import { Zorgvorm } from "../../feiten/zorgvorm";
import { defineRegel, GEEN, grond, onbekend } from "../regel";

/** Whole years in which a ruling on what research found may be expected. */
const TERMIJN = 1;

/** What a ruling has to do with research on which it rests, or that it answers. */
const GEBRUIKT = ["RESULTAAT_GEBRUIKT", "AANLEIDING", "BEANTWOORD_IN"];

/** Research that follows on a ruling: it carries out or evaluates what was advised, and waits for no other. */
const VOLGT = ["UITWERKING_VAN_ADVIES", "EVALUATIE_VAN_ADVIES"];

export const onderzoekZonderUitspraak = defineRegel({
  naam: "ONDERZOEK_ZONDER_UITSPRAAK",
  titel: "Onderzoek afgerond, en geen uitspraak",
  uitleg:
    "Een project naar een pakketvraag is meer dan een jaar geleden geëindigd, en sindsdien is over die zorg en dat agenda-item geen uitspraak gekomen. Onderzoek op de achtergrond, en onderzoek dat een advies uitwerkt of evalueert, wacht niet op een uitspraak. Is van een uitspraak of van het einde alleen het jaar of de maand bekend, en kan zij daarom van na het einde zijn, dan is het niet te zeggen.",
  bron: { document: "Pakketbeheer in de praktijk 4 (Zorginstituut Nederland, 20 maart 2023)", vindplaats: "2.3 Her-agenderen van zorg" },
  ernst: "MIDDEL",
  aan: ["ZORGINSTITUUT"],
  handelingsopties: ["t4-agenderen", "t4-herbeoordeling"],
  onderwerp: Project,
  termijnen: [TERMIJN],
  oordeel(project, op) {
    const { geeindigdOp, startdatum } = project;
    const isNietVoorbij = project.looptOp(op) === true || (startdatum !== null && op < startdatum.vanaf);
    const isPasVoorbij = geeindigdOp !== null && op < jarenNa(geeindigdOp, TERMIJN);
    if (project.relevantie === "ACHTERGROND" || isNietVoorbij || isPasVoorbij) return GEEN;

    const lacunes = project.bij(Kennislacune);
    const koppelingen = [project, ...lacunes].flatMap((each) => each.bij(Koppeling));
    if (koppelingen.some((koppeling) => isVerwerkt(koppeling) || VOLGT.includes(koppeling.relatie ?? ""))) return GEEN;
    const vragen = [
      ...eenmaal(koppelingen.flatMap((koppeling) => koppeling.bij(Zorgvorm))),
      ...eenmaal(koppelingen.flatMap((koppeling) => koppeling.bij(AgendaItem))),
    ];
    if (vragen.length === 0) return GEEN;
    if (geeindigdOp === null) return onbekend("einde van het project");

    const uitspraken = eenmaal(vragen.flatMap((vraag) => vraag.bij(Duiding)));
    const isGekomenSinds = (dag: string): Waarheid => enige(uitspraken.map(({ gegeven }) => isTussen(gegeven, dag, op)));
    if (isGekomenSinds(geeindigdOp)) return GEEN;
    if (isGekomenSinds(geeindigdOp) === null) return onbekend("datum van een uitspraak");
    // Of an end that is known to the year only, another day of it may be before a ruling.
    if (isGekomenSinds(dagNa(project.einddatum!.vanaf)) !== false) return onbekend("einde van het project");
    return {
      bevindingen: [
        {
          toelichting: `"${project.naam}" is geëindigd in ${project.einddatum!.tekst}, en sindsdien is geen uitspraak bekend over ${vragen.map(({ naam }) => naam).join(", ")}.`,
          feiten: [
            grond(project, `geëindigd in ${project.einddatum!.tekst}`),
            ...vragen.map((vraag) => grond(vraag, "waarop het onderzoek antwoord geeft; sinds het einde geen uitspraak")),
          ],
        },
      ],
    };
  },
});

/** Whether a ruling rests on it, or followed on the admission for a time that it belonged to. */
const isVerwerkt = (koppeling: Koppeling): boolean =>
  GEBRUIKT.includes(koppeling.relatie ?? "") ||
  koppeling.bij(Duiding).some((duiding) => duiding.opvolgers().some(({ aard }) => aard === "OORDEEL_NA_VOORWAARDELIJKE_TOELATING"));
