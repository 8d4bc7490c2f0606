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

export type PortaalViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type PortaalViewerQuery = { viewer: { organisatie: string | null, sub: string | null, scopes: Array<string> } | null };

export const PortaalDeelnameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalDeelname"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deelname"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rol"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"onderbouwing"}},{"kind":"Field","name":{"kind":"Name","value":"onderzoeksorganisatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]} as unknown as DocumentNode<PortaalDeelnameFragment, unknown>;
export const PortaalGeldFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalGeld"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Geldoverzicht"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sommen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bedrag"}},{"kind":"Field","name":{"kind":"Name","value":"bedragSoort"}},{"kind":"Field","name":{"kind":"Name","value":"van"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totEnMet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"delen"}},{"kind":"Field","name":{"kind":"Name","value":"nietMeegeteld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onbekend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"toelichting"}}]}}]}}]} as unknown as DocumentNode<PortaalGeldFragment, unknown>;
export const PortaalSignaalregelFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalSignaalregel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Signaal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"ernst"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]} as unknown as DocumentNode<PortaalSignaalregelFragment, unknown>;
export const PortaalVastgelegdFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalVastgelegd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Wijziging"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wanneer"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"aanleiding"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"}}]}}]} as unknown as DocumentNode<PortaalVastgelegdFragment, unknown>;
export const PortaalBronFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalBron"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bron"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}}]}}]} as unknown as DocumentNode<PortaalBronFragment, unknown>;
export const PortaalVerbondenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalVerbonden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Koppeling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"relatie"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"onderbouwing"}},{"kind":"Field","name":{"kind":"Name","value":"bezwaar"}},{"kind":"Field","name":{"kind":"Name","value":"bezwaarOp"}},{"kind":"Field","name":{"kind":"Name","value":"bevestigdOp"}},{"kind":"Field","name":{"kind":"Name","value":"agendaItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onderwerp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"zorgvorm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"duiding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bronnen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalBron"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalBron"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bron"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}}]}}]} as unknown as DocumentNode<PortaalVerbondenFragment, unknown>;
export const PortaalViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortaalViewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisatie"}},{"kind":"Field","name":{"kind":"Name","value":"sub"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}}]}}]}}]} as unknown as DocumentNode<PortaalViewerQuery, PortaalViewerQueryVariables>;