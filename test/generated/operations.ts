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

/** Stand van een agenda-item, ingedeeld naar de tekst van de bron en geldig op de peildatum daarvan. */
export type AgendaItemStatus =
  /** Afgerond. */
  | 'AFGEROND'
  /** Gepland. */
  | 'GEPLAND'
  /** Wordt in de praktijk gebracht of daar gevolgd. */
  | 'IMPLEMENTATIE'
  /** De vergoeding of maatregel geldt; of het daarmee klaar is zegt de bron niet. */
  | 'INGEVOERD'
  /** Wordt voorbereid of ontwikkeld. */
  | 'IN_VOORBEREIDING'
  /** Loopt, of loopt nog voor een deel. */
  | 'LOPEND'
  /** Voorbeeld uit de praktijk; van een landelijke norm is niets bekend. */
  | 'PRAKTIJKVOORBEELD'
  /** Vastgelegd in een agenda, signalement, kader, richtlijn of brief; of het daarmee klaar is zegt de bron niet. */
  | 'UITGEBRACHT'
  /** Wordt verkend; er wordt kennis opgedaan. */
  | 'VERKENNING';

/** Volgorde van een lijst; gelijke plaatsen op id. */
export type AgendaItemVolgorde =
  /** Op begin, nieuwste eerst; zonder datum achteraan. */
  | 'DATUM_AFLOPEND'
  /** Op begin, oudste eerst; zonder datum achteraan. */
  | 'DATUM_OPLOPEND'
  /** Op onderwerp, van Z naar A. */
  | 'NAAM_AFLOPEND'
  /** Op onderwerp, van A naar Z. */
  | 'NAAM_OPLOPEND'
  /** Op hoe goed het record bij `zoek` past: een heel woord boven een verbogen woord, dat boven een deel van een samenstelling, dat boven een andere naam en een onaf woord; dan wat in de naam staat boven wat verderop staat. De standaard als er gezocht wordt. */
  | 'RELEVANTIE';

/** Lijst waarin een code van een prestatie staat. Hetzelfde nummer betekent in een andere lijst iets anders. */
export type Codelijst =
  /** Extramurale prestaties van de AWBZ, een letter en drie cijfers; vervallen. */
  | 'AWBZ_EXTRAMURALE_PRESTATIES'
  /** Nummering in de bijlage bij TB/CU-7038-01 (facultatieve prestaties fysiotherapie). */
  | 'BIJLAGE_TB_CU_7038_01'
  /** Behandelcodes van de oude DBC's, inwendige geneeskunde; vervallen. */
  | 'DBC_BEHANDELCODES_INWENDIGE_GENEESKUNDE'
  /** Diagnosecodes van de oude DBC's, neurochirurgie; vervallen. */
  | 'DBC_DIAGNOSECODES_NEUROCHIRURGIE'
  /** Diagnosecodes van de oude DBC's, orthopedie; vervallen. */
  | 'DBC_DIAGNOSECODES_ORTHOPEDIE'
  /** Deelprestaties van de DBC's in de curatieve ggz, 2013; vervallen. */
  | 'DBC_GGZ_DEELPRESTATIES_2013'
  /** Overige producten in de ggz, zes cijfers (2010 en 2011). */
  | 'NZA_OVERIGE_PRODUCTEN_GGZ'
  /** Verrichtingentabel van de NZa, zes cijfers. */
  | 'NZA_VERRICHTINGEN'
  /** Zorgactiviteitentabel van de NZa, zes cijfers. */
  | 'NZA_ZORGACTIVITEITEN'
  /** Zorgprestatiemodel van de ggz, twee letters en vier cijfers. */
  | 'NZA_ZORGPRESTATIEMODEL'
  /** Zorgproductentabel van de NZa, negen cijfers. */
  | 'NZA_ZORGPRODUCTEN'
  /** Huisartsenhulp, codelijst van Vektis, vijf cijfers. */
  | 'VEKTIS_HUISARTSENHULP'
  /** Ketenzorg, codelijst van Vektis, vijf cijfers. */
  | 'VEKTIS_KETENZORG'
  /** Paramedische zorg, codelijst van Vektis, vier cijfers. */
  | 'VEKTIS_PARAMEDISCHE_ZORG'
  /** Verloskunde, codelijst van Vektis, vier cijfers. */
  | 'VEKTIS_VERLOSKUNDE';

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

