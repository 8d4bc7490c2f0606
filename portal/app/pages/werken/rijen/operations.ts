/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Waarvoor een budget is. */
export type BudgetSoort =
  /** Een jaar. */
  | 'JAARLIJKS'
  /** Het meeste dat in een ronde te verdelen is. */
  | 'RONDEPLAFOND'
  /** Het geheel: de hele looptijd, of de hele ronde. */
  | 'TOTAAL';

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

/** Wat een organisatie in een programma, ronde, project of netwerk doet. */
export type Deelnamerol =
  /** Vroeg de subsidie aan. */
  | 'AANVRAGER'
  /** Adviseert. */
  | 'ADVISEUR'
  /** Beoordeelt de aanvragen. */
  | 'BEOORDELAAR'
  /** Is betrokken; hoe, zegt de bron niet. */
  | 'BETROKKEN'
  /** Doet mee. */
  | 'DEELNEMER'
  /** Betaalt. */
  | 'FINANCIER'
  /** Is de koepel waar het onder valt. */
  | 'KOEPEL'
  /** Betaalt mee. */
  | 'MEDEFINANCIER'
  /** Gaf opdracht. */
  | 'OPDRACHTGEVER'
  /** Voert de pen namens wie meedoen. */
  | 'PENVOERDER'
  /** Werkt samen met wie het uitvoert. */
  | 'SAMENWERKINGSPARTNER'
  /** Is de sponsor: wie volgens het register van onderzoek ervoor verantwoordelijk is. */
  | 'SPONSOR'
  /** Voert het uit. */
  | 'UITVOERDER';

/** Waarop een koppeling of gegeven berust. */
export type Grondslag =
  /** Volgt uit andere gegevens in de bron. */
  | 'AFGELEID'
  /** De bron noemt het zelf. */
  | 'BRON'
  /** Suggestie van de redactie die geen bron noemt, een voorstel dat nog niemand bevestigde, of een koppeling waartegen bezwaar is gemaakt. */
  | 'SUGGESTIE';

/** Wat onderzoek met een duiding te maken heeft. */
export type KoppelingRelatie =
  /** Het project is een aanleiding van de duiding. */
  | 'AANLEIDING'
  /** De duiding beantwoordt de kennislacune. */
  | 'BEANTWOORD_IN'
  /** De duiding noemt de kennislacune. */
  | 'BENOEMD_IN'
  /** Het project evalueert een advies in de duiding. */
  | 'EVALUATIE_VAN_ADVIES'
  /** Het project is het onderzoek dat bij de voorwaardelijke toelating hoort. */
  | 'ONDERZOEK_BIJ_VOORWAARDELIJKE_TOELATING'
  /** De duiding gebruikt wat het project opleverde. */
  | 'RESULTAAT_GEBRUIKT'
  /** Het project werkt een advies in de duiding uit. */
  | 'UITWERKING_VAN_ADVIES'
  /** De kennislacune volgt op de duiding. */
  | 'VERVOLG_OP'
  /** De kennislacune gaat over verwante zorg. */
  | 'VERWANT'
  /** Het project gaat over verwante zorg. */
  | 'VERWANT_ONDERZOEK';

/** Stand van een koppeling. */
export type KoppelingStatus =
  /** Het Zorginstituut maakte bezwaar: geen feit, en alleen te zien voor wie erom vraagt. */
  | 'BETWIST'
  /** Door een ander bevestigd, of bij de start ingelezen omdat het uit een bron blijkt: een feit. */
  | 'BEVESTIGD'
  /** Ingetrokken; telt nergens meer mee. */
  | 'INGETROKKEN'
  /** Voorgesteld, nog niet bevestigd: geen feit, en alleen te zien voor wie erom vraagt. */
  | 'VOORGESTELD';

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

export type PortaalDeelnameFragment = { rol: Deelnamerol, grondslag: Grondslag, onderbouwing: string | null, onderzoeksorganisatie: { id: string, naam: string } | null, organisatie: { id: string, naam: string } | null };

export type PortaalGeldFragment = { sommen: Array<{ bedrag: string, bedragSoort: BudgetSoort | null, delen: number, nietMeegeteld: number, van: { tekst: string } | null, totEnMet: { tekst: string } | null }>, onbekend: Array<{ toelichting: string }> };

export type PortaalSignaalregelFragment = { id: string, soort: Signaalsoort, ernst: Signaalernst, toelichting: string, status: SignaalStatus };

export type PortaalVastgelegdFragment = { wanneer: string, soort: WijzigingSoort, aanleiding: WijzigingAanleiding, organisatie: string | null };

