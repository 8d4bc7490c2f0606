import { classify, parseZorgsectoren, seedOf } from "@pakketgraaf/begrippen";
import { koppelingenOf } from "../koppeling/koppeling.seed";
import { Kennislacune, KennislacuneStatus } from "./kennislacune";

interface KennislacuneRecord {
  zorgvormen: string[];
  agendaItems: string[];
  sector: string | null;
  status: string;
}

const { OPEN, GEAGENDEERD, IN_ONDERZOEK, ONDERZOCHT, BEANTWOORD } = KennislacuneStatus;

const STATUS: Record<string, KennislacuneStatus> = {
  ...KennislacuneStatus,
  "beantwoord: resultaten gepubliceerd in mei 2023": KennislacuneStatus.BEANTWOORD,
  "beantwoord: geen winst in terugkeervrije overleving": KennislacuneStatus.BEANTWOORD,
  "deels beantwoord: zesmaandsresultaten gepubliceerd in 2023": KennislacuneStatus.GEDEELTELIJK_BEANTWOORD,
  "in onderzoek (stand januari 2021); in 2017 onvoldoende bewijs": KennislacuneStatus.IN_ONDERZOEK,
  "open (stand 2016)": OPEN,
  "open (stand 2019)": OPEN,
  "open (stand 2023)": OPEN,
  "open: kwaliteitsregister": OPEN,
  "niet onderzocht": OPEN,
  "niet aangetoond; aantal gemaximeerd": OPEN,
  "verschil van inzicht met cardiologen": OPEN,
  "geen exacte cijfers": OPEN,
  "onvoldoende bewijs (stand 2017)": OPEN,
  "schattingen liepen uiteen van minder dan 1.600 tot 5.800 behandelingen": OPEN,
  "geen geschikt onderzoek gevonden; richtlijn raadt coloscopie af": OPEN,
  "verdere ontwikkeling van PROMs nodig (stand 2014)": OPEN,
  "top 10 kennishiaten 2023": GEAGENDEERD,
  "subsidieronde 2025": GEAGENDEERD,
  "onderzoek aangekondigd (2020)": GEAGENDEERD,
  "onderzoeksagenda 2021": GEAGENDEERD,
  "gekozen voor verdieping (2018)": GEAGENDEERD,
  "uitgewerkt in uitvoeringstraject 2021-2023": GEAGENDEERD,
  "uitgangsvraag in de richtlijn": GEAGENDEERD,
  "verkenning (stand 2023)": GEAGENDEERD,
  "visie in ontwikkeling": GEAGENDEERD,
  "in onderzoek (stand 2012)": IN_ONDERZOEK,
  "in onderzoek (stand 2019)": IN_ONDERZOEK,
  "in onderzoek (stand 2020)": IN_ONDERZOEK,
  "in onderzoek (stand 2021)": IN_ONDERZOEK,
  "in onderzoek (stand juni 2025)": IN_ONDERZOEK,
  "in onderzoek (RAM-MS)": IN_ONDERZOEK,
  "in onderzoek via experiment vanaf 2025": IN_ONDERZOEK,
  "evaluatie via registratie": IN_ONDERZOEK,
  "pilot gestart in maart 2022": IN_ONDERZOEK,
  "herbeoordeling loopt; eerdere analyse was van onvoldoende kwaliteit": IN_ONDERZOEK,
  "onderzocht in DO-IT": ONDERZOCHT,
  "onderzocht door Nivel in 2023": ONDERZOCHT,
  "onderzocht met ZonMw-subsidie (2019)": ONDERZOCHT,
  "beantwoord: meerwaarde niet aangetoond": BEANTWOORD,
};

export const kennislacuneSeed = seedOf(Kennislacune, {
  file: "zonmw-kennislacunes.json",
  columns: (record: KennislacuneRecord) => ({
    sectoren: parseZorgsectoren(record.sector),
    sectorTekst: record.sector,
    status: classify("status", STATUS, record.status),
    statusTekst: record.status,
  }),
  more: (record, references) => koppelingenOf({ kennislacuneId: record.id }, record, references),
});
