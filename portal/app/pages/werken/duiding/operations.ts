/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Wat het Zorginstituut de minister adviseerde over vergoeding. */
export type Adviesuitkomst =
  /** Vergoeden voor een deel van de patiënten of onder beperkingen. */
  | 'BEPERKT_VERGOEDEN'
  /** Wat vergoed wordt niet langer vergoeden. */
  | 'NIET_LANGER_VERGOEDEN'
  /** Niet vergoeden. */
  | 'NIET_VERGOEDEN'
  /** Vergoeden. */
  | 'VERGOEDEN'
  /** Vergoeden als de prijs daalt. */
  | 'VERGOEDEN_NA_PRIJSDALING';

/** Waar een gegeven vandaan komt. */
export type BronInput = {
  /** Titel van het document, de pagina of het bestand. */
  titel: string;
  /** Adres (http of https), als het er een heeft. */
  url?: string | null | undefined;
  /** Plaats in het document, zoals een paragraaf of tabel. */
  vindplaats?: string | null | undefined;
};

/** Welke adviescommissie over een duiding adviseerde, en wat. */
export type CommissieadviesInput = {
  /** Wat de commissie adviseerde; null als de bron dat niet zegt. */
  advies?: string | null | undefined;
  /** Waar de koppeling uit blijkt. Nodig bij grondslag `BRON`: de bron die deze koppeling zelf noemt. */
  bron?: BronInput | null | undefined;
  /** De adviescommissie. */
  commissieId: string | number;
  /** Waarop de koppeling berust. */
  grondslag: Grondslag;
  /** Waarom de koppeling er is. */
  onderbouwing?: string | null | undefined;
};

/** Waarom er geen conclusie over de stand van de wetenschap en praktijk is. */
export type ConclusieRedenCode =
  /** De bron geeft alleen wat er is geadviseerd. */
  | 'ALLEEN_ADVIESUITKOMST'
  /** Niet gevonden. */
  | 'NIET_GEVONDEN'
  /** Dit soort product geeft er geen. */
  | 'NIET_VAN_TOEPASSING';

/** Waarom er geen conclusie over de stand van de wetenschap en praktijk is. */
export type ConclusieRedenInput = {
  /** De reden. */
  code: ConclusieRedenCode;
  /** Waarop de reden berust. */
  grondslag?: Grondslag | null | undefined;
  /** De reden in woorden. */
  toelichting?: string | null | undefined;
};

/** Of de zorg voldoet aan de stand van de wetenschap en praktijk (SWP). */
export type DuidingConclusie =
  /** Voldoet voor een deel van de indicaties of patiënten. */
  | 'DEELS'
  /** Voldoet. */
  | 'JA'
  /** Voldoet niet. */
  | 'NEE'
  /** Tijdelijke vergoeding met onderzoek. */
  | 'VOORWAARDELIJK';

/** Vanaf wanneer een duiding voor een zorgvorm geldt. */
export type DuidingGeldigVanInput = {
  /** Eerste dag waarop de uitspraak voor deze zorg geldt. */
  geldigVan: string;
  /** De zorgvorm: een van die waarover de duiding gaat. */
  id: string | number;
};

/** Concept dat vervalt. */
export type DuidingIntrekkenInput = {
  /** Het concept. */
  id: string | number;
  /** De `recordVersie` die u zag, met het token waarmee u wijzigt: is het record intussen gewijzigd, dan volgt de fout VERSIECONFLICT. */
  verwachteVersie: number;
};

/** Hoe een duiding op een eerdere volgt. */
export type DuidingOpvolgingAard =
  /** Aanpassing van een uitspraak die verder blijft staan. */
  | 'AANPASSING'
  /** Dezelfde zorg is opnieuw beoordeeld. */
  | 'HERBEOORDELING'
  /** Een oordeel over meer indicaties of patiënten. */
  | 'INDICATIEVERBREDING'
  /** Het oordeel na afloop van een voorwaardelijke toelating. */
  | 'OORDEEL_NA_VOORWAARDELIJKE_TOELATING'
  /** Voorwaardelijke toelating van zorg die eerst niet voldeed. */
  | 'VOORWAARDELIJKE_TOELATING_NA_NEGATIEF_OORDEEL';

/** Welke duiding wordt vervangen, hoe en hoever. */
export type DuidingOpvolgingInput = {
  /** Hoe de ene op de andere volgt. */
  aard: DuidingOpvolgingAard;
  /** Waar de koppeling uit blijkt. Nodig bij grondslag `BRON`: de bron die deze koppeling zelf noemt. */
  bron?: BronInput | null | undefined;
  /** Waarop de koppeling berust. */
  grondslag: Grondslag;
  /** Waarom de koppeling er is. */
  onderbouwing?: string | null | undefined;
  /** Of het eerdere oordeel geheel vervalt, of voor een deel blijft staan. */
  reikwijdte: Reikwijdte;
  /** De gepubliceerde duiding die wordt vervangen: gaat zij over zorg, dan deelt de nieuwe minstens een zorgvorm met haar, tenzij zij `DEELS` wordt vervangen en `voorZorgvormen` zegt waarvoor, zonder dat er iets `volledig` is. */
  vervangtId: string | number;
  /** Voor welke zorg. Bij `DEELS` vervalt het eerdere oordeel alleen voor wat hier `volledig` is; bij `VOLLEDIG` staat hier al haar zorg, of niets. */
  voorZorgvormen?: Array<DuidingOpvolgingZorgvormInput> | null | undefined;
};

/** Zorg waarvoor een duiding een andere opvolgt. */
export type DuidingOpvolgingZorgvormInput = {
  /** De zorgvorm: een waarover de duiding gaat die wordt vervangen. */
  id: string | number;
  /** Of het eerdere oordeel voor deze zorg helemaal vervalt. */
  volledig: boolean;
};

