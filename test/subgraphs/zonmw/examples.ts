import { changing, type Example } from "../../support/mutation-walk/examples";
import { BRONNEN as bronnen } from "../../support/mutations";

/** How each mutation is done. */
export const examples: Record<string, Example> = {
  programmaRegistreren: () => ({
    naam: "Programma",
    startdatum: "2026-Q1",
    einddatum: "2030",
    budget: "1000000.00",
    status: "LOPEND",
    opdrachtgever: "VWS",
    doel: "Weten wat werkt.",
    onderdeelVanId: "veelbelovende-zorg",
    bronnen,
  }),
  subsidierondeRegistreren: () => ({
    naam: "Ronde",
    programmaId: "veelbelovende-zorg",
    typeId: "thematisch",
    budget: "1000.00",
    opening: "2026-01-01",
    sluiting: "2026-03",
    status: "AANGEKONDIGD",
    toelichting: "De eerste.",
    bronnen,
  }),
  projectRegistreren: (_make, number) => ({
    projectnummer: `voorbeeld-${number}`,
    titel: "Project",
    hoofdaanvrager: "Een ziekenhuis",
    bedrag: "1000.00",
    startdatum: "2026-01",
    einddatum: "2027",
    programmaId: "veelbelovende-zorg",
    rondeId: "vz-2022-2",
    financierBevestigd: true,
    relevantie: "DIRECT",
    relevantieTekst: "Gaat over de vraag zelf.",
    bronnen,
  }),
  projectResultaatVastleggen: changing("projectRegistreren", { uitkomst: "Het werkt.", bronnen }),
  kennislacuneRegistreren: () => ({ vraag: "Werkt het?", sectoren: ["GGZ"], ingebrachtDoor: "Patiëntenfederatie", bronnen }),
  kennislacuneStatusZetten: changing("kennislacuneRegistreren", { status: "IN_ONDERZOEK", statusTekst: "in onderzoek" }),
  koppelingVoorstellen: async (make) => ({
    projectId: (await make("projectRegistreren")).id,
    agendaItemId: "ag-hipec",
    grondslag: "BRON",
    onderbouwing: "Gaat over dezelfde vraag.",
    bronnen,
  }),
  koppelingBevestigen: changing("koppelingVoorstellen", { reden: "Klopt." }),
  koppelingIntrekken: changing("koppelingVoorstellen", { reden: "Klopt niet." }),
};
