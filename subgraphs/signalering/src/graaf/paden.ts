import { VERBANDSOORTEN } from "./verbandsoorten";

/** A step over the ties of one kind, from whoever tells of them or the other way round, and the steps from there. */
export interface Stap {
  soort: string;
  terug: boolean;
  dan: readonly Stap[];
}

/** To the records that a tie names. */
export const heen = (soort: string, ...dan: Stap[]): Stap => ({ soort, terug: false, dan });
/** To the records that name this one. */
export const terug = (soort: string, ...dan: Stap[]): Stap => ({ soort, terug: true, dan });

/** The type of the records to which a step leads. */
export const doelVan = ({ soort, terug: isTerug }: Stap): string => VERBANDSOORTEN[soort][isTerug ? "van" : "naar"];

/** Ways are named after the type of the records from which they lead, or `<what for>:<type>`. */
export const typeIn = (naam: string): string => naam.slice(naam.indexOf(":") + 1);

/** Where a step goes from and to, as ends of a tie. */
export const einden = ({ terug: isTerug }: Stap): [from: "van" | "naar", to: "van" | "naar"] => (isTerug ? ["naar", "van"] : ["van", "naar"]);

/** When a ruling holds: what replaced it, and what it replaced; and when these hold. */
export const OPVOLGING = [terug("Duiding.vervangt", terug("Duiding.vervangt")), heen("Duiding.vervangt", terug("Duiding.vervangt"))];
/** Whether care is insured. */
const UITSPRAKEN = terug("Duiding.zorgvormen", ...OPVOLGING);
const PRESTATIES = terug("Prestatie.zorgvormen");
const CONCERN = heen("Verzekeraar.concernId");
export const VERZEKERAAR = heen("Contractvoorwaarde.verzekeraarId", CONCERN);
export const CONTRACTVOORWAARDEN = terug("Contractvoorwaarde.zorgvormen", VERZEKERAAR);
/** A programme, and what it is or was a part of. */
const LIJN = terug("ProgrammaLidmaatschap.onderdeelId", heen("ProgrammaLidmaatschap.programmaId"));
/** The agenda items that ZonMw linked to a gap. */
export const ITEMS_VAN_LACUNE = [terug("Koppeling.kennislacuneId", heen("Koppeling.agendaItemId"))];
/** The projects and rounds of a gap, with their programmes. */
const ONDERZOEK_VAN_LACUNE = [
  heen("Kennislacune.projecten", heen("Project.programmaId", LIJN)),
  terug("Subsidieronde.kennislacunes", heen("Subsidieronde.programmaId", LIJN)),
];
const PROGRAMMA = heen("Project.programmaId");
/** Projects and gaps that were linked to a record, with the projects of the gaps. */
export const ONDERZOEK = (soort: string): Stap =>
  terug(soort, heen("Koppeling.projectId", PROGRAMMA), heen("Koppeling.kennislacuneId", heen("Kennislacune.projecten", PROGRAMMA)));

/** What a programme grants: its rounds, with the gaps that they ask about, and its projects, in a round or not. */
const TOEKENNINGEN = [
  terug("Subsidieronde.programmaId", heen("Subsidieronde.kennislacunes", heen("Kennislacune.projecten"))),
  terug("Project.programmaId", heen("Project.rondeId")),
];

/** Care, and the agenda items that it stands on: where signals of what is about it are shown. */
const OP_DE_AGENDA = terug("AgendaItem.zorgvormen");
const ONDERZOEK_VAN_ITEM = ONDERZOEK("Koppeling.agendaItemId");
const ONDERZOEK_VAN_ZORG = ONDERZOEK("Koppeling.zorgvormId");
const TARIEVEN = terug("Tarief.prestatieId");
/** A ruling to which research was linked, and what followed on it. */
const DUIDING_VAN_ONDERZOEK = heen("Koppeling.duidingId", terug("Duiding.vervangt"));

/**
 * By type, what rules look at of a record, as ways from it, and where its signals are shown. Which records have to be judged
 * again when another changes follows from the same ways, walked back. What no rule judges has none.
 */
