/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Of er volgens een zorgadvies aanspraak is op vergoeding uit de basisverzekering. */
export type Aanspraak =
  /** Wel aanspraak. */
  | 'JA'
  /** Geen aanspraak. */
  | 'NEE'
  /** Het advies gaat niet over de aanspraak. */
  | 'NIET_VAN_TOEPASSING'
  /** Aanspraak onder voorwaarden. */
  | 'VOORWAARDELIJK';

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

/** Waarom er geen conclusie over de stand van de wetenschap en praktijk is. */
export type ConclusieRedenCode =
  /** De bron geeft alleen wat er is geadviseerd. */
  | 'ALLEEN_ADVIESUITKOMST'
  /** Niet gevonden. */
  | 'NIET_GEVONDEN'
  /** Dit soort product geeft er geen. */
  | 'NIET_VAN_TOEPASSING';

/** Wat voor tekst een voorwaarde is, afgeleid uit wie haar opstelde: zie `auteurSoort`. */
export type ContractvoorwaardeAard =
  /** Norm van een beroeps- of wetenschappelijke vereniging of platform; geen contracttekst. */
  | 'BEROEPSNORM'
  /** Afspraak, advies of standpunt voor de hele branche, zoals van Zorgverzekeraars Nederland; geen contracttekst. */
  | 'BRANCHEBELEID'
  /** Voorwaarde van een verzekeraar, concern of label, of van verzekeraars zonder naam. */
  | 'CONTRACTVOORWAARDE'
  /** Regel van een overheidsinstantie, zoals de NZa; geen contracttekst. */
  | 'OVERHEIDSREGEL'
  /** Wat een zorgaanbieder zelf doet of liet; geen contracttekst. */
  | 'WERKWIJZE_ZORGAANBIEDER';

/** Wat een voorwaarde regelt, zoals de gegevens het indelen. */
export type ContractvoorwaardeSoort =
  /** Eis aan wie gecontracteerd wil worden, of aan de contractering zelf. */
  | 'CONTRACTEIS'
  /** Vergoeding als de patiënt aan onderzoek meedoet. */
  | 'DEELNAME_AAN_ONDERZOEK'
  /** Over digitale zorg. */
  | 'DIGITALE_ZORG'
  /** Over prijs, volume of doelmatige inzet. */
  | 'DOELMATIGHEID'
  /** Alleen bij een beperkt aantal aanbieders. */
  | 'EXPERTISECENTRUM'
  /** Voor wie de zorg is en hoe dat wordt vastgesteld. */
  | 'INDICATIEPROTOCOL'
  /** Toestemming of beoordeling vooraf. */
  | 'MACHTIGING'
  /** Grens aan duur of aantal. */
  | 'MAXIMALE_GEBRUIKSDUUR'
  /** Plicht om te registreren, te meten of in een register te staan. */
  | 'REGISTRATIEPLICHT'
  /** Wanneer de zorg begint of ophoudt. */
  | 'STARTSTOPCRITERIUM'
  /** Wordt afgebouwd. */
  | 'UITFASERING'
  /** Wordt niet vergoed. */
  | 'UITSLUITING'
  /** Hoeveel behandelingen een aanbieder ten minste doet. */
  | 'VOLUMENORM';

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

/** Fase van cyclisch pakketbeheer. */
export type Fase =
  /** Gepast gebruik. */
  | 'GEPAST_GEBRUIK'
  /** Snijvlak van goede en verzekerde zorg. */
  | 'GOEDE_EN_VERZEKERDE_ZORG'
  /** Herbeoordeling en evaluatie. */
  | 'HERBEOORDELING'
  /** Instroom van innovaties. */
  | 'INSTROOM'
  /** Uitstroom. */
  | 'UITSTROOM';

/** Waarop een koppeling of gegeven berust. */
export type Grondslag =
  /** Volgt uit andere gegevens in de bron. */
  | 'AFGELEID'
  /** De bron noemt het zelf. */
  | 'BRON'
  /** Suggestie van de redactie die geen bron noemt, een voorstel dat nog niemand bevestigde, of een koppeling waartegen bezwaar is gemaakt. */
  | 'SUGGESTIE';