/** Concept dat wordt gepubliceerd. */
export type DuidingPublicerenInput = {
  /** Het concept. */
  id: string | number;
  /** De `recordVersie` die u zag, met het token waarmee u wijzigt: is het record intussen gewijzigd, dan volgt de fout VERSIECONFLICT. */
  verwachteVersie: number;
};

/** Soort uitspraak of stuk. */
export type DuidingSoort =
  /** Duiding van het pakket. */
  | 'DUIDING'
  /** Evaluatie. */
  | 'EVALUATIE'
  /** Inventarisatie. */
  | 'INVENTARISATIE'
  /** Advies aan de minister over opname in of uitstroom uit het pakket. */
  | 'PAKKETADVIES'
  /** Rapport. */
  | 'RAPPORT'
  /** Signalement. */
  | 'SIGNALEMENT'
  /** Standpunt over de vraag of zorg verzekerd is. */
  | 'STANDPUNT'
  /** Advies over het stelsel. */
  | 'SYSTEEMADVIES'
  /** Systematische analyse of doorlichting van een zorggebied. */
  | 'SYSTEMATISCHE_ANALYSE'
  /** Verduidelijking van het pakket. */
  | 'VERDUIDELIJKING'
  /** Tijdelijke toelating tot het pakket, met onderzoek. */
  | 'VOORWAARDELIJKE_TOELATING';

/** Aanleiding van een advies over een geneesmiddel. */
export type DuidingTypeAdvies =
  /** Herbeoordeling. */
  | 'HERBEOORDELING'
  /** Uitbreiding van de indicatie. */
  | 'INDICATIE_UITBREIDING'
  /** Eerste advies over het middel bij deze indicatie. */
  | 'INITIEEL'
  /** Bijwerking van een eerder advies. */
  | 'UPDATE';

/** Uitspraak van het Zorginstituut, als concept. */
export type DuidingVastleggenInput = {
  /** Wat de minister is geadviseerd: iets anders dan `conclusie`, en dan wat de minister besloot. */
  adviesuitkomst?: Adviesuitkomst | null | undefined;
  /** Waarop `adviesuitkomst` berust; nodig als die er is. */
  adviesuitkomstGrondslag?: Grondslag | null | undefined;
  /** Dag waarop partijen afspraken maakten over de uitspraak. */
  afsprakenDatum?: string | null | undefined;
  /** Agenda-items waarbij de uitspraak hoort; anderen zien alleen die op de agenda staan. */
  agendaItems?: Array<VerbandInput> | null | undefined;
  /** Gepubliceerde duidingen die deze uitwerkt en die blijven staan. */
  bouwtVoortOp?: Array<VerbandInput> | null | undefined;
  /** Waar de uitspraak staat: alle bronnen, minstens een. */
  bronnen?: Array<BronInput> | null | undefined;
  /** Adviescommissies die erover adviseerden, met wat zij adviseerden. */
  commissieadviezen?: Array<CommissieadviesInput> | null | undefined;
  /** Conclusie over de stand van de wetenschap en praktijk. */
  conclusie?: DuidingConclusie | null | undefined;
  /** Waar de conclusie staat: nodig bij grondslag `BRON`. */
  conclusieBron?: BronInput | null | undefined;
  /** Waarop `conclusie` berust; null als dat niet is vastgelegd. */
  conclusieGrondslag?: Grondslag | null | undefined;
  /** Waaruit `conclusie` volgt, in woorden. */
  conclusieOnderbouwing?: string | null | undefined;
  /** Waarom er geen `conclusie` is. */
  conclusieReden?: ConclusieRedenInput | null | undefined;
  /** Pakketcriteria waaraan is getoetst. */
  criteria?: Array<VerbandInput> | null | undefined;
  /** Datum van de uitspraak, of begin van de voorwaardelijke toelating. Dag, maand, kwartaal of jaar: 2026-03-01, 2026-03, 2026-Q1 of 2026. */
  datum?: string | null | undefined;
  /** Tot wanneer een voorwaardelijke toelating loopt. Dag, maand, kwartaal of jaar: 2026-03-01, 2026-03, 2026-Q1 of 2026. */
  einddatum?: string | null | undefined;
  /** Gepubliceerde duidingen waarvan dit de evaluatie is. */
  evalueert?: Array<VerbandInput> | null | undefined;
  /** Vanaf wanneer zij niet meer geldt, als zij dat zelf zegt. Dag, maand, kwartaal of jaar: 2026-03-01, 2026-03, 2026-Q1 of 2026. */
  geldigTot?: string | null | undefined;
  /** Waarop `geldigTot` berust, als dat anders is dan bij `geldigVan`. */
  geldigTotGrondslag?: Grondslag | null | undefined;
  /** Vanaf wanneer de uitspraak geldt. Dag, maand, kwartaal of jaar: 2026-03-01, 2026-03, 2026-Q1 of 2026. */
  geldigVan?: string | null | undefined;
  /** Vanaf wanneer zij geldt voor zorg waarvoor dat anders is. */
  geldigVanPerZorgvorm?: Array<DuidingGeldigVanInput> | null | undefined;
  /** Waarop de geldigheid berust; nodig bij `geldigVan`, `geldigTot` of `geldigVanPerZorgvorm`. */
  geldigheidGrondslag?: Grondslag | null | undefined;
  /** Waaruit de geldigheid blijkt, in woorden. */
  geldigheidOnderbouwing?: string | null | undefined;
  /** Handelingsopties waarvoor is gekozen. */
  handelingsopties?: Array<VerbandInput> | null | undefined;
  /** Kosten per behandeling in euro. */
  kostenPerBehandeling?: string | null | undefined;
  /** Aantal patiënten per jaar. */
  patientenPerJaar?: number | null | undefined;
  /** Van wanneer de bron is die de conclusie en de uitkomst vertelt: wat daarna veranderde, zegt hij niet. Dag, maand, kwartaal of jaar: 2026-03-01, 2026-03, 2026-Q1 of 2026. */
  peildatum?: string | null | undefined;
  /** Soort product van pakketbeheer. */
  productsoort?: VerbandInput | null | undefined;
  /** Soort uitspraak. */
  soort: DuidingSoort;
  /** Status bij de stand van de wetenschap en praktijk. */
  swpStatus?: VerbandInput | null | undefined;
  /** Titel van het stuk. */
  titel: string;
  /** Toelichting op het record zelf. */
  toelichting?: string | null | undefined;
  /** Aanleiding van het advies over een geneesmiddel. */
  typeAdvies?: DuidingTypeAdvies | null | undefined;
  /** De uitkomst, kort samengevat. */
  uitkomst?: string | null | undefined;
  /** De reden achter de uitkomst. */
  uitkomstToelichting?: string | null | undefined;
  /** Voorwaarden die bij de uitspraak horen, op volgorde. */
  voorwaarden?: Array<DuidingsvoorwaardeInput> | null | undefined;
  /** Zaaknummer bij het Zorginstituut. */
  zaaknummer?: string | null | undefined;
  /** Zorgvormen waarover de uitspraak gaat. */
  zorgvormen?: Array<VerbandInput> | null | undefined;
};

