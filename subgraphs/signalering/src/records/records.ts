import { Foreign, ForeignRecord } from "@pakketgraaf/subgraph";
import { createUnionType } from "type-graphql";
import type { Sleutel } from "../graaf/graaf";
import { RECORDTYPES } from "../graaf/verbandsoorten";
import { ZOEKTYPES } from "../zoekindex/zoekvelden";

type RecordClass = new () => ForeignRecord;

/** A class named after the type: the graph calls it so. */
function recordOf(type: string): RecordClass {
  const { [type]: Named } = { [type]: class extends ForeignRecord {} };
  Foreign(Named);
  return Named;
}

/** Those of which the index keeps records, and a part of one that links are suggested to. */
const TYPES = [...RECORDTYPES, "Duidingsvoorwaarde"];

/** The records of the parties that the index has, as far as this subgraph knows them: by their keys. */
const CLASSES = new Map([...new Set([...TYPES, ...ZOEKTYPES])].sort().map((type) => [type, recordOf(type)]));

const classOf = (type: string): RecordClass => CLASSES.get(type)!;

export const AgendaItem = classOf("AgendaItem");
export const Duiding = classOf("Duiding");
export const Duidingsvoorwaarde = classOf("Duidingsvoorwaarde");
export const Kennislacune = classOf("Kennislacune");
export const Organisatie = classOf("Organisatie");
export const Project = classOf("Project");
export const Subsidieronde = classOf("Subsidieronde");
export const Zorgvorm = classOf("Zorgvorm");
export const Contractvoorwaarde = classOf("Contractvoorwaarde");
export const Prestatie = classOf("Prestatie");
export const Zorgadvies = classOf("Zorgadvies");

/** Those that are no nouns of their own here. */
const OWN = [AgendaItem, Contractvoorwaarde, Duiding, Kennislacune, Prestatie, Project, Zorgvorm];
export const OTHERS = [...CLASSES.values()].filter((each) => !OWN.includes(each));

export const Signaalrecord = createUnionType({
  name: "Signaalrecord",
  description: "Een record van een partij waarop een signaal kan berusten.",
  types: () => RECORDTYPES.map(classOf),
});

export const Zoekrecord = createUnionType({
  name: "Zoekrecord",
  description: "Een openbaar record van een partij dat op zijn tekst te vinden is.",
  types: () => ZOEKTYPES.map(classOf),
});

/** The record of a key, whichever of the two it is asked as. */
export const asRecord = ({ type, id }: Sleutel): ForeignRecord => Object.assign(new (classOf(type))(), { id });