/** Stand van een kennislacune, ingedeeld naar de tekst van de bron en geldig op de peildatum daarvan. */
export type KennislacuneStatus =
  /** Beantwoord, of onderzocht en afgerond. */
  | 'BEANTWOORD'
  /** Ten dele beantwoord. */
  | 'DEELS_BEANTWOORD'
  /** Er loopt onderzoek, een verkenning, een pilot of een registratie. */
  | 'IN_ONDERZOEK'
  /** De bron zegt dat er geen onderzoek naar is. */
  | 'NIET_ONDERZOCHT'
  /** Nog zonder antwoord; misschien op een onderzoeksagenda of in een ronde: `statusTekst` zegt dat. */
  | 'OPEN';

/** Wat de minister besloot over zorg in het pakket. */
export type MinisterBesluit =
  /** De aanspraak is aangepast. */
  | 'AANGEPAST'
  /** De aanspraak is beperkt. */
  | 'BEPERKT'
  /** Niet opgenomen. */
  | 'NIET_OPGENOMEN'
  /** Opgenomen in het pakket. */
  | 'OPGENOMEN'
  /** Uit het pakket. */
  | 'UITGESTROOMD';

/** Wie een voorwaarde mag zien. */
export type Openbaarheid =
  /** Iedereen. */
  | 'OPENBAAR'
  /** Alleen het concern van de verzekeraar, en de NZa als toezichthouder. */
  | 'VERTROUWELIJK';

/** Stand van een project op een dag, afgeleid uit zijn looptijd. */
export type ProjectStatus =
  /** Het einde ligt voor die dag. */
  | 'AFGEROND'
  /** Het begin ligt na die dag. */
  | 'GEPLAND'
  /** Die dag valt tussen begin en einde. */
  | 'LOPEND';

/** Hoever het ene stuk het andere vervangt. */
export type Reikwijdte =
  /** Voor een deel: de rest van het eerdere blijft staan. */
  | 'DEELS'
  /** Geheel: het eerdere geldt niet meer. */
  | 'VOLLEDIG';

/** Partij die met een signaal aan zet kan zijn, en waarvan de records worden gevolgd. */
export type SignaalPartij =
  /** De Nederlandse Zorgautoriteit. */
  | 'NZA'
  /** Zorgverzekeraars, elk met zijn concern. */
  | 'VERZEKERAARS'
  /** ZonMw. */
  | 'ZONMW'
  /** Zorginstituut Nederland. */
  | 'ZORGINSTITUUT';

/** Wat er met een signaal is gedaan. */
export type SignaalStatus =
  /** Een partij voor wie het is, handelde het af; de feiten zeggen nog niet dat het weg is. */
  | 'AFGEHANDELD'
  /** Een partij voor wie het is, neemt het in behandeling. */
  | 'IN_BEHANDELING'
  /** Een partij voor wie het is, vindt het niet terecht, en zegt waarom. */
  | 'NIET_TERECHT'
  /** Niemand antwoordde nog sinds het er is. */
  | 'OPEN';

/** Hoe ernstig een signaal is. */
export type Signaalernst =
  /** Vraagt nu om een besluit. */
  | 'HOOG'
  /** Kan wachten op het eerstvolgende overleg. */
  | 'LAAG'
  /** Vraagt om een plan. */
  | 'MIDDEL';