/** Hoe zorg in het basispakket komt, ingedeeld naar de omschrijving in de bron. */
export type Pakkettype =
  /** Gesloten: pas verzekerd na een besluit, zoals bij sluisgeneesmiddelen. */
  | 'GESLOTEN'
  /** Open: zorg die aan de wettelijke eisen voldoet is vanzelf verzekerd. */
  | 'OPEN';

/** Stand van een project op een dag, afgeleid uit zijn looptijd. */
export type ProjectStatus =
  /** Het einde ligt voor die dag. */
  | 'AFGEROND'
  /** Het begin ligt na die dag. */
  | 'GEPLAND'
  /** Die dag valt tussen begin en einde. */
  | 'LOPEND';

/** Wat voor bedrag het is, ingedeeld naar de tekst van de bron. Geen enkele soort is een tarief van de NZa. */
export type VergoedingSoort =
  /** Tarief dat een aanbieder met verzekeraars afsprak. */
  | 'CONTRACTTARIEF'
  /** Maximum dat een nieuwsbericht noemt. */
  | 'GENOEMDE_MAXIMUMPRIJS'
  /** Hoogste van de tarieven die verzekeraars afspraken. */
  | 'HOOGSTE_CONTRACTTARIEF'
  /** Wat een verzekeraar ten hoogste vergoedt als de aanbieder geen contract heeft. */
  | 'MAXIMALE_VERGOEDING_NIET_GECONTRACTEERD'
  /** Wat een aanbieder vraagt als er geen contract met de verzekeraar is. */
  | 'PASSANTENTARIEF'
  /** Tarief dat een verzekeraar hanteert. */
  | 'TARIEF_VERZEKERAAR'
  /** Tarief dat een aanbieder noemt, zonder dat blijkt voor wie. */
  | 'TARIEF_ZORGAANBIEDER'
  /** Wat een aanbieder vraagt van wie zelf betaalt. */
  | 'ZELFBETALERSTARIEF';

/** Soort zorg, ingedeeld naar de omschrijving in de bron. */
export type ZorgvormSoort =
  /** Behandeling. */
  | 'BEHANDELING'
  /** Diagnostiek. */
  | 'DIAGNOSTIEK'
  /** Digitale of hybride zorg. */
  | 'DIGITALE_ZORG'
  /** Geneesmiddel. */
  | 'GENEESMIDDEL'
  /** Hulpmiddel. */
  | 'HULPMIDDEL'
  /** Medische technologie. */
  | 'MEDISCHE_TECHNOLOGIE'
  /** Preventie. */
  | 'PREVENTIE';

export type DossierQueryVariables = Exact<{
  agendaItem: string | number;
}>;


export type DossierQuery = { agendaItem: { id: string, onderwerp: string, fase: Fase, status: AgendaItemStatus | null, statusTekst: string, faseUitleg: { naam: string }, maatschappelijkeImpact: { arbeidsinzet: string | null, budget: string | null, gezondheidswinst: string | null, duurzaamheid: string | null } | null, zorgvormen: Array<{ id: string, naam: string, soort: ZorgvormSoort, pakkettype: Pakkettype | null }>, duidingen: { totaal: number, nodes: Array<{ id: string, titel: string, conclusie: DuidingConclusie | null, uitkomst: string | null, swpStatusGrondslag: Grondslag | null, datum: { tekst: string } | null, swpStatus: { id: string, naam: string } | null, voorwaarden: Array<{ soort: DuidingsvoorwaardeSoort, tekst: string }>, criteria: Array<{ id: string }> | null, kadersVanCriteria: Array<{ grondslag: Grondslag, criterium: { id: string }, kader: { id: string, titel: string } }> }> }, kennislacunes: { totaal: number, edges: Array<{ grondslag: Grondslag | null, node: { id: string, vraag: string, status: KennislacuneStatus } }> } | null, projecten: { totaal: number, edges: Array<{ grondslag: Grondslag | null, node: { id: string, projectnummer: string | null, titel: string, status: ProjectStatus | null, programma: { id: string, naam: string } | null, ronde: { id: string } | null } }> } | null, contractvoorwaarden: { totaal: number, edges: Array<{ grondslag: Grondslag | null, node: { id: string, aard: ContractvoorwaardeAard, soort: ContractvoorwaardeSoort, omschrijving: string, geldigVan: string | null, geldigTot: string | null, opsteller: { id: string, naam: string } | null, verzekeraar: { id: string, concern: { id: string } | null } | null, norm: { waarde: string, eenheid: string } | null } }> } | null, zorgadviezen: { totaal: number, edges: Array<{ grondslag: Grondslag | null, node: { id: string, onderwerp: string, aanspraak: Aanspraak | null, organisatie: { id: string } | null } }> } | null, prestaties: { totaal: number, edges: Array<{ grondslag: Grondslag | null, node: { id: string, codelijst: Codelijst | null, code: string | null, omschrijving: string, tarieven: { nodes: Array<{ jaar: number | null, bedrag: string, eenheid: string }> }, vergoedingen: { nodes: Array<{ jaar: number | null, bedrag: string, eenheid: string, soort: VergoedingSoort, verzekeraar: { id: string } | null }> } | null } }> } | null } | null };