/** Wijziging van een concept. Wat is weggelaten blijft zoals het is; null maakt het onbekend, of een lijst leeg. */
export type DuidingWijzigenInput = {
  /** Wat de minister is geadviseerd: iets anders dan `conclusie`, en dan wat de minister besloot. */
  adviesuitkomst?: Adviesuitkomst | null | undefined;
  /** Waarop `adviesuitkomst` berust; nodig als die er is. */
  adviesuitkomstGrondslag?: Grondslag | null | undefined;
  /** Dag waarop partijen afspraken maakten over de uitspraak. */
  afsprakenDatum?: string | null | undefined;
  /** Agenda-items waarbij de uitspraak hoort; anderen zien alleen die op de agenda staan. */
  agendaItems?: Array<VerbandInput> | null | undefined;
  /** Gepubliceerde duidingen die deze uitwerkt en die blijven staan. */
  bouwtVoortOp?: Array<VerbandInput> | null | undefined;
  /** Waar de uitspraak staat: alle bronnen, minstens een. */
  bronnen?: Array<BronInput> | null | undefined;
  /** Adviescommissies die erover adviseerden, met wat zij adviseerden. */
  commissieadviezen?: Array<CommissieadviesInput> | null | undefined;
  /** Conclusie over de stand van de wetenschap en praktijk. */
  conclusie?: DuidingConclusie | null | undefined;
  /** Waar de conclusie staat: nodig bij grondslag `BRON`. */
  conclusieBron?: BronInput | null | undefined;
  /** Waarop `conclusie` berust; null als dat niet is vastgelegd. */
  conclusieGrondslag?: Grondslag | null | undefined;
  /** Waaruit `conclusie` volgt, in woorden. */
  conclusieOnderbouwing?: string | null | undefined;
  /** Waarom er geen `conclusie` is. */
  conclusieReden?: ConclusieRedenInput | null | undefined;
  /** Pakketcriteria waaraan is getoetst. */
  criteria?: Array<VerbandInput> | null | undefined;
  /** Datum van de uitspraak, of begin van de voorwaardelijke toelating. Dag, maand, kwartaal of jaar: 2026-03-01, 2026-03, 2026-Q1 of 2026. */
  datum?: string | null | undefined;
  /** Tot wanneer een voorwaardelijke toelating loopt. Dag, maand, kwartaal of jaar: 2026-03-01, 2026-03, 2026-Q1 of 2026. */
  einddatum?: string | null | undefined;
  /** Gepubliceerde duidingen waarvan dit de evaluatie is. */
  evalueert?: Array<VerbandInput> | null | undefined;
  /** Vanaf wanneer zij niet meer geldt, als zij dat zelf zegt. Dag, maand, kwartaal of jaar: 2026-03-01, 2026-03, 2026-Q1 of 2026. */
  geldigTot?: string | null | undefined;
  /** Waarop `geldigTot` berust, als dat anders is dan bij `geldigVan`. */
  geldigTotGrondslag?: Grondslag | null | undefined;
  /** Vanaf wanneer de uitspraak geldt. Dag, maand, kwartaal of jaar: 2026-03-01, 2026-03, 2026-Q1 of 2026. */
  geldigVan?: string | null | undefined;
  /** Vanaf wanneer zij geldt voor zorg waarvoor dat anders is. */
  geldigVanPerZorgvorm?: Array<DuidingGeldigVanInput> | null | undefined;
  /** Waarop de geldigheid berust; nodig bij `geldigVan`, `geldigTot` of `geldigVanPerZorgvorm`. */
  geldigheidGrondslag?: Grondslag | null | undefined;
  /** Waaruit de geldigheid blijkt, in woorden. */
  geldigheidOnderbouwing?: string | null | undefined;
  /** Handelingsopties waarvoor is gekozen. */
  handelingsopties?: Array<VerbandInput> | null | undefined;
  /** Het concept. */
  id: string | number;
  /** Kosten per behandeling in euro. */
  kostenPerBehandeling?: string | null | undefined;
  /** Aantal patiënten per jaar. */
  patientenPerJaar?: number | null | undefined;
  /** Van wanneer de bron is die de conclusie en de uitkomst vertelt: wat daarna veranderde, zegt hij niet. Dag, maand, kwartaal of jaar: 2026-03-01, 2026-03, 2026-Q1 of 2026. */
  peildatum?: string | null | undefined;
  /** Soort product van pakketbeheer. */
  productsoort?: VerbandInput | null | undefined;
  /** Soort uitspraak. */
  soort?: DuidingSoort | null | undefined;
  /** Status bij de stand van de wetenschap en praktijk. */
  swpStatus?: VerbandInput | null | undefined;
  /** Titel van het stuk. */
  titel?: string | null | undefined;
  /** Toelichting op het record zelf. */
  toelichting?: string | null | undefined;
  /** Aanleiding van het advies over een geneesmiddel. */
  typeAdvies?: DuidingTypeAdvies | null | undefined;
  /** De uitkomst, kort samengevat. */
  uitkomst?: string | null | undefined;
  /** De reden achter de uitkomst. */
  uitkomstToelichting?: string | null | undefined;
  /** Wat zij vervangt zodra zij is gepubliceerd. */
  vervangt?: Array<DuidingOpvolgingInput> | null | undefined;
  /** De `recordVersie` die u zag, met het token waarmee u wijzigt: is het record intussen gewijzigd, dan volgt de fout VERSIECONFLICT. */
  verwachteVersie: number;
  /** Voorwaarden die bij de uitspraak horen, op volgorde. */
  voorwaarden?: Array<DuidingsvoorwaardeInput> | null | undefined;
  /** Zaaknummer bij het Zorginstituut. */
  zaaknummer?: string | null | undefined;
  /** Zorgvormen waarover de uitspraak gaat. */
  zorgvormen?: Array<VerbandInput> | null | undefined;
};

