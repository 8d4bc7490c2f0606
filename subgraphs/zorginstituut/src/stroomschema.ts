import { BronRecord, Grondslag, seedOf, type SeedRecord, VASTE_LIJST } from "@pakketgraaf/begrippen";
import { fixedList, many, one, StoredField } from "@pakketgraaf/subgraph";
import { Directive, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { partijenIn } from "./partijen";

@Entity()
@Directive('@key(fields: "id")')
@Directive(VASTE_LIJST)
@ObjectType({ description: "Stroomschema uit een bron, voor zover de lopende tekst het vertelt." })
class Stroomschema extends BronRecord {
  @StoredField(() => String, { description: "Naam van het schema." })
  naam: string;

  @StoredField(() => String, { description: "Waar de stappen vandaan komen." })
  toelichting: string;

  @StoredField(() => [String], { description: "De woorden in de figuur die te lezen waren." })
  tekstInFiguur: string[];

  @StoredField(() => [String], { description: "Wat de figuur zelf nog zou zeggen en hier dus onbekend is." })
  onbekend: string[];
}

@Entity()
@Directive(VASTE_LIJST)
@ObjectType({ description: "Stap in een stroomschema." })
class Stroomschemastap extends BronRecord {
  @Column("text")
  stroomschemaId: string;

  @StoredField(() => Int, { description: "De hoeveelste stap het is." })
  volgorde: number;

  @StoredField(() => String, { description: "Naam van de stap." })
  naam: string;

  @StoredField(() => String, { description: "Wat er in de stap gebeurt." })
  omschrijving: string;

  @StoredField(() => String, { nullable: true, description: "De vraag die er beantwoord wordt; null als de bron er geen stelt." })
  vraag: string | null;

  @StoredField(() => [String], { description: "Waar de stap op uit kan komen." })
  uitkomsten: string[];

  @StoredField(() => Grondslag, { description: "Waarop de stap berust." })
  grondslag: Grondslag;

  @StoredField(() => Grondslag, { description: "Waarop de plaats in de volgorde berust." })
  volgordeGrondslag: Grondslag;
}

@Entity()
class StroomschemastapPartij {
  @PrimaryColumn("text")
  stroomschemastapId: string;

  @PrimaryColumn("text")
  organisatieId: string;

  @PrimaryColumn("text")
  rol: string;
}

const PARTIJEN = partijenIn("stroomschemastap_partij", "stroomschemastap_id", {
  handelendePartijen: ["HANDELT", "Wie de stap zetten, op naam."],
});

/** What the file has is one schema, without a key. */
const RISICOGERICHTE_BEOORDELING = "risicogerichte-beoordeling";

const FILE = "zorginstituut-fasemodel.json";

interface StroomschemaFile {
  stroomschemaRisicogerichteBeoordeling: SeedRecord & { stappen: (SeedRecord & { handelendePartijen: string[] })[] };
}

export const stroomschema = fixedList({
  entity: Stroomschema,
  query: "stroomschemas",
  description: "De stroomschema's uit de bronnen: nu alleen dat van de risicogerichte beoordeling, figuur 4 van Pakketbeheer in de praktijk 4.",
  order: "id",
  byId: { description: "Een stroomschema.", id: "Sleutel van het schema, bijvoorbeeld risicogerichte-beoordeling." },
  fields: { stappen: many(Stroomschemastap, "stroomschemaId", "volgorde", "De stappen, in volgorde.") },
  seeds: [
    {
      ...seedOf(Stroomschema, { file: FILE }),
      records: (content) => [
        { ...(content as StroomschemaFile).stroomschemaRisicogerichteBeoordeling, id: RISICOGERICHTE_BEOORDELING },
      ],
    },
  ],
});

const stapSeed = seedOf(Stroomschemastap, {
  file: FILE,
  columns: () => ({ stroomschemaId: RISICOGERICHTE_BEOORDELING }),
  more: (record: { handelendePartijen: string[] } & SeedRecord, references) =>
    PARTIJEN.rows(record, references).map((row) =>
      Object.assign(new StroomschemastapPartij(), { stroomschemastapId: record.id, ...row }),
    ),
});

export const stroomschemastap = fixedList({
  entity: Stroomschemastap,
  query: "stroomschemastappen",
  description: "De stappen van de stroomschema's, per schema in volgorde.",
  order: (one, other) => one.stroomschemaId.localeCompare(other.stroomschemaId, "nl") || one.volgorde - other.volgorde,
  fields: {
    stroomschema: one(Stroomschema, "stroomschemaId", "Het schema waar de stap in staat.", { nullable: false }),
    ...PARTIJEN.fields,
  },
  tables: [StroomschemastapPartij],
  parts: PARTIJEN.parts,
  seeds: [{ ...stapSeed, records: (content) => (content as StroomschemaFile).stroomschemaRisicogerichteBeoordeling.stappen }],
});