export type DossiersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  volgorde?: AgendaItemVolgorde;
}>;


export type DossiersQuery = { agendaItems: { nodes: Array<{ id: string, onderwerp: string, fase: Fase, status: AgendaItemStatus | null, statusTekst: string, faseUitleg: { naam: string }, maatschappelijkeImpact: { arbeidsinzet: string | null, budget: string | null, gezondheidswinst: string | null, duurzaamheid: string | null } | null, zorgvormen: Array<{ id: string, naam: string, soort: ZorgvormSoort, pakkettype: Pakkettype | null }>, duidingen: { totaal: number, nodes: Array<{ id: string, titel: string, conclusie: DuidingConclusie | null, uitkomst: string | null, swpStatusGrondslag: Grondslag | null, datum: { tekst: string } | null, swpStatus: { id: string, naam: string } | null, voorwaarden: Array<{ soort: DuidingsvoorwaardeSoort, tekst: string }>, criteria: Array<{ id: string }> | null, kadersVanCriteria: Array<{ grondslag: Grondslag, criterium: { id: string }, kader: { id: string, titel: string } }> }> }, kennislacunes: { totaal: number, edges: Array<{ grondslag: Grondslag | null, node: { id: string, vraag: string, status: KennislacuneStatus } }> } | null, projecten: { totaal: number, edges: Array<{ grondslag: Grondslag | null, node: { id: string, projectnummer: string | null, titel: string, status: ProjectStatus | null, programma: { id: string, naam: string } | null, ronde: { id: string } | null } }> } | null, contractvoorwaarden: { totaal: number, edges: Array<{ grondslag: Grondslag | null, node: { id: string, aard: ContractvoorwaardeAard, soort: ContractvoorwaardeSoort, omschrijving: string, geldigVan: string | null, geldigTot: string | null, opsteller: { id: string, naam: string } | null, verzekeraar: { id: string, concern: { id: string } | null } | null, norm: { waarde: string, eenheid: string } | null } }> } | null, zorgadviezen: { totaal: number, edges: Array<{ grondslag: Grondslag | null, node: { id: string, onderwerp: string, aanspraak: Aanspraak | null, organisatie: { id: string } | null } }> } | null, prestaties: { totaal: number, edges: Array<{ grondslag: Grondslag | null, node: { id: string, codelijst: Codelijst | null, code: string | null, omschrijving: string, tarieven: { nodes: Array<{ jaar: number | null, bedrag: string, eenheid: string }> }, vergoedingen: { nodes: Array<{ jaar: number | null, bedrag: string, eenheid: string, soort: VergoedingSoort, verzekeraar: { id: string } | null }> } | null } }> } | null }> } | null };

