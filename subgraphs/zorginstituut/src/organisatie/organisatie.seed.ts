import { bronnenOf, classify, type Bron, type SeedRecord } from "@pakketgraaf/begrippen";
import type { SeedFile } from "@pakketgraaf/subgraph";
import { Organisatie, OrganisatieSoort, OrganisatieType } from "./organisatie";
import { Organisatierol, OrganisatierolArtikel } from "./organisatierol";

/** A party as the file of Zorginstituut knows it. */
interface Pakketbeheerpartij extends SeedRecord {
  naam: string;
  rol: string;
  rollen: { rol: string; taken: string[]; wetsartikelen: { wet: string; artikel: string; onderwerp: string }[]; bron: Bron }[];
}

/** A party as the file of the insurers knows it. */
interface Verzekeraarspartij extends SeedRecord {
  naam: string;
  type: string;
  soort: string;
  concern: string | null;
  uzovi: string | null;
  labels: string[];
  marktaandeelProcent: number | null;
  marktaandeelJaar: number | null;
  aantalVerzekerden: number | null;
  verzekerden2025: number | null;
  regio: string | null;
  omschrijving?: string;
}

interface OrganisatieRecord {
  id: string;
  pakketbeheerpartij?: Pakketbeheerpartij;
  verzekeraarspartij?: Verzekeraarspartij;
}

/** Of these the insurers' own subgraph holds the labels, market shares and the like. */
const VERZEKERAARS: OrganisatieType[] = [OrganisatieType.CONCERN, OrganisatieType.LABEL, OrganisatieType.ZORGVERZEKERAAR];

const OF_VERZEKERAARS_ONLY = [
  "uzovi",
  "marktaandeelProcent",
  "marktaandeelJaar",
  "aantalVerzekerden",
  "verzekerden2025",
  "regio",
] as const;

/** The labels of a party that is no insurer. @throws Error when it has what only an insurer can have */
function labelsOf(partij: Verzekeraarspartij): string[] {
  if (VERZEKERAARS.includes(classify("type", OrganisatieType, partij.type))) return [];
  const misplaced = OF_VERZEKERAARS_ONLY.filter((field) => partij[field] !== null);
  if (misplaced.length > 0) throw new Error(`${misplaced.join(", ")}: has no place on a party of type "${partij.type}"`);
  return partij.labels;
}

const distinct = (bronnen: Bron[]): Bron[] => [
  ...new Map(bronnen.map((bron) => [JSON.stringify([bron.titel, bron.url]), bron])).values(),
];

/** Two files describe parties, and some parties are in both: each becomes one record. */
export const organisatieSeed: SeedFile<OrganisatieRecord> = {
  file: "verzekeraars-organisaties.json",
  type: "Organisatie",
  entity: Organisatie,
  records: (content, read) => {
    const { organisaties } = read("zorginstituut-referentie.json") as { organisaties: Pakketbeheerpartij[] };
    const pakketbeheer = new Map(organisaties.map((partij) => [partij.id, partij]));
    const verzekeraars = new Map((content as Verzekeraarspartij[]).map((partij) => [partij.id, partij]));
    return [...new Set([...pakketbeheer.keys(), ...verzekeraars.keys()])].map((id) => ({
      id,
      pakketbeheerpartij: pakketbeheer.get(id),
      verzekeraarspartij: verzekeraars.get(id),
    }));
  },
  rows: ({ id, pakketbeheerpartij, verzekeraarspartij }, { known }) => [
    Object.assign(new Organisatie(), {
      id,
      naam: (pakketbeheerpartij ?? verzekeraarspartij)?.naam,
      type: classify("type", OrganisatieType, verzekeraarspartij?.type),
      typeTekst: verzekeraarspartij?.type ?? null,
      soort: classify("soort", OrganisatieSoort, verzekeraarspartij?.soort),
      rol: pakketbeheerpartij?.rol ?? null,
      omschrijving: verzekeraarspartij?.omschrijving ?? null,
      labels: verzekeraarspartij ? labelsOf(verzekeraarspartij) : [],
      onderdeelVanId: known("Organisatie", "concern", verzekeraarspartij?.concern),
      bronnen: distinct([pakketbeheerpartij, verzekeraarspartij].flatMap((partij) => (partij ? bronnenOf(partij) : []))),
    }),
    ...rollenOf(id, pakketbeheerpartij?.rollen ?? []),
  ],
};

/** What states a role states the articles with it. */
const rollenOf = (organisatieId: string, rollen: Pakketbeheerpartij["rollen"]): object[] =>
  rollen.flatMap(({ rol, taken, wetsartikelen, bron }, place) => {
    const id = `${organisatieId}-r${place + 1}`;
    return [
      Object.assign(new Organisatierol(), { id, organisatieId, volgnummer: place + 1, rol, taken, bron }),
      ...wetsartikelen.map((artikel, inner) =>
        Object.assign(new OrganisatierolArtikel(), { organisatierolId: id, volgnummer: inner + 1, ...artikel, bron }),
      ),
    ];
  });
