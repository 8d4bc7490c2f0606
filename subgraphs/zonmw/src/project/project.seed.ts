import { classify, parseTijdOrNull, seedOf } from "@pakketgraaf/begrippen";
import { koppelingenOf } from "../koppeling/koppeling.seed";
import { Project, Relevantie } from "./project";

interface ProjectRecord {
  bedragEuro: number | null;
  startdatum: string | null;
  einddatum: string | null;
  programma: string | null;
  ronde: string | null;
  zorgvormen: string[];
  agendaItems: string[];
  zorgvormKandidaten?: string[];
  relevantie: string;
}

const RELEVANTIE: Record<string, Relevantie> = {
  "direct: onderzoek bij een pakketvraag": Relevantie.DIRECT,
  "verwant: doelmatigheidsonderzoek": Relevantie.VERWANT,
  "achtergrond: ander ZonMw-onderzoek": Relevantie.ACHTERGROND,
  "achtergrond: gebruik en inkoop": Relevantie.ACHTERGROND,
};

export const projectSeed = seedOf(Project, {
  file: "zonmw-projecten.json",
  columns: (record: ProjectRecord, { known }) => ({
    bedrag: record.bedragEuro,
    startdatum: parseTijdOrNull(record.startdatum),
    einddatum: parseTijdOrNull(record.einddatum),
    programmaId: known("Programma", "programma", record.programma),
    rondeId: known("Subsidieronde", "ronde", record.ronde),
    relevantie: classify("relevantie", RELEVANTIE, record.relevantie),
    relevantieTekst: record.relevantie,
  }),
  more: (record, references) => koppelingenOf({ projectId: record.id }, record, references),
});