export type DossierVanAgendaItemFragment = { id: string, onderwerp: string, fase: Fase, status: AgendaItemStatus | null, statusTekst: string, faseUitleg: { naam: string }, maatschappelijkeImpact: { arbeidsinzet: string | null, budget: string | null, gezondheidswinst: string | null, duurzaamheid: string | null } | null, zorgvormen: Array<{ id: string, naam: string, soort: ZorgvormSoort, pakkettype: Pakkettype | null }>, duidingen: { totaal: number, nodes: Array<{ id: string, titel: string, conclusie: DuidingConclusie | null, uitkomst: string | null, swpStatusGrondslag: Grondslag | null, datum: { tekst: string } | null, swpStatus: { id: string, naam: string } | null, voorwaarden: Array<{ soort: DuidingsvoorwaardeSoort, tekst: string }>, criteria: Array<{ id: string }> | null, kadersVanCriteria: Array<{ grondslag: Grondslag, criterium: { id: string }, kader: { id: string, titel: string } }> }> }, kennislacunes: { totaal: number, edges: Array<{ grondslag: Grondslag | null, node: { id: string, vraag: string, status: KennislacuneStatus } }> } | null, projecten: { totaal: number, edges: Array<{ grondslag: Grondslag | null, node: { id: string, projectnummer: string | null, titel: string, status: ProjectStatus | null, programma: { id: string, naam: string } | null, ronde: { id: string } | null } }> } | null, contractvoorwaarden: { totaal: number, edges: Array<{ grondslag: Grondslag | null, node: { id: string, aard: ContractvoorwaardeAard, soort: ContractvoorwaardeSoort, omschrijving: string, geldigVan: string | null, geldigTot: string | null, opsteller: { id: string, naam: string } | null, verzekeraar: { id: string, concern: { id: string } | null } | null, norm: { waarde: string, eenheid: string } | null } }> } | null, zorgadviezen: { totaal: number, edges: Array<{ grondslag: Grondslag | null, node: { id: string, onderwerp: string, aanspraak: Aanspraak | null, organisatie: { id: string } | null } }> } | null, prestaties: { totaal: number, edges: Array<{ grondslag: Grondslag | null, node: { id: string, codelijst: Codelijst | null, code: string | null, omschrijving: string, tarieven: { nodes: Array<{ jaar: number | null, bedrag: string, eenheid: string }> }, vergoedingen: { nodes: Array<{ jaar: number | null, bedrag: string, eenheid: string, soort: VergoedingSoort, verzekeraar: { id: string } | null }> } | null } }> } | null };

export type SuggestiesQueryVariables = Exact<{
  agendaItem: string | number;
}>;


export type SuggestiesQuery = { agendaItem: { contractvoorwaarden: { totaal: number, edges: Array<{ grondslag: Grondslag | null, node: { id: string } }> } | null, voorgesteldeContractvoorwaarden: { totaal: number, edges: Array<{ grondslag: Grondslag | null, node: { id: string } }> } | null, prestaties: { totaal: number, edges: Array<{ grondslag: Grondslag | null, node: { id: string } }> } | null, voorgesteldePrestaties: { totaal: number, edges: Array<{ grondslag: Grondslag | null, node: { id: string } }> } | null } | null };

export type VoorwaardenFragment = { totaal: number, edges: Array<{ grondslag: Grondslag | null, node: { id: string } }> };

export type PrestatiesFragment = { totaal: number, edges: Array<{ grondslag: Grondslag | null, node: { id: string } }> };

export type TerugQueryVariables = Exact<{
  zorgvorm: string | number;
  project: string | number;
  voorwaarde: string | number;
  duiding: string | number;
  codelijst: Codelijst;
  code: string;
}>;


export type TerugQuery = { zorgvorm: { naam: string, agendaItems: { nodes: Array<{ id: string }> }, projecten: { nodes: Array<{ id: string }> } | null, kennislacunes: { totaal: number } | null, contractvoorwaarden: { totaal: number } | null, zorgadviezen: { totaal: number } | null, prestaties: { nodes: Array<{ code: string | null }> } | null } | null, project: { agendaItems: Array<{ id: string, onderwerp: string } | null> | null, zorgvormen: Array<{ naam: string } | null> | null } | null, contractvoorwaarde: { opsteller: { naam: string } | null, zorgvormen: Array<{ agendaItems: { nodes: Array<{ id: string }> } } | null> | null } | null, duiding: { titel: string, contractvoorwaarden: { totaal: number } | null, contractvoorwaardenViaZorgvormen: { totaal: number } | null, zorgadviezen: { totaal: number } | null } | null, prestatie: { omschrijving: string, zorgvormen: Array<{ agendaItems: { nodes: Array<{ onderwerp: string }> } } | null> | null } | null };

