import { classify, parseTijdOrNull, seedOf } from "@pakketgraaf/begrippen";
import { ProjectOrganisatie } from "../deelname/deelname";
import { deelnamesOf, type DeelnemendRecord } from "../deelname/deelname.seed";
import { koppelingenOf, type LinkingRecord } from "../koppeling/koppeling.seed";
import { Project, Relevantie } from "./project";
import { PublicatieSoort, type Publicatie } from "./publicatie";

interface ProjectRecord extends LinkingRecord, DeelnemendRecord {
  bedragEuro: number | null;
  startdatum: string | null;
  einddatum: string | null;
  programma: string | null;
  ronde: string | null;
  peildatum: string | null;
  publicaties: (Omit<Publicatie, "soort"> & { soort: string })[];
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
    peildatum: parseTijdOrNull(record.peildatum),
    publicaties: record.publicaties.map((each) => ({ ...each, soort: classify("publicaties", PublicatieSoort, each.soort) })),
    programmaId: known("Programma", "programma", record.programma),
    rondeId: known("Subsidieronde", "ronde", record.ronde),
    relevantie: classify("relevantie", RELEVANTIE, record.relevantie),
    relevantieTekst: record.relevantie,
  }),
  more: (record, references) => [
    ...koppelingenOf({ projectId: record.id }, record, references),
    ...deelnamesOf(ProjectOrganisatie, { projectId: record.id }, record, references),
  ],
});
