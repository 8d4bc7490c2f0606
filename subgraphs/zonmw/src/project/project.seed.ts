import { bronnenOf, classify, parseTijdOrNull, type Bron } from "@pakketgraaf/begrippen";
import type { SeedFile } from "@pakketgraaf/subgraph";
import { koppelingenOf } from "../koppeling/koppeling.rows";
import { Project, Relevantie } from "./project";

interface ProjectRecord {
  id: string;
  projectnummer: string | null;
  titel: string;
  hoofdaanvrager: string | null;
  bedragEuro: number | null;
  startdatum: string | null;
  einddatum: string | null;
  programma: string | null;
  ronde: string | null;
  zorgvormen: string[];
  agendaItems: string[];
  zorgvormKandidaten?: string[];
  financierBevestigd: boolean | null;
  relevantie: string;
  uitkomst: string | null;
  bron: Bron;
  bronnenExtra: Bron[];
}

const RELEVANTIE: Record<string, Relevantie> = {
  "direct: onderzoek bij een pakketvraag": Relevantie.DIRECT,
  "verwant: doelmatigheidsonderzoek": Relevantie.VERWANT,
  "achtergrond: ander ZonMw-onderzoek": Relevantie.ACHTERGROND,
  "achtergrond: gebruik en inkoop": Relevantie.ACHTERGROND,
};

export const projectSeed: SeedFile<ProjectRecord> = {
  file: "zonmw-projecten.json",
  type: "Project",
  records: (content) => content as ProjectRecord[],
  rows: (record, references) => {
    const bronnen = bronnenOf(record);
    const project = Object.assign(new Project(), {
      id: record.id,
      projectnummer: record.projectnummer,
      titel: record.titel,
      hoofdaanvrager: record.hoofdaanvrager,
      bedrag: record.bedragEuro,
      startdatum: parseTijdOrNull(record.startdatum),
      einddatum: parseTijdOrNull(record.einddatum),
      programmaId: references.known("Programma", "programma", record.programma),
      rondeId: references.known("Subsidieronde", "ronde", record.ronde),
      financierBevestigd: record.financierBevestigd,
      relevantie: classify("relevantie", RELEVANTIE, record.relevantie),
      relevantieTekst: record.relevantie,
      uitkomst: record.uitkomst,
      bronnen,
    });
    return [project, ...koppelingenOf({ projectId: record.id }, record, bronnen, references)];
  },
};