export type PortaalVerbondenFragment = { id: string, relatie: KoppelingRelatie | null, grondslag: Grondslag, status: KoppelingStatus, onderbouwing: string | null, bezwaar: string | null, bezwaarOp: string | null, bevestigdOp: string | null, agendaItem: { id: string, onderwerp: string } | null, zorgvorm: { id: string, naam: string } | null, duiding: { id: string, titel: string } | null, bronnen: Array<{ titel: string, url: string | null, vindplaats: string | null }> };

export type PortaalRijKoppelingQueryVariables = Exact<{
  project: string | number;
  nummer: string;
  agendaItem: string | number;
}>;


export type PortaalRijKoppelingQuery = { project: { id: string, titel: string } | null, projecten: { nodes: Array<{ id: string, titel: string, projectnummer: string | null }> } | null, agendaItem: { id: string, onderwerp: string } | null };

export type PortaalRijBestaandQueryVariables = Exact<{
  project: string | number;
  agendaItem: string | number;
}>;


export type PortaalRijBestaandQuery = { koppelingen: { nodes: Array<{ id: string, status: KoppelingStatus }> } | null };

export type PortaalRijTariefQueryVariables = Exact<{
  code?: Array<string> | string | null | undefined;
  codelijst?: Array<Codelijst> | Codelijst | null | undefined;
  op: string;
}>;


export type PortaalRijTariefQuery = { prestaties: { nodes: Array<{ id: string, code: string | null, codelijst: Codelijst | null, omschrijving: string, tarieven: { nodes: Array<{ id: string, bedrag: string, eenheid: string, component: string | null }> } }> } | null };

export const PortaalDeelnameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalDeelname"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deelname"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rol"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"onderbouwing"}},{"kind":"Field","name":{"kind":"Name","value":"onderzoeksorganisatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]} as unknown as DocumentNode<PortaalDeelnameFragment, unknown>;
export const PortaalGeldFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalGeld"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Geldoverzicht"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sommen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bedrag"}},{"kind":"Field","name":{"kind":"Name","value":"bedragSoort"}},{"kind":"Field","name":{"kind":"Name","value":"van"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totEnMet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"delen"}},{"kind":"Field","name":{"kind":"Name","value":"nietMeegeteld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onbekend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"toelichting"}}]}}]}}]} as unknown as DocumentNode<PortaalGeldFragment, unknown>;
export const PortaalSignaalregelFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalSignaalregel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Signaal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"ernst"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]} as unknown as DocumentNode<PortaalSignaalregelFragment, unknown>;
export const PortaalVastgelegdFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalVastgelegd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Wijziging"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wanneer"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"aanleiding"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"}}]}}]} as unknown as DocumentNode<PortaalVastgelegdFragment, unknown>;
export const PortaalBronFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalBron"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bron"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}}]}}]} as unknown as DocumentNode<PortaalBronFragment, unknown>;
export const PortaalVerbondenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalVerbonden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Koppeling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"relatie"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"onderbouwing"}},{"kind":"Field","name":{"kind":"Name","value":"bezwaar"}},{"kind":"Field","name":{"kind":"Name","value":"bezwaarOp"}},{"kind":"Field","name":{"kind":"Name","value":"bevestigdOp"}},{"kind":"Field","name":{"kind":"Name","value":"agendaItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onderwerp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"zorgvorm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"duiding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bronnen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalBron"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalBron"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bron"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}}]}}]} as unknown as DocumentNode<PortaalVerbondenFragment, unknown>;
export const PortaalRijKoppelingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortaalRijKoppeling"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"project"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nummer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agendaItem"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"project"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"projecten"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"zoek"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nummer"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"projectnummer"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agendaItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agendaItem"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onderwerp"}}]}}]}}]} as unknown as DocumentNode<PortaalRijKoppelingQuery, PortaalRijKoppelingQueryVariables>;
export const PortaalRijBestaandDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortaalRijBestaand"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"project"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agendaItem"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"koppelingen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"project"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"project"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"agendaItem"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"agendaItem"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"BEVESTIGD"},{"kind":"EnumValue","value":"VOORGESTELD"},{"kind":"EnumValue","value":"BETWIST"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<PortaalRijBestaandQuery, PortaalRijBestaandQueryVariables>;
export const PortaalRijTariefDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortaalRijTarief"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"codelijst"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Codelijst"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"op"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prestaties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"codelijst"},"value":{"kind":"Variable","name":{"kind":"Name","value":"codelijst"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"geldigOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"op"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"codelijst"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"tarieven"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"geldigOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"op"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"bedrag"}},{"kind":"Field","name":{"kind":"Name","value":"eenheid"}},{"kind":"Field","name":{"kind":"Name","value":"component"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PortaalRijTariefQuery, PortaalRijTariefQueryVariables>;