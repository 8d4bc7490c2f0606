/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** Hoe zorg in het basispakket komt, ingedeeld naar de omschrijving in de bron. */
export type Pakkettype =
  /** Gesloten: pas verzekerd na een besluit, zoals bij sluisgeneesmiddelen. */
  | 'GESLOTEN'
  /** Open: zorg die aan de wettelijke eisen voldoet is vanzelf verzekerd. */
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

/** Of zorg op een dag tot het basispakket hoorde, naar wat toen over die zorg gold. */
export type Verzekeringsstatus =
  /** Wat gold, zegt dat de zorg verzekerd was. */
  | 'JA'
  /** Wat gold, zegt dat de zorg niet verzekerd was. */
  | 'NEE'
  /** Er gold nog geen uitspraak. De zorg kan wel verzekerd zijn: het meeste in het pakket is nooit beoordeeld. */
  | 'NIET_BEOORDEELD'
  /** Er zijn uitspraken of adviezen, maar wat daarvan gold of wat zij zeggen, is niet bekend; `toelichting` zegt waarom. Ook als zorg voor een deel voldoet en de uitspraak over meer zorgvormen gaat, of als zij in het gesloten deel van het pakket voldoet en van een besluit van de minister niets bekend is. */
  | 'ONBEKEND'
  /** Alleen tijdelijk, met onderzoek, of voor een deel van de indicaties of patiënten. Een uitspraak die de zorg voor een deel laat voldoen, zegt dit alleen als zij over een zorgvorm gaat; een tijdelijke toelating zonder bekend einde telt hooguit 7 jaar, de langste duur van de regeling van 2012 (zie `instroomroutes`). */
  | 'ONDER_VOORWAARDEN';

/** Deel van de zorg waartoe een record behoort. */
export type Zorgsector =
  /** Acute zorg. */
  | 'ACUTE_ZORG'
  /** Alle sectoren, Zvw en Wlz. */
  | 'ALLE_SECTOREN'
  /** Alle sectoren van de Zorgverzekeringswet. */
  | 'ALLE_ZVW_SECTOREN'
  /** Eerstelijnszorg. */
  | 'EERSTELIJNSZORG'
  /** Farmaceutische zorg, extramuraal. */
  | 'FARMACEUTISCHE_ZORG'
  /** Forensische zorg. */
  | 'FORENSISCHE_ZORG'
  /** Geboortezorg: verloskunde en kraamzorg. */
  | 'GEBOORTEZORG'
  /** Geestelijke gezondheidszorg. */
  | 'GGZ'
  /** Huisartsenzorg. */
  | 'HUISARTSENZORG'
  /** Hulpmiddelenzorg, extramuraal. */
  | 'HULPMIDDELENZORG'
  /** Langdurige zorg (Wlz). */
  | 'LANGDURIGE_ZORG'
  /** Medisch-specialistische zorg. */
  | 'MEDISCH_SPECIALISTISCHE_ZORG'
  /** Mondzorg. */
  | 'MONDZORG'
  /** Multidisciplinaire zorg, waaronder ketenzorg. */
  | 'MULTIDISCIPLINAIRE_ZORG'
  /** Alle zorg behalve farmaceutische. */
  | 'NIET_FARMACEUTISCHE_ZORG'
  /** Overige geneeskundige zorg. */
  | 'OVERIGE_GENEESKUNDIGE_ZORG'
  /** Paramedische zorg. */
  | 'PARAMEDISCHE_ZORG'
  /** Preventie. */
  | 'PREVENTIE'
  /** Niet aan een sector gebonden. */
  | 'SECTOROVERSTIJGEND'
  /** Verpleging en verzorging, waaronder die van de vroegere AWBZ. */
  | 'VERPLEGING_EN_VERZORGING'
  /** Wijkverpleging. */
  | 'WIJKVERPLEGING'
  /** Zorg voor mensen met een zintuiglijke handicap. */
  | 'ZINTUIGLIJK_GEHANDICAPTENZORG';

/** Welke zorgvormen, naar wat alle partijen samen ervan hebben op de dag. */
export type ZorgvormOverzichtFilter = {
  /** Met een duiding met een van deze conclusies, die op de dag gold. */
  conclusie?: Array<DuidingConclusie> | null | undefined;
  /** Met een signaal dat zo ernstig is. */
  ernst?: Array<Signaalernst> | null | undefined;
  /** Met een agenda-item in een van deze fasen, zoals nu bekend. */
  fase?: Array<Fase> | null | undefined;
  /** Of er een agenda-item over gaat. */
  heeftAgendaItem?: boolean | null | undefined;
  /** Of er op de dag een duiding over gold. Wat niet bekend is, is geen van beide. */
  heeftDuiding?: boolean | null | undefined;
  /** Of er een kennislacune aan is gekoppeld. */
  heeftKennislacune?: boolean | null | undefined;
  /** Of er op de dag onderzoek liep. Wat niet bekend is, is geen van beide. */
  heeftLopendProject?: boolean | null | undefined;
  /** Of daar een open, of niet onderzochte, bij is. */
  heeftOpenKennislacune?: boolean | null | undefined;
  /** Of er op de dag een geldige prestatie voor de zorg was. Wat niet bekend is, is geen van beide. */
  heeftPrestatie?: boolean | null | undefined;
  /** Of er onderzoek aan is gekoppeld, zelf, via een kennislacune of via de zorg waarover het gaat. */
  heeftProject?: boolean | null | undefined;
  /** Of er op de dag een signaal bij te zien was. */
  heeftSignaal?: boolean | null | undefined;
  /** Of er op de dag openbare contractvoorwaarden of normen voor de zorg golden. Wat niet bekend is, is geen van beide. */
  heeftVoorwaarden?: boolean | null | undefined;
  /** Die zo in het pakket komt. */
  pakkettype?: Array<Pakkettype> | null | undefined;
  /** Met onderzoek uit een van deze programma's. */
  programma?: Array<string | number> | null | undefined;
  /** Met een signaal van een van deze regels. */
  regel?: Array<Signaalsoort> | null | undefined;
  /** In een van deze delen van de zorg. */
  sector?: Array<Zorgsector> | null | undefined;
  /** Met zorg die op de dag zo verzekerd was. */
  verzekerd?: Array<Verzekeringsstatus> | null | undefined;
  /** Met openbare contractvoorwaarden van een van deze concerns, die op de dag golden. */
  voorwaardenVan?: Array<string | number> | null | undefined;
};