/** Voorwaarde die bij een duiding hoort. */
export type DuidingsvoorwaardeInput = {
  /** Van een voorwaarde die het concept al heeft: zij houdt haar sleutel. */
  id?: string | number | null | undefined;
  /** Waarover de voorwaarde gaat. */
  soort: DuidingsvoorwaardeSoort;
  /** De voorwaarde. */
  tekst: string;
  /** De soorten voorwaarde uit de lijst van vergoedingsvoorwaarden die hiermee overeenkomen. */
  vergoedingsvoorwaarden?: Array<VerbandInput> | null | undefined;
};

/** Waarover een voorwaarde bij een duiding gaat. */
export type DuidingsvoorwaardeSoort =
  /** Opleiding en bekwaamheid van zorgverleners. */
  | 'BEKWAAMHEID'
  /** Concentratie in een beperkt aantal ziekenhuizen. */
  | 'CONCENTRATIE'
  /** Evaluatie. */
  | 'EVALUATIE'
  /** Alleen in bepaalde centra of door bepaalde partijen. */
  | 'EXPERTISECENTRA'
  /** Alleen bij bepaalde indicaties. */
  | 'INDICATIE'
  /** Een commissie beoordeelt patiënten vooraf. */
  | 'INDICATIECOMMISSIE'
  /** Protocol of criteria voor de indicatie. */
  | 'INDICATIEPROTOCOL'
  /** Afspraken over kwaliteit. */
  | 'KWALITEIT'
  /** Kwaliteitsstandaard. */
  | 'KWALITEITSSTANDAARD'
  /** Kwaliteitssysteem. */
  | 'KWALITEITSSYSTEEM'
  /** Termijnen of duur van de behandeling. */
  | 'MAXIMALE_DUUR'
  /** Maximum aan aantal of omvang. */
  | 'MAXIMERING'
  /** Monitoring van gepast gebruik. */
  | 'MONITORING'
  /** Onderzoek. */
  | 'ONDERZOEK'
  /** Informatie voor patiënten en samen beslissen. */
  | 'PATIENTENINFORMATIE'
  /** Plaats ten opzichte van andere behandelingen. */
  | 'PLAATSBEPALING'
  /** Prijsverlaging of grens aan de kosten. */
  | 'PRIJS'
  /** Registratie. */
  | 'REGISTRATIE'
  /** Herziening of naleving van een richtlijn. */
  | 'RICHTLIJN'
  /** Eerst minder zware zorg. */
  | 'STEPPED_CARE'
  /** Wanneer te stoppen. */
  | 'STOPCRITERIUM'
  /** Uitzondering op de uitspraak. */
  | 'UITZONDERING'
  /** Vergunning of vrijstelling. */
  | 'VERGUNNING'
  /** Minimum aantal behandelingen per centrum. */
  | 'VOLUMENORM';

/** Wat er te verhelpen is. */
export type FoutCode =
  /** Het record is er al. */
  | 'BESTAAT_AL'
  /** Wie iets voorstelt, bevestigt het niet zelf: dat doet een ander. */
  | 'EIGEN_VOORSTEL'
  /** Er is geen record met deze sleutel dat u mag wijzigen. */
  | 'NIET_GEVONDEN'
  /** Het record waarnaar wordt verwezen bestaat niet, of is niet openbaar. */
  | 'ONBEKENDE_VERWIJZING'
  /** De waarde kan niet; het bericht zegt wat wel kan. */
  | 'ONGELDIG'
  /** Deze stap kan niet vanuit de huidige stand; het bericht zegt waarom. */
  | 'OVERGANG_NIET_TOEGESTAAN'
  /** Er geldt al een record in een deel van deze periode. */
  | 'OVERLAPT'
  /** Het record is intussen gewijzigd; het antwoord toont de huidige versie. */
  | 'VERSIECONFLICT';

/** Waarop een koppeling of gegeven berust. */
export type Grondslag =
  /** Volgt uit andere gegevens in de bron. */
  | 'AFGELEID'
  /** De bron noemt het zelf. */
  | 'BRON'
  /** Suggestie van de redactie die geen bron noemt, een voorstel dat nog niemand bevestigde, of een koppeling waartegen bezwaar is gemaakt. */
  | 'SUGGESTIE';

/** Hoever het ene stuk het andere vervangt. */
export type Reikwijdte =
  /** Voor een deel: de rest van het eerdere blijft staan. */
  | 'DEELS'
  /** Geheel: het eerdere geldt niet meer. */
  | 'VOLLEDIG';