export const PADEN_VAN_REGELS: Readonly<Record<string, readonly Stap[]>> = {
  Kennislacune: [
    ...ONDERZOEK_VAN_LACUNE,
    terug("Koppeling.kennislacuneId",
      heen("Koppeling.agendaItemId"),
      heen("Koppeling.zorgvormId", OP_DE_AGENDA),
      heen("Koppeling.duidingId")),
  ],
  Project: [
    heen("Project.programmaId"),
    terug("Koppeling.projectId",
      heen("Koppeling.agendaItemId", terug("Duiding.agendaItems"), heen("AgendaItem.zorgvormen", terug("Duiding.zorgvormen"))),
      heen("Koppeling.zorgvormId", terug("Duiding.zorgvormen"), OP_DE_AGENDA),
      DUIDING_VAN_ONDERZOEK),
    terug("Kennislacune.projecten",
      terug("Koppeling.kennislacuneId",
        heen("Koppeling.agendaItemId", terug("Duiding.agendaItems")),
        heen("Koppeling.zorgvormId", terug("Duiding.zorgvormen")),
        DUIDING_VAN_ONDERZOEK)),
  ],
  Duiding: [
    ...OPVOLGING,
    heen("Duiding.vervangt", terug("Contractvoorwaarde.duidingen", VERZEKERAAR)),
    heen("Duiding.agendaItems"),
    heen("Duiding.zorgvormen",
      PRESTATIES,
      OP_DE_AGENDA,
      CONTRACTVOORWAARDEN,
      UITSPRAKEN),
    heen("Duiding.criteria", terug("Kader.criteria", terug("Kader.vervangt"))),
    terug("Contractvoorwaarde.duidingen", VERZEKERAAR),
    terug("Koppeling.duidingId", heen("Koppeling.projectId"), heen("Koppeling.kennislacuneId")),
  ],
  Contractvoorwaarde: [
    VERZEKERAAR,
    heen("Contractvoorwaarde.zorgvormen", UITSPRAKEN, OP_DE_AGENDA),
    heen("Contractvoorwaarde.duidingen", ...OPVOLGING, heen("Duiding.zorgvormen", UITSPRAKEN), heen("Duiding.agendaItems")),
  ],
  Prestatie: [TARIEVEN, heen("Prestatie.zorgvormen", terug("Prestatie.zorgvormen", TARIEVEN), OP_DE_AGENDA)],
  AgendaItem: [
    ONDERZOEK_VAN_ITEM,
    terug("Subsidieronde.agendaItems"),
    heen("AgendaItem.zorgvormen", ONDERZOEK_VAN_ZORG),
  ],
  Zorgvorm: [PRESTATIES, OP_DE_AGENDA, CONTRACTVOORWAARDEN, UITSPRAKEN],
  Programma: [
    ...TOEKENNINGEN,
    terug("ProgrammaLidmaatschap.programmaId", heen("ProgrammaLidmaatschap.onderdeelId", ...TOEKENNINGEN)),
    terug("ProgrammaLidmaatschap.onderdeelId", heen("ProgrammaLidmaatschap.programmaId")),
  ],
};

/** The same of its overview, and of the steps of its care: what these look at beside its signals. */
export const PADEN_VAN_OVERZICHTEN: Readonly<Record<string, readonly Stap[]>> = {
  AgendaItem: [
    ONDERZOEK_VAN_ITEM,
    terug("Duiding.agendaItems", ...OPVOLGING),
    heen("AgendaItem.zorgvormen",
      PRESTATIES,
      ONDERZOEK_VAN_ZORG,
      terug("Gebruikscijfer.zorgvormId"),
      CONTRACTVOORWAARDEN,
      UITSPRAKEN),
  ],
  Kennislacune: [...ONDERZOEK_VAN_LACUNE, ...ITEMS_VAN_LACUNE],
  Zorgvorm: [ONDERZOEK_VAN_ZORG, PRESTATIES, OP_DE_AGENDA, CONTRACTVOORWAARDEN, UITSPRAKEN, terug("Gebruikscijfer.zorgvormId")],
  Prestatie: [heen("Prestatie.zorgvormen", OP_DE_AGENDA, terug("Duiding.zorgvormen"))],
  Contractvoorwaarde: [
    VERZEKERAAR,
    heen("Contractvoorwaarde.zorgvormen", OP_DE_AGENDA),
    heen("Contractvoorwaarde.duidingen", heen("Duiding.agendaItems")),
  ],
  Zorgadvies: [
    heen("Zorgadvies.verzekeraarId", CONCERN),
    heen("Zorgadvies.zorgvormen", OP_DE_AGENDA),
    heen("Zorgadvies.duidingen", heen("Duiding.agendaItems")),
  ],
};