/** Soort signaal: de regel die het geeft. */
export type Signaalsoort =
  /** Contractvoorwaarde wijkt af van de uitspraak. */
  | 'CONTRACT_WIJKT_AF'
  /** Doeldatum verstreken. */
  | 'DOELDATUM_VERSTREKEN'
  /** Onzeker oordeel, en geen herbeoordeling. */
  | 'HERBEOORDELING_UITGEBLEVEN'
  /** Grote impact, en geen onderzoek. */
  | 'IMPACT_ZONDER_ONDERZOEK'
  /** Beoordeeld toen een eerder kader gold. */
  | 'KADER_VERVANGEN'
  /** Meer onderzoek tegelijk naar een kennislacune. */
  | 'LACUNE_MET_MEER_ONDERZOEK'
  /** Open kennislacune zonder onderzoek. */
  | 'LACUNE_ZONDER_ONDERZOEK'
  /** Niet verzekerd, en nog te declareren. */
  | 'NEGATIEF_NOG_DECLARABEL'
  /** Niet verzekerd, en nog gecontracteerd. */
  | 'NEGATIEF_NOG_GECONTRACTEERD'
  /** Onderzoek afgerond, en geen uitspraak. */
  | 'ONDERZOEK_ZONDER_UITSPRAAK'
  /** Verzekerd, zonder bekende prestatie. */
  | 'POSITIEF_ZONDER_PRESTATIE'
  /** Laatste prestatie beëindigd. */
  | 'PRESTATIE_BEEINDIGD'
  /** Prestatie met maximumtarief, zonder tarief. */
  | 'PRESTATIE_ZONDER_TARIEF'
  /** Programmageld over, en vragen zonder onderzoek. */
  | 'PROGRAMMAGELD_OVER'
  /** Tijdelijke toelating voorbij, en geen vervolg. */
  | 'TIJDELIJK_ZONDER_VERVOLG'
  /** Voorwaarde zonder openbare contractvoorwaarde. */
  | 'VOORWAARDE_NIET_IN_CONTRACT';

/** Wat een verzekeraar is. */
export type VerzekeraarSoort =
  /** Groep van verzekeraars. */
  | 'CONCERN'
  /** Merk waaronder een verzekering wordt verkocht. */
  | 'LABEL'
  /** Verzekeraar die polissen uitgeeft. */
  | 'ZORGVERZEKERAAR';

/** Waardoor een record wijzigde. */
export type WijzigingAanleiding =
  /** Het is voor het eerst uit de brongegevens ingelezen. */
  | 'GEGEVENS_INGELEZEN'
  /** Een latere overdracht van de brongegevens verbeterde het, liet het vervallen of nam het weer op. Wat een organisatie wijzigde, blijft. */
  | 'GEGEVENS_VERBETERD'
  /** Een organisatie wijzigde het. */
  | 'ORGANISATIE';

/** Wat een wijziging is voor wie haar ziet. */
export type WijzigingSoort =
  /** Het record is veranderd. */
  | 'GEWIJZIGD'
  /** Het record is er nu; of het er voor anderen al was, blijkt hier niet. */
  | 'TOEGEVOEGD'
  /** Het record is er niet meer voor wie dit leest, of het is vervallen; wie het spiegelt, haalt het weg. */
  | 'VERWIJDERD';

export type PortaalBronFragment = { titel: string, url: string | null, vindplaats: string | null };

type PortaalGrondrecord_AgendaItem_Fragment = { id: string, onderwerp: string };

type PortaalGrondrecord_Contractvoorwaarde_Fragment = { id: string, omschrijving: string };

type PortaalGrondrecord_Duiding_Fragment = { id: string, titel: string };

type PortaalGrondrecord_Kader_Fragment = { id: string, titel: string };

type PortaalGrondrecord_Kennislacune_Fragment = { id: string, vraag: string };

type PortaalGrondrecord_Pakketcriterium_Fragment = { id: string, naam: string };

type PortaalGrondrecord_Prestatie_Fragment = { id: string, code: string | null, omschrijving: string };

type PortaalGrondrecord_Programma_Fragment = { id: string, naam: string };

type PortaalGrondrecord_Project_Fragment = { id: string, titel: string };

type PortaalGrondrecord_Subsidieronde_Fragment = { id: string, naam: string, programma: { id: string } | null };

type PortaalGrondrecord_Verzekeraar_Fragment = { id: string, naam: string, organisatie: { id: string } | null };