/** Record waarmee een verband is, en waarop dat berust. */
export type VerbandInput = {
  /** Waar de koppeling uit blijkt. Nodig bij grondslag `BRON`: de bron die deze koppeling zelf noemt. */
  bron?: BronInput | null | undefined;
  /** Waarop de koppeling berust. */
  grondslag: Grondslag;
  /** Het record. */
  id: string | number;
  /** Waarom de koppeling er is. */
  onderbouwing?: string | null | undefined;
};

export type PortaalBronFragment = { titel: string, url: string | null, vindplaats: string | null };

export type PortaalConceptduidingFragment = { id: string, recordVersie: number, gepubliceerd: boolean, titel: string, soort: DuidingSoort, geldigheidGrondslag: Grondslag | null, geldigheidOnderbouwing: string | null, conclusie: DuidingConclusie | null, conclusieGrondslag: Grondslag | null, conclusieOnderbouwing: string | null, uitkomst: string | null, uitkomstToelichting: string | null, adviesuitkomst: Adviesuitkomst | null, adviesuitkomstGrondslag: Grondslag | null, zaaknummer: string | null, patientenPerJaar: number | null, kostenPerBehandeling: string | null, toelichting: string | null, datum: { tekst: string } | null, einddatum: { tekst: string } | null, geldigVan: { tekst: string } | null, geldigTot: { tekst: string } | null, peildatum: { tekst: string } | null, conclusieBron: { titel: string, url: string | null, vindplaats: string | null } | null, voorwaarden: Array<{ id: string, soort: DuidingsvoorwaardeSoort, tekst: string }>, zorgvormKoppelingen: Array<{ grondslag: Grondslag, onderbouwing: string | null, bron: { titel: string, url: string | null, vindplaats: string | null } | null, zorgvorm: { id: string, naam: string } | null }>, agendaItemKoppelingen: Array<{ grondslag: Grondslag, onderbouwing: string | null, bron: { titel: string, url: string | null, vindplaats: string | null } | null, agendaItem: { id: string, onderwerp: string } | null }>, bronnen: Array<{ titel: string, url: string | null, vindplaats: string | null }> };

export type PortaalConceptduidingQueryVariables = Exact<{
  id: string | number;
}>;


export type PortaalConceptduidingQuery = { duiding: { id: string, recordVersie: number, gepubliceerd: boolean, titel: string, soort: DuidingSoort, geldigheidGrondslag: Grondslag | null, geldigheidOnderbouwing: string | null, conclusie: DuidingConclusie | null, conclusieGrondslag: Grondslag | null, conclusieOnderbouwing: string | null, uitkomst: string | null, uitkomstToelichting: string | null, adviesuitkomst: Adviesuitkomst | null, adviesuitkomstGrondslag: Grondslag | null, zaaknummer: string | null, patientenPerJaar: number | null, kostenPerBehandeling: string | null, toelichting: string | null, datum: { tekst: string } | null, einddatum: { tekst: string } | null, geldigVan: { tekst: string } | null, geldigTot: { tekst: string } | null, peildatum: { tekst: string } | null, conclusieBron: { titel: string, url: string | null, vindplaats: string | null } | null, voorwaarden: Array<{ id: string, soort: DuidingsvoorwaardeSoort, tekst: string }>, zorgvormKoppelingen: Array<{ grondslag: Grondslag, onderbouwing: string | null, bron: { titel: string, url: string | null, vindplaats: string | null } | null, zorgvorm: { id: string, naam: string } | null }>, agendaItemKoppelingen: Array<{ grondslag: Grondslag, onderbouwing: string | null, bron: { titel: string, url: string | null, vindplaats: string | null } | null, agendaItem: { id: string, onderwerp: string } | null }>, bronnen: Array<{ titel: string, url: string | null, vindplaats: string | null }> } | null };

export type PortaalDuidingVastleggenMutationVariables = Exact<{
  input: DuidingVastleggenInput;
  sleutel: string | number;
}>;


export type PortaalDuidingVastleggenMutation = { uitkomst: { record: { id: string, recordVersie: number, gepubliceerd: boolean, titel: string, soort: DuidingSoort, geldigheidGrondslag: Grondslag | null, geldigheidOnderbouwing: string | null, conclusie: DuidingConclusie | null, conclusieGrondslag: Grondslag | null, conclusieOnderbouwing: string | null, uitkomst: string | null, uitkomstToelichting: string | null, adviesuitkomst: Adviesuitkomst | null, adviesuitkomstGrondslag: Grondslag | null, zaaknummer: string | null, patientenPerJaar: number | null, kostenPerBehandeling: string | null, toelichting: string | null, datum: { tekst: string } | null, einddatum: { tekst: string } | null, geldigVan: { tekst: string } | null, geldigTot: { tekst: string } | null, peildatum: { tekst: string } | null, conclusieBron: { titel: string, url: string | null, vindplaats: string | null } | null, voorwaarden: Array<{ id: string, soort: DuidingsvoorwaardeSoort, tekst: string }>, zorgvormKoppelingen: Array<{ grondslag: Grondslag, onderbouwing: string | null, bron: { titel: string, url: string | null, vindplaats: string | null } | null, zorgvorm: { id: string, naam: string } | null }>, agendaItemKoppelingen: Array<{ grondslag: Grondslag, onderbouwing: string | null, bron: { titel: string, url: string | null, vindplaats: string | null } | null, agendaItem: { id: string, onderwerp: string } | null }>, bronnen: Array<{ titel: string, url: string | null, vindplaats: string | null }> } | null, fouten: Array<{ code: FoutCode, pad: Array<string>, bericht: string }> } | null };

export type PortaalDuidingWijzigenMutationVariables = Exact<{
  input: DuidingWijzigenInput;
  sleutel: string | number;
}>;


