import { type Graaf, naamVan, type Sleutel } from "../graaf/graaf";
import { heen, type Stap, terug } from "../graaf/paden";
import { type Toestand, VERBANDSOORTEN } from "../graaf/verbandsoorten";
import { codesleutels, tel } from "./codes";
import type { Suggestierecord, Verwant } from "./suggestierecord";

/** How a record of the index is read: what else has to be known of it, and what suggestions look at. */
interface Lezer {
  paden: readonly Stap[];
  /** Several of one that has parts which are suggested by themselves. */
  lees(gelezen: Gelezen): Suggestierecord[];
}

/** A record with what facts tie it to. */
class Gelezen {
  constructor(
    private readonly graaf: Graaf,
    readonly sleutel: Sleutel,
    readonly toestand: Toestand,
  ) {}

  /** What ties of a kind lead to, from the record or to it. */
  bij(soort: string): Gelezen[] {
    const { van, naar } = VERBANDSOORTEN[soort];
    const { id } = this.sleutel;
    const [type, ids] =
      van === this.sleutel.type
        ? [naar, this.graaf.vanuit(soort, id).map((verband) => verband.naar)]
        : [van, this.graaf.naartoe(soort, id).map((verband) => verband.van)];
    return ids.flatMap((ander) => {
      const toestand = this.graaf.record({ type, id: ander });
      return toestand ? [new Gelezen(this.graaf, { type, id: ander }, toestand)] : [];
    });
  }

  /** What links of ZonMw's tie it to. @param own field of a link that names this record */
  gekoppeld(own: string): Gelezen[] {
    return this.bij(`Koppeling.${own}`).flatMap((koppeling) =>
      DOELEN.flatMap((field) => (field === own ? [] : koppeling.bij(`Koppeling.${field}`))),
    );
  }

  tekst(...velden: string[]): string {
    return velden.flatMap((veld) => (this.toestand[veld] as string | null) ?? []).join(". ");
  }

  get verwant(): Verwant {
    return { ...this.sleutel, naam: this.tekst(NAAM[this.sleutel.type]) };
  }

  maak(teksten: Suggestierecord["teksten"], verwant: readonly Gelezen[] = [], codes: readonly string[] = []): Suggestierecord {
    const zorgvormen = verwant.filter(({ sleutel }) => sleutel.type === "Zorgvorm");
    return {
      ...this.sleutel,
      teksten: {
        ...teksten,
        ZORGVORM: [teksten.ZORGVORM ?? "", ...zorgvormen.map((each) => each.tekst("naam"))].join(". "),
        INDICATIE: [teksten.INDICATIE ?? "", ...zorgvormen.map(indicatieVan)].join(". "),
      },
      verwanten: [...new Map(verwant.map((each) => [naamVan(each.sleutel), each.verwant])).values()],
      codes: tel(codes),
    };
  }
}

/** The fields of a link of ZonMw's that name a record. */
const DOELEN = ["projectId", "kennislacuneId", "agendaItemId", "zorgvormId", "duidingId"];

const NAAM: Record<string, string> = {
  AgendaItem: "onderwerp",
  Duiding: "titel",
  Kennislacune: "vraag",
  Project: "titel",
  Zorgvorm: "naam",
};

const indicatieVan = (zorgvorm: Gelezen): string => zorgvorm.tekst("aandoening", "indicatie");

/** A word of a fixed list, as people read it. */
const inWoorden = (waarde: string): string => waarde.toLowerCase().replaceAll("_", " ");

/** The years in which something was, as far as they are known. */
const jarenVan = ({ toestand }: Gelezen, ...velden: string[]): string =>
  velden
    .flatMap((veld) => {
      const waarde = toestand[veld] as { vanaf: string } | string | number | null;
      return waarde === null || waarde === undefined ? [] : String(typeof waarde === "object" ? waarde.vanaf : waarde).slice(0, 4);
    })
    .join(" ");

/** What a link of ZonMw's can tie, each by its field: all but the record that it was reached from. */
const koppelingen = (own: string): Stap =>
  terug(`Koppeling.${own}`, ...DOELEN.flatMap((field) => (field === own ? [] : heen(`Koppeling.${field}`))));

/** In which list the codes of care lie, as its kinds of codes have it. */
const LIJST_VAN: Record<string, string> = { ZORGACTIVITEIT: "NZA_ZORGACTIVITEITEN", ZORGPRODUCT: "NZA_ZORGPRODUCTEN" };

const codesVan = ({ toestand }: Gelezen): string[] =>
  toestand.code && toestand.codelijst ? codesleutels(toestand.codelijst as string, toestand.code as string) : [];