type PortaalGrondrecord_Zorgvorm_Fragment = { id: string, naam: string };

export type PortaalGrondrecordFragment =
  | PortaalGrondrecord_AgendaItem_Fragment
  | PortaalGrondrecord_Contractvoorwaarde_Fragment
  | PortaalGrondrecord_Duiding_Fragment
  | PortaalGrondrecord_Kader_Fragment
  | PortaalGrondrecord_Kennislacune_Fragment
  | PortaalGrondrecord_Pakketcriterium_Fragment
  | PortaalGrondrecord_Prestatie_Fragment
  | PortaalGrondrecord_Programma_Fragment
  | PortaalGrondrecord_Project_Fragment
  | PortaalGrondrecord_Subsidieronde_Fragment
  | PortaalGrondrecord_Verzekeraar_Fragment
  | PortaalGrondrecord_Zorgvorm_Fragment
;

export type PortaalSignaalregelFragment = { id: string, soort: Signaalsoort, ernst: Signaalernst, toelichting: string, status: SignaalStatus };

export type PortaalVastgelegdFragment = { wanneer: string, soort: WijzigingSoort, aanleiding: WijzigingAanleiding, organisatie: string | null };

export type PortaalDuidingQueryVariables = Exact<{
  id: string | number;
}>;


export type PortaalDuidingQuery = { duiding: { id: string, titel: string, soort: DuidingSoort, gepubliceerd: boolean, zaaknummer: string | null, toelichting: string | null, conclusie: DuidingConclusie | null, conclusieGrondslag: Grondslag | null, conclusieOnderbouwing: string | null, uitkomst: string | null, uitkomstToelichting: string | null, adviesuitkomst: Adviesuitkomst | null, adviesuitkomstGrondslag: Grondslag | null, typeAdvies: DuidingTypeAdvies | null, patientenPerJaar: number | null, kostenPerBehandeling: string | null, geldigheidGrondslag: Grondslag | null, geldigheidOnderbouwing: string | null, afsprakenDatum: string | null, conclusieReden: { code: ConclusieRedenCode, toelichting: string | null } | null, besluitMinister: { besluit: MinisterBesluit, datum: string | null, grondslag: Grondslag, onderbouwing: string | null } | null, datum: { tekst: string } | null, geldigVan: { tekst: string } | null, geldigTot: { tekst: string } | null, einddatum: { tekst: string } | null, peildatum: { tekst: string } | null, productsoort: { id: string, naam: string } | null, instroomroute: { id: string, naam: string } | null, swpStatus: { id: string, naam: string } | null, vervallen: { sinds: string, recordType: string | null, recordId: string | null } | null, vervangt: Array<{ id: string, aard: DuidingOpvolgingAard, reikwijdte: Reikwijdte, grondslag: Grondslag, onderbouwing: string | null, opvolger: { id: string, titel: string, datum: { tekst: string } | null }, vervangen: { id: string, titel: string, datum: { tekst: string } | null }, voorZorgvormen: Array<{ zorgvorm: { id: string, naam: string } }> }>, vervangenDoor: Array<{ id: string, aard: DuidingOpvolgingAard, reikwijdte: Reikwijdte, grondslag: Grondslag, onderbouwing: string | null, opvolger: { id: string, titel: string, datum: { tekst: string } | null }, vervangen: { id: string, titel: string, datum: { tekst: string } | null }, voorZorgvormen: Array<{ zorgvorm: { id: string, naam: string } }> }>, geldigheden: Array<{ van: string | null, vanGrondslag: Grondslag | null, tot: string | null, totGrondslag: Grondslag | null, zorgvorm: { id: string, naam: string } | null, opvolger: { id: string, titel: string } | null }>, bouwtVoortOp: Array<{ grondslag: Grondslag, onderbouwing: string | null, duiding: { id: string, titel: string } }>, uitgewerktIn: Array<{ grondslag: Grondslag, onderbouwing: string | null, duiding: { id: string, titel: string } }>, evalueert: Array<{ grondslag: Grondslag, onderbouwing: string | null, duiding: { id: string, titel: string } }>, geevalueerdIn: Array<{ grondslag: Grondslag, onderbouwing: string | null, duiding: { id: string, titel: string } }>, criteria: Array<{ id: string, naam: string, omschrijving: string }> | null, kadersVanCriteria: Array<{ criterium: { id: string, naam: string }, kader: { id: string, titel: string } }>, commissieadviezen: Array<{ grondslag: Grondslag, onderbouwing: string | null, advies: string | null, commissie: { id: string, naam: string } }>, handelingsopties: Array<{ id: string, naam: string }>, agendaItemKoppelingen: Array<{ grondslag: Grondslag, onderbouwing: string | null, agendaItem: { id: string, onderwerp: string, fase: Fase } | null }>, kennislacunes: { totaal: number, nodes: Array<{ id: string, vraag: string, status: KennislacuneStatus }> } | null, projecten: { totaal: number, nodes: Array<{ id: string, titel: string, status: ProjectStatus | null }> } | null, bronnen: Array<{ titel: string, url: string | null, vindplaats: string | null }>, geschiedenis: { totaal: number, nodes: Array<{ wanneer: string, soort: WijzigingSoort, aanleiding: WijzigingAanleiding, organisatie: string | null }> } } | null };