export type PortaalDuidingWijzigenMutation = { uitkomst: { record: { id: string, recordVersie: number, gepubliceerd: boolean, titel: string, soort: DuidingSoort, geldigheidGrondslag: Grondslag | null, geldigheidOnderbouwing: string | null, conclusie: DuidingConclusie | null, conclusieGrondslag: Grondslag | null, conclusieOnderbouwing: string | null, uitkomst: string | null, uitkomstToelichting: string | null, adviesuitkomst: Adviesuitkomst | null, adviesuitkomstGrondslag: Grondslag | null, zaaknummer: string | null, patientenPerJaar: number | null, kostenPerBehandeling: string | null, toelichting: string | null, datum: { tekst: string } | null, einddatum: { tekst: string } | null, geldigVan: { tekst: string } | null, geldigTot: { tekst: string } | null, peildatum: { tekst: string } | null, conclusieBron: { titel: string, url: string | null, vindplaats: string | null } | null, voorwaarden: Array<{ id: string, soort: DuidingsvoorwaardeSoort, tekst: string }>, zorgvormKoppelingen: Array<{ grondslag: Grondslag, onderbouwing: string | null, bron: { titel: string, url: string | null, vindplaats: string | null } | null, zorgvorm: { id: string, naam: string } | null }>, agendaItemKoppelingen: Array<{ grondslag: Grondslag, onderbouwing: string | null, bron: { titel: string, url: string | null, vindplaats: string | null } | null, agendaItem: { id: string, onderwerp: string } | null }>, bronnen: Array<{ titel: string, url: string | null, vindplaats: string | null }> } | null, fouten: Array<{ code: FoutCode, pad: Array<string>, bericht: string }> } | null };

export type PortaalDuidingPublicerenMutationVariables = Exact<{
  input: DuidingPublicerenInput;
  sleutel: string | number;
}>;


export type PortaalDuidingPublicerenMutation = { uitkomst: { record: { id: string, recordVersie: number, gepubliceerd: boolean, titel: string, soort: DuidingSoort, geldigheidGrondslag: Grondslag | null, geldigheidOnderbouwing: string | null, conclusie: DuidingConclusie | null, conclusieGrondslag: Grondslag | null, conclusieOnderbouwing: string | null, uitkomst: string | null, uitkomstToelichting: string | null, adviesuitkomst: Adviesuitkomst | null, adviesuitkomstGrondslag: Grondslag | null, zaaknummer: string | null, patientenPerJaar: number | null, kostenPerBehandeling: string | null, toelichting: string | null, datum: { tekst: string } | null, einddatum: { tekst: string } | null, geldigVan: { tekst: string } | null, geldigTot: { tekst: string } | null, peildatum: { tekst: string } | null, conclusieBron: { titel: string, url: string | null, vindplaats: string | null } | null, voorwaarden: Array<{ id: string, soort: DuidingsvoorwaardeSoort, tekst: string }>, zorgvormKoppelingen: Array<{ grondslag: Grondslag, onderbouwing: string | null, bron: { titel: string, url: string | null, vindplaats: string | null } | null, zorgvorm: { id: string, naam: string } | null }>, agendaItemKoppelingen: Array<{ grondslag: Grondslag, onderbouwing: string | null, bron: { titel: string, url: string | null, vindplaats: string | null } | null, agendaItem: { id: string, onderwerp: string } | null }>, bronnen: Array<{ titel: string, url: string | null, vindplaats: string | null }> } | null, fouten: Array<{ code: FoutCode, pad: Array<string>, bericht: string }> } | null };

export type PortaalDuidingIntrekkenMutationVariables = Exact<{
  input: DuidingIntrekkenInput;
  sleutel: string | number;
}>;


export type PortaalDuidingIntrekkenMutation = { uitkomst: { record: { id: string, recordVersie: number, gepubliceerd: boolean, titel: string, soort: DuidingSoort, geldigheidGrondslag: Grondslag | null, geldigheidOnderbouwing: string | null, conclusie: DuidingConclusie | null, conclusieGrondslag: Grondslag | null, conclusieOnderbouwing: string | null, uitkomst: string | null, uitkomstToelichting: string | null, adviesuitkomst: Adviesuitkomst | null, adviesuitkomstGrondslag: Grondslag | null, zaaknummer: string | null, patientenPerJaar: number | null, kostenPerBehandeling: string | null, toelichting: string | null, datum: { tekst: string } | null, einddatum: { tekst: string } | null, geldigVan: { tekst: string } | null, geldigTot: { tekst: string } | null, peildatum: { tekst: string } | null, conclusieBron: { titel: string, url: string | null, vindplaats: string | null } | null, voorwaarden: Array<{ id: string, soort: DuidingsvoorwaardeSoort, tekst: string }>, zorgvormKoppelingen: Array<{ grondslag: Grondslag, onderbouwing: string | null, bron: { titel: string, url: string | null, vindplaats: string | null } | null, zorgvorm: { id: string, naam: string } | null }>, agendaItemKoppelingen: Array<{ grondslag: Grondslag, onderbouwing: string | null, bron: { titel: string, url: string | null, vindplaats: string | null } | null, agendaItem: { id: string, onderwerp: string } | null }>, bronnen: Array<{ titel: string, url: string | null, vindplaats: string | null }> } | null, fouten: Array<{ code: FoutCode, pad: Array<string>, bericht: string }> } | null };