const genoemdeCodes = ({ toestand }: Gelezen): string[] =>
  ((toestand.codes as { soort: string; code: string }[] | null) ?? []).flatMap(({ soort, code }) =>
    LIJST_VAN[soort] ? codesleutels(LIJST_VAN[soort], code) : [],
  );

export const LEZERS: Readonly<Record<string, Lezer>> = {
  Project: {
    paden: [koppelingen("projectId"), terug("Kennislacune.projecten")],
    lees: (project) => [
      project.maak(
        {
          TITEL: project.tekst("titel"),
          INHOUD: project.tekst("samenvatting", "uitkomst"),
          ORGANISATIE: project.tekst("hoofdaanvrager"),
          JAAR: jarenVan(project, "startdatum", "einddatum"),
        },
        [...project.gekoppeld("projectId"), ...project.bij("Kennislacune.projecten")],
      ),
    ],
  },
  AgendaItem: {
    paden: [heen("AgendaItem.zorgvormen"), terug("Duiding.agendaItems"), koppelingen("agendaItemId")],
    lees: (item) => [
      // Not the reason why it is on the agenda: that may be research, by its name.
      item.maak({ TITEL: item.tekst("onderwerp"), JAAR: jarenVan(item, "startdatum", "doeldatum") }, [
        ...item.bij("AgendaItem.zorgvormen"),
        ...item.bij("Duiding.agendaItems"),
        ...item.gekoppeld("agendaItemId"),
      ]),
    ],
  },
  Kennislacune: {
    paden: [koppelingen("kennislacuneId")],
    lees: (lacune) => [
      lacune.maak(
        { TITEL: lacune.tekst("vraag"), ORGANISATIE: lacune.tekst("ingebrachtDoor"), JAAR: jarenVan(lacune, "peildatum") },
        lacune.gekoppeld("kennislacuneId"),
      ),
    ],
  },
  Contractvoorwaarde: {
    paden: [heen("Contractvoorwaarde.zorgvormen")],
    lees: (voorwaarde) => [
      voorwaarde.maak(
        {
          TITEL: voorwaarde.tekst("omschrijving"),
          INHOUD: inWoorden(voorwaarde.tekst("soort")),
          ZORGVORM: voorwaarde.tekst("zorgvormTekst"),
          JAAR: jarenVan(voorwaarde, "jaar", "geldigVan"),
        },
        voorwaarde.bij("Contractvoorwaarde.zorgvormen"),
      ),
    ],
  },
  Duiding: {
    paden: [heen("Duiding.zorgvormen")],
    lees: (duiding) =>
      ((duiding.toestand.voorwaarden ?? []) as { id: string; soort: string; tekst: string }[]).map(({ id, soort, tekst }) => ({
        ...duiding.maak(
          { TITEL: tekst, INHOUD: inWoorden(soort), ZORGVORM: duiding.tekst("titel"), JAAR: jarenVan(duiding, "datum", "geldigVan") },
          duiding.bij("Duiding.zorgvormen"),
        ),
        type: "Duidingsvoorwaarde",
        id,
      })),
  },
  Prestatie: {
    paden: [],
    // Not in which words its care was named: these were given for the sake of a link.
    lees: (prestatie) => [
      prestatie.maak({ TITEL: prestatie.tekst("omschrijving"), INHOUD: prestatie.tekst("stofnaam", "opmerking") }, [], codesVan(prestatie)),
    ],
  },
  Zorgvorm: {
    paden: [terug("Prestatie.zorgvormen")],
    lees: (zorgvorm) => [
      zorgvorm.maak({ TITEL: zorgvorm.tekst("naam"), INDICATIE: indicatieVan(zorgvorm) }, [], [
        ...genoemdeCodes(zorgvorm),
        ...zorgvorm.bij("Prestatie.zorgvormen").flatMap(codesVan),
      ]),
    ],
  },
};

/** By type, what is told of a record to suggestions: see `PADEN`. */
export const PADEN_VAN_SUGGESTIES: Readonly<Record<string, readonly Stap[]>> = Object.fromEntries(
  Object.entries(LEZERS).map(([type, { paden }]) => [type, paden]),
);

/** What there is of a record for suggestions: nothing of one that is not public, or not there. */
export function suggestierecordsVan(graaf: Graaf, sleutel: Sleutel): Suggestierecord[] {
  const toestand = graaf.record(sleutel);
  return toestand ? LEZERS[sleutel.type].lees(new Gelezen(graaf, sleutel, toestand)) : [];
}
