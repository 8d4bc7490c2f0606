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
const PROJECTEN_VAN_LACUNE = [
  heen("Kennislacune.projecten", heen("Project.programmaId", LIJN)),
  terug("Koppeling.kennislacuneId", heen("Koppeling.agendaItemId"), heen("Koppeling.zorgvormId"), heen("Koppeling.duidingId")),
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

/**
 * What can be told of a record of each type: all that its rules and its overview may look at, as ways from it. Which records
 * have to be looked at again when another changes follows from the same ways, walked back.
 */
export const PADEN: Readonly<Record<string, readonly Stap[]>> = {
  Kennislacune: [...PROJECTEN_VAN_LACUNE, terug("Subsidieronde.kennislacunes", heen("Subsidieronde.programmaId", LIJN))],
  Project: [
    heen("Project.programmaId"),
    terug("Koppeling.projectId",
      heen("Koppeling.agendaItemId", terug("Duiding.agendaItems"), heen("AgendaItem.zorgvormen", terug("Duiding.zorgvormen"))),
      heen("Koppeling.zorgvormId", terug("Duiding.zorgvormen"), terug("AgendaItem.zorgvormen")),
      heen("Koppeling.duidingId", terug("Duiding.vervangt"))),
    terug("Kennislacune.projecten",
      terug("Koppeling.kennislacuneId", heen("Koppeling.agendaItemId", terug("Duiding.agendaItems")), heen("Koppeling.zorgvormId", terug("Duiding.zorgvormen")))),
  ],
  Duiding: [
    ...OPVOLGING,
    heen("Duiding.vervangt", terug("Contractvoorwaarde.duidingen", VERZEKERAAR)),
    heen("Duiding.agendaItems"),
    heen("Duiding.zorgvormen",
      PRESTATIES,
      terug("AgendaItem.zorgvormen"),
      CONTRACTVOORWAARDEN,
      UITSPRAKEN),
    heen("Duiding.criteria", terug("Kader.criteria", terug("Kader.vervangt"))),
    terug("Contractvoorwaarde.duidingen", VERZEKERAAR),
    terug("Koppeling.duidingId", heen("Koppeling.projectId"), heen("Koppeling.kennislacuneId")),
  ],
  Contractvoorwaarde: [
    VERZEKERAAR,
    heen("Contractvoorwaarde.zorgvormen", UITSPRAKEN, terug("AgendaItem.zorgvormen")),
    heen("Contractvoorwaarde.duidingen", ...OPVOLGING, heen("Duiding.zorgvormen", UITSPRAKEN), heen("Duiding.agendaItems")),
  ],
  Zorgadvies: [
    heen("Zorgadvies.verzekeraarId", CONCERN),
    heen("Zorgadvies.zorgvormen", terug("AgendaItem.zorgvormen")),
    heen("Zorgadvies.duidingen", heen("Duiding.agendaItems")),
  ],
  Prestatie: [
    terug("Tarief.prestatieId"),
    heen("Prestatie.zorgvormen",
      terug("Prestatie.zorgvormen", terug("Tarief.prestatieId")),
      terug("AgendaItem.zorgvormen"),
      terug("Duiding.zorgvormen")),
  ],
  AgendaItem: [
    ONDERZOEK("Koppeling.agendaItemId"),
    terug("Duiding.agendaItems", ...OPVOLGING, terug("Contractvoorwaarde.duidingen", VERZEKERAAR)),
    terug("Subsidieronde.agendaItems"),
    heen("AgendaItem.zorgvormen",
      PRESTATIES,
      ONDERZOEK("Koppeling.zorgvormId"),
      terug("Gebruikscijfer.zorgvormId"),
      CONTRACTVOORWAARDEN,
      UITSPRAKEN),
  ],
  Zorgvorm: [
    ONDERZOEK("Koppeling.zorgvormId"),
    PRESTATIES,
    terug("AgendaItem.zorgvormen"),
    CONTRACTVOORWAARDEN,
    UITSPRAKEN,
    terug("Gebruikscijfer.zorgvormId"),
  ],
  Programma: [
    ...TOEKENNINGEN,
    terug("ProgrammaLidmaatschap.programmaId", heen("ProgrammaLidmaatschap.onderdeelId", ...TOEKENNINGEN)),
    terug("ProgrammaLidmaatschap.onderdeelId", heen("ProgrammaLidmaatschap.programmaId")),
  ],
};