/** Volgorde van een lijst; gelijke plaatsen op id. */
export type ZorgvormOverzichtVolgorde =
  /** Op het ernstigste signaal, het ernstigste eerst. */
  | 'ERNST_AFLOPEND'
  /** Op aantal patiënten, het meeste eerst; onbekend achteraan. */
  | 'GEBRUIK_AFLOPEND'
  /** Op kosten, het meeste eerst; onbekend achteraan. */
  | 'KOSTEN_AFLOPEND'
  /** Op de laatste duiding, de nieuwste eerst; zonder achteraan. */
  | 'LAATSTE_DUIDING_AFLOPEND'
  /** Op de laatste duiding, de oudste eerst; zonder achteraan. */
  | 'LAATSTE_DUIDING_OPLOPEND'
  /** Op naam, van Z naar A. */
  | 'NAAM_AFLOPEND'
  /** Op naam, van A naar Z. */
  | 'NAAM_OPLOPEND'
  /** Op aantal projecten, het meeste eerst. */
  | 'PROJECTEN_AFLOPEND'
  /** Op aantal projecten, het minste eerst. */
  | 'PROJECTEN_OPLOPEND'
  /** Op hoe goed het record bij `zoek` past: een heel woord boven een verbogen woord, dat boven een deel van een samenstelling, dat boven een andere naam en een onaf woord; dan wat in de naam staat boven wat verderop staat. De standaard als er gezocht wordt. */
  | 'RELEVANTIE';

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

export type PortaalZorgvormenQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  zoek?: string | null | undefined;
  filter?: ZorgvormOverzichtFilter | null | undefined;
  volgorde?: ZorgvormOverzichtVolgorde | null | undefined;
}>;


export type PortaalZorgvormenQuery = { zorgvormenOverzicht: { totaal: number, nodes: Array<{ id: string, ernst: Signaalernst | null, aantalSignalen: number, aantalProjecten: number, laatsteDuiding: string | null, patienten: number | null, kosten: string | null, zorgvorm: { id: string, naam: string, soort: ZorgvormSoort, aandoening: string | null, sectoren: Array<Zorgsector>, verzekerd: { status: Verzekeringsstatus } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, zorgvormenFacetten: Array<{ veld: string, waarden: Array<{ waarde: string, aantal: number }> }> | null };


export const PortaalZorgvormenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortaalZorgvormen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"zoek"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ZorgvormOverzichtFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"volgorde"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ZorgvormOverzichtVolgorde"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zorgvormenOverzicht"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoek"},"value":{"kind":"Variable","name":{"kind":"Name","value":"zoek"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"volgorde"},"value":{"kind":"Variable","name":{"kind":"Name","value":"volgorde"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ernst"}},{"kind":"Field","name":{"kind":"Name","value":"aantalSignalen"}},{"kind":"Field","name":{"kind":"Name","value":"aantalProjecten"}},{"kind":"Field","name":{"kind":"Name","value":"laatsteDuiding"}},{"kind":"Field","name":{"kind":"Name","value":"patienten"}},{"kind":"Field","name":{"kind":"Name","value":"kosten"}},{"kind":"Field","name":{"kind":"Name","value":"zorgvorm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"aandoening"}},{"kind":"Field","name":{"kind":"Name","value":"sectoren"}},{"kind":"Field","name":{"kind":"Name","value":"verzekerd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"zorgvormenFacetten"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"velden"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"VERZEKERD"},{"kind":"EnumValue","value":"SECTOR"},{"kind":"EnumValue","value":"PAKKETTYPE"},{"kind":"EnumValue","value":"FASE"},{"kind":"EnumValue","value":"CONCLUSIE"},{"kind":"EnumValue","value":"ERNST"},{"kind":"EnumValue","value":"REGEL"},{"kind":"EnumValue","value":"HEEFT_AGENDA_ITEM"},{"kind":"EnumValue","value":"HEEFT_DUIDING"},{"kind":"EnumValue","value":"HEEFT_LOPEND_PROJECT"},{"kind":"EnumValue","value":"HEEFT_OPEN_KENNISLACUNE"},{"kind":"EnumValue","value":"HEEFT_VOORWAARDEN"},{"kind":"EnumValue","value":"HEEFT_PRESTATIE"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"waarden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waarde"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}}]}}]}}]}}]} as unknown as DocumentNode<PortaalZorgvormenQuery, PortaalZorgvormenQueryVariables>;