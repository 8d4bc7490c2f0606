/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** Welke prestaties, naar wat alle partijen samen ervan hebben op de dag. */
export type PrestatieOverzichtFilter = {
  /** Bij een van deze agenda-items, via de zorg waarover het agenda-item gaat. */
  agendaItem?: Array<string | number> | null | undefined;
  /** Voor zorg waarover een van deze duidingen gaat. */
  duiding?: Array<string | number> | null | undefined;
  /** Met een signaal dat zo ernstig is. */
  ernst?: Array<Signaalernst> | null | undefined;
  /** Met een agenda-item in een van deze fasen, zoals nu bekend. */
  fase?: Array<Fase> | null | undefined;
  /** Of er op de dag mee te declareren was. Wat niet bekend is, is geen van beide. */
  geldt?: boolean | null | undefined;
  /** Of er een agenda-item bij hoort. */
  heeftAgendaItem?: boolean | null | undefined;
  /** Of er op de dag een signaal bij te zien was. */
  heeftSignaal?: boolean | null | undefined;
  /** Met een signaal van een van deze regels. */
  regel?: Array<Signaalsoort> | null | undefined;
  /** In een van deze delen van de zorg. */
  sector?: Array<Zorgsector> | null | undefined;
  /** Van een van deze soorten. */
  soort?: Array<PrestatieSoort> | null | undefined;
  /** Van een van deze tariefsoorten. */
  tariefsoort?: Array<Tariefsoort> | null | undefined;
  /** Over een van deze zorgvormen. */
  zorgvorm?: Array<string | number> | null | undefined;
};

/** Volgorde van een lijst; gelijke plaatsen op id. */
export type PrestatieOverzichtVolgorde =
  /** Op aantal agenda-items, het meeste eerst. */
  | 'AGENDA_ITEMS_AFLOPEND'
  /** Op begin van de geldigheid, nieuwste eerst; zonder datum achteraan. */
  | 'DATUM_AFLOPEND'
  /** Op begin van de geldigheid, oudste eerst; zonder datum achteraan. */
  | 'DATUM_OPLOPEND'
  /** Op het ernstigste signaal, het ernstigste eerst. */
  | 'ERNST_AFLOPEND'
  /** Op naam, van Z naar A. */
  | 'NAAM_AFLOPEND'
  /** Op naam, van A naar Z. */
  | 'NAAM_OPLOPEND'
  /** Op hoe goed het record bij `zoek` past: een heel woord boven een verbogen woord, dat boven een deel van een samenstelling, dat boven een andere naam en een onaf woord; dan wat in de naam staat boven wat verderop staat. De standaard als er gezocht wordt. */
  | 'RELEVANTIE';

/** Soort prestatie. Wat op `OUD` eindigt is geen geldige declaratie meer. */
export type PrestatieSoort =
  /** Duur geneesmiddel dat naast een DBC-zorgproduct wordt gedeclareerd. */
  | 'ADD_ON'
  /** Zorg van meer aanbieders, samen als een prestatie. */
  | 'BUNDEL'
  /** Consult in het zorgprestatiemodel. */
  | 'CONSULT'
  /** Behandelcode van de oude DBC's. */
  | 'DBC_BEHANDELING_OUD'
  /** Diagnosecode van de oude DBC's. */
  | 'DBC_DIAGNOSE_OUD'
  /** DBC in de vroegere curatieve ggz. */
  | 'DBC_GGZ_OUD'
  /** DBC-groep waarvan de prijs vrij werd, zonder code. */
  | 'DBC_GROEP_OUD'
  /** DBC-zorgproduct in de medisch-specialistische zorg. */
  | 'DBC_ZORGPRODUCT'
  /** Prestatie binnen een experiment. */
  | 'EXPERIMENT'
  /** Prestatie die alleen op overeenkomst met een verzekeraar mag worden gedeclareerd. */
  | 'FACULTATIEVE_PRESTATIE'
  /** Ketenzorg voor een chronische aandoening. */
  | 'KETEN_DBC'
  /** Module in de huisartsenzorg. */
  | 'MODULE'
  /** Verrichting modernisering en innovatie in de huisartsenzorg. */
  | 'M_EN_I_VERRICHTING'
  /** Overige prestatie in het zorgprestatiemodel. */
  | 'OVERIGE_PRESTATIE'
  /** Overig product in de ggz. */
  | 'OVERIG_PRODUCT'
  /** Overig zorgproduct in de medisch-specialistische zorg. */
  | 'OVERIG_ZORGPRODUCT'
  /** Prestatie zonder nadere soort. */
  | 'PRESTATIE'
  /** Zorgactiviteit in de medisch-specialistische zorg. */
  | 'ZORGACTIVITEIT';

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

/** Hoe de hoogte van een tarief tot stand komt. */
export type Tariefsoort =
  /** De NZa stelt een maximum vast. */
  | 'MAXIMUM'
  /** Aanbieder en verzekeraar of verzekerde spreken het zelf af. */
  | 'VRIJ';

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

export type PortaalPrestatiesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  zoek?: string | null | undefined;
  filter?: PrestatieOverzichtFilter | null | undefined;
  volgorde?: PrestatieOverzichtVolgorde | null | undefined;
}>;


export type PortaalPrestatiesQuery = { prestatiesOverzicht: { totaal: number, nodes: Array<{ id: string, ernst: Signaalernst | null, aantalSignalen: number, aantalAgendaItems: number, prestatie: { id: string, code: string | null, codelijst: Codelijst | null, omschrijving: string, soort: PrestatieSoort, tariefsoort: Tariefsoort | null, geldigVan: string | null, geldigTot: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, prestatiesFacetten: Array<{ veld: string, waarden: Array<{ waarde: string, aantal: number }> }> | null };


export const PortaalPrestatiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortaalPrestaties"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"zoek"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PrestatieOverzichtFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"volgorde"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PrestatieOverzichtVolgorde"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prestatiesOverzicht"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoek"},"value":{"kind":"Variable","name":{"kind":"Name","value":"zoek"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"volgorde"},"value":{"kind":"Variable","name":{"kind":"Name","value":"volgorde"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ernst"}},{"kind":"Field","name":{"kind":"Name","value":"aantalSignalen"}},{"kind":"Field","name":{"kind":"Name","value":"aantalAgendaItems"}},{"kind":"Field","name":{"kind":"Name","value":"prestatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"codelijst"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"tariefsoort"}},{"kind":"Field","name":{"kind":"Name","value":"geldigVan"}},{"kind":"Field","name":{"kind":"Name","value":"geldigTot"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"prestatiesFacetten"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"velden"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"GELDT"},{"kind":"EnumValue","value":"SOORT"},{"kind":"EnumValue","value":"TARIEFSOORT"},{"kind":"EnumValue","value":"SECTOR"},{"kind":"EnumValue","value":"HEEFT_AGENDA_ITEM"},{"kind":"EnumValue","value":"FASE"},{"kind":"EnumValue","value":"REGEL"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"waarden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waarde"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}}]}}]}}]}}]} as unknown as DocumentNode<PortaalPrestatiesQuery, PortaalPrestatiesQueryVariables>;