export type PortaalDuidingImpactQueryVariables = Exact<{
  id: string | number;
  op: string;
}>;


export type PortaalDuidingImpactQuery = { duiding: { id: string, signalen: { totaal: number, nodes: Array<{ id: string, soort: Signaalsoort, ernst: Signaalernst, toelichting: string, status: SignaalStatus }> } | null, impact: { op: string, geldt: boolean | null, nu: Array<{ volgorde: number, partij: SignaalPartij, reden: string, bron: { titel: string, url: string | null, vindplaats: string | null }, concerns: Array<{ id: string, naam: string } | null> | null }>, bijWijziging: Array<{ volgorde: number, partij: SignaalPartij, reden: string, bron: { titel: string, url: string | null, vindplaats: string | null }, concerns: Array<{ id: string, naam: string } | null> | null }>, gevolgen: Array<{ knoop: string, schakel: string, naam: string, van: string | null, tot: string | null, geldt: boolean | null, grondslag: Grondslag | null, isRechtstreeks: boolean, partij: SignaalPartij | null, beweegtMee: boolean | null, bijWijziging: string | null, concern: { id: string, naam: string } | null, record:
          | { id: string, onderwerp: string }
          | { id: string, omschrijving: string }
          | { id: string, titel: string }
          | { id: string, titel: string }
          | { id: string, vraag: string }
          | { id: string, naam: string }
          | { id: string, code: string | null, omschrijving: string }
          | { id: string, naam: string }
          | { id: string, titel: string }
          | { id: string, naam: string, programma: { id: string } | null }
          | { id: string, naam: string, organisatie: { id: string } | null }
          | { id: string, naam: string }
          | Record<PropertyKey, never>
         | null }> } | null } | null };

export type PortaalUitvoeringQueryVariables = Exact<{
  id: string | number;
}>;