export const PortaalBronFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalBron"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bron"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}}]}}]} as unknown as DocumentNode<PortaalBronFragment, unknown>;
export const PortaalConceptduidingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalConceptduiding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Duiding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordVersie"}},{"kind":"Field","name":{"kind":"Name","value":"gepubliceerd"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"datum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"einddatum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"geldigVan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"geldigTot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"geldigheidGrondslag"}},{"kind":"Field","name":{"kind":"Name","value":"geldigheidOnderbouwing"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conclusie"}},{"kind":"Field","name":{"kind":"Name","value":"conclusieGrondslag"}},{"kind":"Field","name":{"kind":"Name","value":"conclusieOnderbouwing"}},{"kind":"Field","name":{"kind":"Name","value":"conclusieBron"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalBron"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uitkomst"}},{"kind":"Field","name":{"kind":"Name","value":"uitkomstToelichting"}},{"kind":"Field","name":{"kind":"Name","value":"adviesuitkomst"}},{"kind":"Field","name":{"kind":"Name","value":"adviesuitkomstGrondslag"}},{"kind":"Field","name":{"kind":"Name","value":"zaaknummer"}},{"kind":"Field","name":{"kind":"Name","value":"patientenPerJaar"}},{"kind":"Field","name":{"kind":"Name","value":"kostenPerBehandeling"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"voorwaarden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"zorgvormKoppelingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"onderbouwing"}},{"kind":"Field","name":{"kind":"Name","value":"bron"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalBron"}}]}},{"kind":"Field","name":{"kind":"Name","value":"zorgvorm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agendaItemKoppelingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"onderbouwing"}},{"kind":"Field","name":{"kind":"Name","value":"bron"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalBron"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agendaItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onderwerp"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bronnen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalBron"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalBron"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bron"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}}]}}]} as unknown as DocumentNode<PortaalConceptduidingFragment, unknown>;
export const PortaalConceptduidingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortaalConceptduiding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"duiding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalConceptduiding"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalBron"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bron"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalConceptduiding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Duiding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordVersie"}},{"kind":"Field","name":{"kind":"Name","value":"gepubliceerd"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"datum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"einddatum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"geldigVan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"geldigTot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"geldigheidGrondslag"}},{"kind":"Field","name":{"kind":"Name","value":"geldigheidOnderbouwing"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conclusie"}},{"kind":"Field","name":{"kind":"Name","value":"conclusieGrondslag"}},{"kind":"Field","name":{"kind":"Name","value":"conclusieOnderbouwing"}},{"kind":"Field","name":{"kind":"Name","value":"conclusieBron"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalBron"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uitkomst"}},{"kind":"Field","name":{"kind":"Name","value":"uitkomstToelichting"}},{"kind":"Field","name":{"kind":"Name","value":"adviesuitkomst"}},{"kind":"Field","name":{"kind":"Name","value":"adviesuitkomstGrondslag"}},{"kind":"Field","name":{"kind":"Name","value":"zaaknummer"}},{"kind":"Field","name":{"kind":"Name","value":"patientenPerJaar"}},{"kind":"Field","name":{"kind":"Name","value":"kostenPerBehandeling"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"voorwaarden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"zorgvormKoppelingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"onderbouwing"}},{"kind":"Field","name":{"kind":"Name","value":"bron"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalBron"}}]}},{"kind":"Field","name":{"kind":"Name","value":"zorgvorm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agendaItemKoppelingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"onderbouwing"}},{"kind":"Field","name":{"kind":"Name","value":"bron"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalBron"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agendaItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onderwerp"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bronnen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalBron"}}]}}]}}]} as unknown as DocumentNode<PortaalConceptduidingQuery, PortaalConceptduidingQueryVariables>;
export const PortaalDuidingVastleggenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortaalDuidingVastleggen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DuidingVastleggenInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"uitkomst"},"name":{"kind":"Name","value":"duidingVastleggen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"sleutel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"duiding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalConceptduiding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"pad"}},{"kind":"Field","name":{"kind":"Name","value":"bericht"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalBron"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bron"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalConceptduiding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Duiding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordVersie"}},{"kind":"Field","name":{"kind":"Name","value":"gepubliceerd"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"datum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"einddatum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"geldigVan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"geldigTot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"geldigheidGrondslag"}},{"kind":"Field","name":{"kind":"Name","value":"geldigheidOnderbouwing"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conclusie"}},{"kind":"Field","name":{"kind":"Name","value":"conclusieGrondslag"}},{"kind":"Field","name":{"kind":"Name","value":"conclusieOnderbouwing"}},{"kind":"Field","name":{"kind":"Name","value":"conclusieBron"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalBron"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uitkomst"}},{"kind":"Field","name":{"kind":"Name","value":"uitkomstToelichting"}},{"kind":"Field","name":{"kind":"Name","value":"adviesuitkomst"}},{"kind":"Field","name":{"kind":"Name","value":"adviesuitkomstGrondslag"}},{"kind":"Field","name":{"kind":"Name","value":"zaaknummer"}},{"kind":"Field","name":{"kind":"Name","value":"patientenPerJaar"}},{"kind":"Field","name":{"kind":"Name","value":"kostenPerBehandeling"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"voorwaarden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"zorgvormKoppelingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"onderbouwing"}},{"kind":"Field","name":{"kind":"Name","value":"bron"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalBron"}}]}},{"kind":"Field","name":{"kind":"Name","value":"zorgvorm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agendaItemKoppelingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"onderbouwing"}},{"kind":"Field","name":{"kind":"Name","value":"bron"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalBron"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agendaItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onderwerp"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bronnen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalBron"}}]}}]}}]} as unknown as DocumentNode<PortaalDuidingVastleggenMutation, PortaalDuidingVastleggenMutationVariables>;
export const PortaalDuidingWijzigenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortaalDuidingWijzigen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DuidingWijzigenInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"uitkomst"},"name":{"kind":"Name","value":"duidingWijzigen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"sleutel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"duiding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalConceptduiding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"pad"}},{"kind":"Field","name":{"kind":"Name","value":"bericht"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalBron"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bron"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalConceptduiding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Duiding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordVersie"}},{"kind":"Field","name":{"kind":"Name","value":"gepubliceerd"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"datum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"einddatum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"geldigVan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"geldigTot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"geldigheidGrondslag"}},{"kind":"Field","name":{"kind":"Name","value":"geldigheidOnderbouwing"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conclusie"}},{"kind":"Field","name":{"kind":"Name","value":"conclusieGrondslag"}},{"kind":"Field","name":{"kind":"Name","value":"conclusieOnderbouwing"}},{"kind":"Field","name":{"kind":"Name","value":"conclusieBron"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalBron"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uitkomst"}},{"kind":"Field","name":{"kind":"Name","value":"uitkomstToelichting"}},{"kind":"Field","name":{"kind":"Name","value":"adviesuitkomst"}},{"kind":"Field","name":{"kind":"Name","value":"adviesuitkomstGrondslag"}},{"kind":"Field","name":{"kind":"Name","value":"zaaknummer"}},{"kind":"Field","name":{"kind":"Name","value":"patientenPerJaar"}},{"kind":"Field","name":{"kind":"Name","value":"kostenPerBehandeling"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"voorwaarden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"zorgvormKoppelingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"onderbouwing"}},{"kind":"Field","name":{"kind":"Name","value":"bron"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalBron"}}]}},{"kind":"Field","name":{"kind":"Name","value":"zorgvorm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agendaItemKoppelingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"onderbouwing"}},{"kind":"Field","name":{"kind":"Name","value":"bron"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalBron"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agendaItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onderwerp"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bronnen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalBron"}}]}}]}}]} as unknown as DocumentNode<PortaalDuidingWijzigenMutation, PortaalDuidingWijzigenMutationVariables>;
export const PortaalDuidingPublicerenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortaalDuidingPubliceren"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DuidingPublicerenInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"uitkomst"},"name":{"kind":"Name","value":"duidingPubliceren"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"sleutel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"duiding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalConceptduiding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"pad"}},{"kind":"Field","name":{"kind":"Name","value":"bericht"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalBron"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bron"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalConceptduiding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Duiding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordVersie"}},{"kind":"Field","name":{"kind":"Name","value":"gepubliceerd"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"datum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"einddatum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"geldigVan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"geldigTot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"geldigheidGrondslag"}},{"kind":"Field","name":{"kind":"Name","value":"geldigheidOnderbouwing"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conclusie"}},{"kind":"Field","name":{"kind":"Name","value":"conclusieGrondslag"}},{"kind":"Field","name":{"kind":"Name","value":"conclusieOnderbouwing"}},{"kind":"Field","name":{"kind":"Name","value":"conclusieBron"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalBron"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uitkomst"}},{"kind":"Field","name":{"kind":"Name","value":"uitkomstToelichting"}},{"kind":"Field","name":{"kind":"Name","value":"adviesuitkomst"}},{"kind":"Field","name":{"kind":"Name","value":"adviesuitkomstGrondslag"}},{"kind":"Field","name":{"kind":"Name","value":"zaaknummer"}},{"kind":"Field","name":{"kind":"Name","value":"patientenPerJaar"}},{"kind":"Field","name":{"kind":"Name","value":"kostenPerBehandeling"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"voorwaarden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"zorgvormKoppelingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"onderbouwing"}},{"kind":"Field","name":{"kind":"Name","value":"bron"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalBron"}}]}},{"kind":"Field","name":{"kind":"Name","value":"zorgvorm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agendaItemKoppelingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"onderbouwing"}},{"kind":"Field","name":{"kind":"Name","value":"bron"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalBron"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agendaItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onderwerp"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bronnen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalBron"}}]}}]}}]} as unknown as DocumentNode<PortaalDuidingPublicerenMutation, PortaalDuidingPublicerenMutationVariables>;
export const PortaalDuidingIntrekkenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortaalDuidingIntrekken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DuidingIntrekkenInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"uitkomst"},"name":{"kind":"Name","value":"duidingIntrekken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"sleutel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"duiding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalConceptduiding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"pad"}},{"kind":"Field","name":{"kind":"Name","value":"bericht"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalBron"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bron"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalConceptduiding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Duiding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordVersie"}},{"kind":"Field","name":{"kind":"Name","value":"gepubliceerd"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"datum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"einddatum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"geldigVan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"geldigTot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"geldigheidGrondslag"}},{"kind":"Field","name":{"kind":"Name","value":"geldigheidOnderbouwing"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conclusie"}},{"kind":"Field","name":{"kind":"Name","value":"conclusieGrondslag"}},{"kind":"Field","name":{"kind":"Name","value":"conclusieOnderbouwing"}},{"kind":"Field","name":{"kind":"Name","value":"conclusieBron"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalBron"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uitkomst"}},{"kind":"Field","name":{"kind":"Name","value":"uitkomstToelichting"}},{"kind":"Field","name":{"kind":"Name","value":"adviesuitkomst"}},{"kind":"Field","name":{"kind":"Name","value":"adviesuitkomstGrondslag"}},{"kind":"Field","name":{"kind":"Name","value":"zaaknummer"}},{"kind":"Field","name":{"kind":"Name","value":"patientenPerJaar"}},{"kind":"Field","name":{"kind":"Name","value":"kostenPerBehandeling"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"voorwaarden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"zorgvormKoppelingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"onderbouwing"}},{"kind":"Field","name":{"kind":"Name","value":"bron"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalBron"}}]}},{"kind":"Field","name":{"kind":"Name","value":"zorgvorm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agendaItemKoppelingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"onderbouwing"}},{"kind":"Field","name":{"kind":"Name","value":"bron"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalBron"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agendaItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onderwerp"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bronnen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalBron"}}]}}]}}]} as unknown as DocumentNode<PortaalDuidingIntrekkenMutation, PortaalDuidingIntrekkenMutationVariables>;