export const DossierVanAgendaItemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DossierVanAgendaItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgendaItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onderwerp"}},{"kind":"Field","name":{"kind":"Name","value":"fase"}},{"kind":"Field","name":{"kind":"Name","value":"faseUitleg"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusTekst"}},{"kind":"Field","name":{"kind":"Name","value":"maatschappelijkeImpact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"arbeidsinzet"}},{"kind":"Field","name":{"kind":"Name","value":"budget"}},{"kind":"Field","name":{"kind":"Name","value":"gezondheidswinst"}},{"kind":"Field","name":{"kind":"Name","value":"duurzaamheid"}}]}},{"kind":"Field","name":{"kind":"Name","value":"zorgvormen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"pakkettype"}}]}},{"kind":"Field","name":{"kind":"Name","value":"duidingen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"volgorde"},"value":{"kind":"EnumValue","value":"DATUM_OPLOPEND"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"datum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conclusie"}},{"kind":"Field","name":{"kind":"Name","value":"uitkomst"}},{"kind":"Field","name":{"kind":"Name","value":"swpStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"swpStatusGrondslag"}},{"kind":"Field","name":{"kind":"Name","value":"voorwaarden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kadersVanCriteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"criterium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"kennislacunes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vraag"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"projecten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"projectnummer"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"op"},"value":{"kind":"StringValue","value":"2026-01-01","block":false}}]},{"kind":"Field","name":{"kind":"Name","value":"programma"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ronde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contractvoorwaarden"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"aard"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"opsteller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verzekeraar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"concern"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"norm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waarde"}},{"kind":"Field","name":{"kind":"Name","value":"eenheid"}}]}},{"kind":"Field","name":{"kind":"Name","value":"geldigVan"}},{"kind":"Field","name":{"kind":"Name","value":"geldigTot"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"zorgadviezen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onderwerp"}},{"kind":"Field","name":{"kind":"Name","value":"aanspraak"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"prestaties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"codelijst"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"tarieven"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jaar"}},{"kind":"Field","name":{"kind":"Name","value":"bedrag"}},{"kind":"Field","name":{"kind":"Name","value":"eenheid"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"vergoedingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jaar"}},{"kind":"Field","name":{"kind":"Name","value":"bedrag"}},{"kind":"Field","name":{"kind":"Name","value":"eenheid"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"verzekeraar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DossierVanAgendaItemFragment, unknown>;
export const VoorwaardenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Voorwaarden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContractvoorwaardeConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<VoorwaardenFragment, unknown>;
export const PrestatiesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Prestaties"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PrestatieConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<PrestatiesFragment, unknown>;
export const DossierDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dossier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agendaItem"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agendaItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agendaItem"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierVanAgendaItem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DossierVanAgendaItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgendaItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onderwerp"}},{"kind":"Field","name":{"kind":"Name","value":"fase"}},{"kind":"Field","name":{"kind":"Name","value":"faseUitleg"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusTekst"}},{"kind":"Field","name":{"kind":"Name","value":"maatschappelijkeImpact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"arbeidsinzet"}},{"kind":"Field","name":{"kind":"Name","value":"budget"}},{"kind":"Field","name":{"kind":"Name","value":"gezondheidswinst"}},{"kind":"Field","name":{"kind":"Name","value":"duurzaamheid"}}]}},{"kind":"Field","name":{"kind":"Name","value":"zorgvormen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"pakkettype"}}]}},{"kind":"Field","name":{"kind":"Name","value":"duidingen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"volgorde"},"value":{"kind":"EnumValue","value":"DATUM_OPLOPEND"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"datum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conclusie"}},{"kind":"Field","name":{"kind":"Name","value":"uitkomst"}},{"kind":"Field","name":{"kind":"Name","value":"swpStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"swpStatusGrondslag"}},{"kind":"Field","name":{"kind":"Name","value":"voorwaarden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kadersVanCriteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"criterium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"kennislacunes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vraag"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"projecten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"projectnummer"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"op"},"value":{"kind":"StringValue","value":"2026-01-01","block":false}}]},{"kind":"Field","name":{"kind":"Name","value":"programma"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ronde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contractvoorwaarden"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"aard"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"opsteller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verzekeraar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"concern"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"norm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waarde"}},{"kind":"Field","name":{"kind":"Name","value":"eenheid"}}]}},{"kind":"Field","name":{"kind":"Name","value":"geldigVan"}},{"kind":"Field","name":{"kind":"Name","value":"geldigTot"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"zorgadviezen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onderwerp"}},{"kind":"Field","name":{"kind":"Name","value":"aanspraak"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"prestaties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"codelijst"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"tarieven"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jaar"}},{"kind":"Field","name":{"kind":"Name","value":"bedrag"}},{"kind":"Field","name":{"kind":"Name","value":"eenheid"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"vergoedingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jaar"}},{"kind":"Field","name":{"kind":"Name","value":"bedrag"}},{"kind":"Field","name":{"kind":"Name","value":"eenheid"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"verzekeraar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DossierQuery, DossierQueryVariables>;
export const DossiersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dossiers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"volgorde"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AgendaItemVolgorde"}}},"defaultValue":{"kind":"EnumValue","value":"NAAM_AFLOPEND"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agendaItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"volgorde"},"value":{"kind":"Variable","name":{"kind":"Name","value":"volgorde"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierVanAgendaItem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DossierVanAgendaItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgendaItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onderwerp"}},{"kind":"Field","name":{"kind":"Name","value":"fase"}},{"kind":"Field","name":{"kind":"Name","value":"faseUitleg"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusTekst"}},{"kind":"Field","name":{"kind":"Name","value":"maatschappelijkeImpact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"arbeidsinzet"}},{"kind":"Field","name":{"kind":"Name","value":"budget"}},{"kind":"Field","name":{"kind":"Name","value":"gezondheidswinst"}},{"kind":"Field","name":{"kind":"Name","value":"duurzaamheid"}}]}},{"kind":"Field","name":{"kind":"Name","value":"zorgvormen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"pakkettype"}}]}},{"kind":"Field","name":{"kind":"Name","value":"duidingen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"volgorde"},"value":{"kind":"EnumValue","value":"DATUM_OPLOPEND"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"datum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conclusie"}},{"kind":"Field","name":{"kind":"Name","value":"uitkomst"}},{"kind":"Field","name":{"kind":"Name","value":"swpStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"swpStatusGrondslag"}},{"kind":"Field","name":{"kind":"Name","value":"voorwaarden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kadersVanCriteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"criterium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"kennislacunes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vraag"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"projecten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"projectnummer"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"op"},"value":{"kind":"StringValue","value":"2026-01-01","block":false}}]},{"kind":"Field","name":{"kind":"Name","value":"programma"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ronde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contractvoorwaarden"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"aard"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"opsteller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verzekeraar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"concern"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"norm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waarde"}},{"kind":"Field","name":{"kind":"Name","value":"eenheid"}}]}},{"kind":"Field","name":{"kind":"Name","value":"geldigVan"}},{"kind":"Field","name":{"kind":"Name","value":"geldigTot"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"zorgadviezen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onderwerp"}},{"kind":"Field","name":{"kind":"Name","value":"aanspraak"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"prestaties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"codelijst"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"tarieven"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jaar"}},{"kind":"Field","name":{"kind":"Name","value":"bedrag"}},{"kind":"Field","name":{"kind":"Name","value":"eenheid"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"vergoedingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jaar"}},{"kind":"Field","name":{"kind":"Name","value":"bedrag"}},{"kind":"Field","name":{"kind":"Name","value":"eenheid"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"verzekeraar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DossiersQuery, DossiersQueryVariables>;
export const SuggestiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Suggesties"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agendaItem"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agendaItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agendaItem"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contractvoorwaarden"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Voorwaarden"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"voorgesteldeContractvoorwaarden"},"name":{"kind":"Name","value":"contractvoorwaarden"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"grondslag"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SUGGESTIE"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Voorwaarden"}}]}},{"kind":"Field","name":{"kind":"Name","value":"prestaties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Prestaties"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"voorgesteldePrestaties"},"name":{"kind":"Name","value":"prestaties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"grondslag"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SUGGESTIE"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Prestaties"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Voorwaarden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContractvoorwaardeConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Prestaties"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PrestatieConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<SuggestiesQuery, SuggestiesQueryVariables>;
export const TerugDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Terug"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"zorgvorm"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"project"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"voorwaarde"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"duiding"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"codelijst"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Codelijst"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zorgvorm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"zorgvorm"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"agendaItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"projecten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"kennislacunes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contractvoorwaarden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"zorgadviezen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"prestaties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"project"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agendaItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onderwerp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"zorgvormen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contractvoorwaarde"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"voorwaarde"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opsteller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"zorgvormen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agendaItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"duiding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"duiding"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"contractvoorwaarden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contractvoorwaardenViaZorgvormen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"zorgadviezen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"prestatie"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"codelijst"},"value":{"kind":"Variable","name":{"kind":"Name","value":"codelijst"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"zorgvormen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agendaItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onderwerp"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TerugQuery, TerugQueryVariables>;