export type PortaalUitvoeringQuery = { duiding: { id: string, voorwaarden: Array<{ id: string, soort: DuidingsvoorwaardeSoort, tekst: string, uitvoering: { contractvoorwaarden: { totaal: number, nodes: Array<{ id: string, aard: ContractvoorwaardeAard, soort: ContractvoorwaardeSoort, omschrijving: string, openbaarheid: Openbaarheid, geldigVan: string | null, geldigTot: string | null, norm: { waarde: string, eenheid: string } | null, opsteller: { id: string, naam: string } | null, verzekeraar: { id: string, naam: string, soort: VerzekeraarSoort, concern: { id: string } | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, zorgadviezen: { totaal: number, nodes: Array<{ id: string, onderwerp: string, aanspraak: Aanspraak | null, organisatie: { id: string, naam: string } | null, verzekeraar: { id: string, naam: string, soort: VerzekeraarSoort, concern: { id: string } | null } | null }> } | null } | null }>, contractvoorwaarden: { totaal: number, nodes: Array<{ id: string, aard: ContractvoorwaardeAard, soort: ContractvoorwaardeSoort, omschrijving: string, openbaarheid: Openbaarheid, geldigVan: string | null, geldigTot: string | null, norm: { waarde: string, eenheid: string } | null, opsteller: { id: string, naam: string } | null, verzekeraar: { id: string, naam: string, soort: VerzekeraarSoort, concern: { id: string } | null } | null }> } | null, contractvoorwaardenViaZorgvormen: { totaal: number, nodes: Array<{ id: string, aard: ContractvoorwaardeAard, soort: ContractvoorwaardeSoort, omschrijving: string, openbaarheid: Openbaarheid, geldigVan: string | null, geldigTot: string | null, norm: { waarde: string, eenheid: string } | null, opsteller: { id: string, naam: string } | null, verzekeraar: { id: string, naam: string, soort: VerzekeraarSoort, concern: { id: string } | null } | null }> } | null, afwijkend: { nodes: Array<{ id: string, toelichting: string, onderwerp:
          | { __typename: 'AgendaItem' }
          | { __typename: 'Contractvoorwaarde', id: string }
          | { __typename: 'Duiding' }
          | { __typename: 'Gebruikscijfer' }
          | { __typename: 'Kader' }
          | { __typename: 'Kennislacune' }
          | { __typename: 'Koppeling' }
          | { __typename: 'Pakketcriterium' }
          | { __typename: 'Prestatie' }
          | { __typename: 'Programma' }
          | { __typename: 'ProgrammaBudget' }
          | { __typename: 'ProgrammaLidmaatschap' }
          | { __typename: 'Project' }
          | { __typename: 'Subsidieronde' }
          | { __typename: 'Tarief' }
          | { __typename: 'Verzekeraar' }
          | { __typename: 'Zorgadvies' }
          | { __typename: 'Zorgvorm' }
         | null }> } | null } | null, organisaties: { nodes: Array<{ id: string, naam: string }> } | null };

export type PortaalOpvolgingFragment = { id: string, aard: DuidingOpvolgingAard, reikwijdte: Reikwijdte, grondslag: Grondslag, onderbouwing: string | null, opvolger: { id: string, titel: string, datum: { tekst: string } | null }, vervangen: { id: string, titel: string, datum: { tekst: string } | null }, voorZorgvormen: Array<{ zorgvorm: { id: string, naam: string } }> };

export type PortaalDuidingsverbandFragment = { grondslag: Grondslag, onderbouwing: string | null, duiding: { id: string, titel: string } };

export type PortaalConcernVanFragment = { id: string, naam: string, soort: VerzekeraarSoort, concern: { id: string } | null };

export type PortaalUitvoerendFragment = { id: string, aard: ContractvoorwaardeAard, soort: ContractvoorwaardeSoort, omschrijving: string, openbaarheid: Openbaarheid, geldigVan: string | null, geldigTot: string | null, norm: { waarde: string, eenheid: string } | null, opsteller: { id: string, naam: string } | null, verzekeraar: { id: string, naam: string, soort: VerzekeraarSoort, concern: { id: string } | null } | null };

export const PortaalBronFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalBron"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bron"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}}]}}]} as unknown as DocumentNode<PortaalBronFragment, unknown>;
export const PortaalGrondrecordFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalGrondrecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Signaalrecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgendaItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onderwerp"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contractvoorwaarde"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Duiding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kader"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kennislacune"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vraag"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pakketcriterium"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Prestatie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Programma"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Subsidieronde"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"programma"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Verzekeraar"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Zorgvorm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]} as unknown as DocumentNode<PortaalGrondrecordFragment, unknown>;
export const PortaalSignaalregelFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalSignaalregel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Signaal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"ernst"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]} as unknown as DocumentNode<PortaalSignaalregelFragment, unknown>;
export const PortaalVastgelegdFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalVastgelegd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Wijziging"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wanneer"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"aanleiding"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"}}]}}]} as unknown as DocumentNode<PortaalVastgelegdFragment, unknown>;
export const PortaalOpvolgingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalOpvolging"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DuidingOpvolging"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"aard"}},{"kind":"Field","name":{"kind":"Name","value":"reikwijdte"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"onderbouwing"}},{"kind":"Field","name":{"kind":"Name","value":"opvolger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"datum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"vervangen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"datum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"voorZorgvormen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zorgvorm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]}}]} as unknown as DocumentNode<PortaalOpvolgingFragment, unknown>;
export const PortaalDuidingsverbandFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalDuidingsverband"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DuidingVerband"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"onderbouwing"}},{"kind":"Field","name":{"kind":"Name","value":"duiding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}}]}}]}}]} as unknown as DocumentNode<PortaalDuidingsverbandFragment, unknown>;
export const PortaalConcernVanFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalConcernVan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Verzekeraar"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"concern"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PortaalConcernVanFragment, unknown>;
export const PortaalUitvoerendFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalUitvoerend"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contractvoorwaarde"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"aard"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"openbaarheid"}},{"kind":"Field","name":{"kind":"Name","value":"geldigVan"}},{"kind":"Field","name":{"kind":"Name","value":"geldigTot"}},{"kind":"Field","name":{"kind":"Name","value":"norm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waarde"}},{"kind":"Field","name":{"kind":"Name","value":"eenheid"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opsteller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verzekeraar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalConcernVan"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalConcernVan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Verzekeraar"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"concern"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PortaalUitvoerendFragment, unknown>;
export const PortaalDuidingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortaalDuiding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"duiding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"gepubliceerd"}},{"kind":"Field","name":{"kind":"Name","value":"zaaknummer"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"conclusie"}},{"kind":"Field","name":{"kind":"Name","value":"conclusieGrondslag"}},{"kind":"Field","name":{"kind":"Name","value":"conclusieOnderbouwing"}},{"kind":"Field","name":{"kind":"Name","value":"conclusieReden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uitkomst"}},{"kind":"Field","name":{"kind":"Name","value":"uitkomstToelichting"}},{"kind":"Field","name":{"kind":"Name","value":"adviesuitkomst"}},{"kind":"Field","name":{"kind":"Name","value":"adviesuitkomstGrondslag"}},{"kind":"Field","name":{"kind":"Name","value":"typeAdvies"}},{"kind":"Field","name":{"kind":"Name","value":"besluitMinister"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"besluit"}},{"kind":"Field","name":{"kind":"Name","value":"datum"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"onderbouwing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patientenPerJaar"}},{"kind":"Field","name":{"kind":"Name","value":"kostenPerBehandeling"}},{"kind":"Field","name":{"kind":"Name","value":"datum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"geldigVan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"geldigTot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"einddatum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"geldigheidGrondslag"}},{"kind":"Field","name":{"kind":"Name","value":"geldigheidOnderbouwing"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"afsprakenDatum"}},{"kind":"Field","name":{"kind":"Name","value":"productsoort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"instroomroute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"swpStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vervallen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sinds"}},{"kind":"Field","name":{"kind":"Name","value":"recordType"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vervangt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalOpvolging"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vervangenDoor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalOpvolging"}}]}},{"kind":"Field","name":{"kind":"Name","value":"geldigheden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"van"}},{"kind":"Field","name":{"kind":"Name","value":"vanGrondslag"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"totGrondslag"}},{"kind":"Field","name":{"kind":"Name","value":"zorgvorm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opvolger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bouwtVoortOp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalDuidingsverband"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uitgewerktIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalDuidingsverband"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evalueert"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalDuidingsverband"}}]}},{"kind":"Field","name":{"kind":"Name","value":"geevalueerdIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalDuidingsverband"}}]}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kadersVanCriteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"commissieadviezen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"onderbouwing"}},{"kind":"Field","name":{"kind":"Name","value":"advies"}},{"kind":"Field","name":{"kind":"Name","value":"commissie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"handelingsopties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agendaItemKoppelingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"onderbouwing"}},{"kind":"Field","name":{"kind":"Name","value":"agendaItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onderwerp"}},{"kind":"Field","name":{"kind":"Name","value":"fase"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"kennislacunes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vraag"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"projecten"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bronnen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalBron"}}]}},{"kind":"Field","name":{"kind":"Name","value":"geschiedenis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalVastgelegd"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalOpvolging"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DuidingOpvolging"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"aard"}},{"kind":"Field","name":{"kind":"Name","value":"reikwijdte"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"onderbouwing"}},{"kind":"Field","name":{"kind":"Name","value":"opvolger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"datum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"vervangen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"datum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"voorZorgvormen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zorgvorm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalDuidingsverband"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DuidingVerband"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"onderbouwing"}},{"kind":"Field","name":{"kind":"Name","value":"duiding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalBron"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bron"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalVastgelegd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Wijziging"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wanneer"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"aanleiding"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"}}]}}]} as unknown as DocumentNode<PortaalDuidingQuery, PortaalDuidingQueryVariables>;
export const PortaalDuidingImpactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortaalDuidingImpact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"op"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"duiding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"signalen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"op"},"value":{"kind":"Variable","name":{"kind":"Name","value":"op"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalSignaalregel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"impact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"op"},"value":{"kind":"Variable","name":{"kind":"Name","value":"op"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"geldt"}},{"kind":"Field","name":{"kind":"Name","value":"nu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"volgorde"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"bron"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalBron"}}]}},{"kind":"Field","name":{"kind":"Name","value":"concerns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bijWijziging"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"volgorde"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"bron"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalBron"}}]}},{"kind":"Field","name":{"kind":"Name","value":"concerns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"gevolgen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"knoop"}},{"kind":"Field","name":{"kind":"Name","value":"schakel"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"van"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"geldt"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"isRechtstreeks"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"beweegtMee"}},{"kind":"Field","name":{"kind":"Name","value":"bijWijziging"}},{"kind":"Field","name":{"kind":"Name","value":"concern"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalGrondrecord"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalSignaalregel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Signaal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"ernst"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalBron"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bron"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalGrondrecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Signaalrecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgendaItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onderwerp"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contractvoorwaarde"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Duiding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kader"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kennislacune"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vraag"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pakketcriterium"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Prestatie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Programma"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Subsidieronde"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"programma"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Verzekeraar"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Zorgvorm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]} as unknown as DocumentNode<PortaalDuidingImpactQuery, PortaalDuidingImpactQueryVariables>;
export const PortaalUitvoeringDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortaalUitvoering"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"duiding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"voorwaarden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"uitvoering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contractvoorwaarden"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalUitvoerend"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"zorgadviezen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onderwerp"}},{"kind":"Field","name":{"kind":"Name","value":"aanspraak"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verzekeraar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalConcernVan"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contractvoorwaarden"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalUitvoerend"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contractvoorwaardenViaZorgvormen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalUitvoerend"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"afwijkend"},"name":{"kind":"Name","value":"signalen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"regel"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CONTRACT_WIJKT_AF"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"onderwerp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contractvoorwaarde"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisaties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"type"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CONCERN"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalConcernVan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Verzekeraar"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"concern"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalUitvoerend"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contractvoorwaarde"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"aard"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"openbaarheid"}},{"kind":"Field","name":{"kind":"Name","value":"geldigVan"}},{"kind":"Field","name":{"kind":"Name","value":"geldigTot"}},{"kind":"Field","name":{"kind":"Name","value":"norm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waarde"}},{"kind":"Field","name":{"kind":"Name","value":"eenheid"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opsteller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verzekeraar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalConcernVan"}}]}}]}}]} as unknown as DocumentNode<PortaalUitvoeringQuery, PortaalUitvoeringQueryVariables>;