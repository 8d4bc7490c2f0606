import { classify, parseTijdOrNull, seedOf } from "@pakketgraaf/begrippen";
import { Instroomroute, InstroomroutePartij, InstroomrouteStatus } from "./instroomroute";
import { PARTIJEN } from "./instroomroute.partijen";

interface Moment {
  tekst: string | null;
  datum: string | null;
}

interface InstroomrouteRecord {
  instroomsoort: string;
  start: Moment;
  einde: Moment;
  status: string;
  peildatum: string | null;
  beoordeeltDoor: string[];
  besluitDoor: string[];
  uitgevoerdDoor: string[];
}

const STATUS: Record<string, InstroomrouteStatus | null> = { ...InstroomrouteStatus, ONBEKEND: null };

export const instroomrouteSeed = seedOf(Instroomroute, {
  file: "zorginstituut-fasemodel.json",
  list: "instroomroutes",
  columns: ({ instroomsoort, start, einde, status, peildatum }: InstroomrouteRecord, { known }) => ({
    instroomsoortId: known("Instroomsoort", "instroomsoort", instroomsoort),
    start: start.tekst,
    startdatum: parseTijdOrNull(start.datum),
    einde: einde.tekst,
    einddatum: parseTijdOrNull(einde.datum),
    status: classify("status", STATUS, status),
    peildatum: parseTijdOrNull(peildatum),
  }),
  more: (record, references) =>
    PARTIJEN.rows(record, references).map((row) =>
      Object.assign(new InstroomroutePartij(), { instroomrouteId: record.id, ...row }),
    ),
});
