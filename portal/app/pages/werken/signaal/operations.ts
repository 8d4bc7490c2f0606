/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** Wat een partij met een signaal doet. */
export type SignaalAntwoordStatus =
  /** Handelde het af. */
  | 'AFGEHANDELD'
  /** Neemt het in behandeling. */
  | 'IN_BEHANDELING'
  /** Vindt het niet terecht, en zegt waarom. */
  | 'NIET_TERECHT';

/** Wat uw organisatie op een signaal antwoordt. */
export type SignaalBeantwoordenInput = {
  /** Waarom, in woorden. Nodig bij `NIET_TERECHT`. */
  reden?: string | null | undefined;
  /** Sleutel van het signaal: een dat er vandaag is, en dat voor uw organisatie is. */
  signaalId: string | number;
  /** Wat zij met het signaal doet. */
  status: SignaalAntwoordStatus;
  /** De `recordVersie` van het antwoord dat uw organisatie eerder gaf, als zij dat wijzigt; weggelaten bij een eerste antwoord. Is het intussen gewijzigd, dan volgt de fout VERSIECONFLICT. */
  verwachteVersie?: number | null | undefined;
};

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

export type PortaalTeBeantwoordenQueryVariables = Exact<{
  id: string | number;
}>;


export type PortaalTeBeantwoordenQuery = { signaal: { id: string, op: string, soort: Signaalsoort, ernst: Signaalernst, onderwerpNaam: string, aan: Array<SignaalPartij>, toelichting: string, sinds: string | null, status: SignaalStatus, concerns: Array<{ id: string, naam: string } | null> | null, onderwerp:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | Record<PropertyKey, never>
     | null, antwoorden: Array<{ id: string, recordVersie: number, signaalId: string, status: SignaalAntwoordStatus, reden: string | null, gegeven: string, organisatie: { id: string, naam: string } | null }> } | null };

export type PortaalAntwoordFragment = { id: string, recordVersie: number, signaalId: string, status: SignaalAntwoordStatus, reden: string | null, gegeven: string, organisatie: { id: string, naam: string } | null };

export type PortaalSignaalBeantwoordenMutationVariables = Exact<{
  input: SignaalBeantwoordenInput;
  sleutel: string | number;
}>;


export type PortaalSignaalBeantwoordenMutation = { uitkomst: { record: { id: string, recordVersie: number, signaalId: string, status: SignaalAntwoordStatus, reden: string | null, gegeven: string, organisatie: { id: string, naam: string } | null } | null, fouten: Array<{ code: FoutCode, pad: Array<string>, bericht: string }> } | null };

export const PortaalAntwoordFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalAntwoord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Signaalantwoord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordVersie"}},{"kind":"Field","name":{"kind":"Name","value":"signaalId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"gegeven"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]} as unknown as DocumentNode<PortaalAntwoordFragment, unknown>;
export const PortaalTeBeantwoordenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortaalTeBeantwoorden"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signaal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"ernst"}},{"kind":"Field","name":{"kind":"Name","value":"onderwerpNaam"}},{"kind":"Field","name":{"kind":"Name","value":"aan"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"sinds"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"concerns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onderwerp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgendaItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Duiding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kennislacune"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Programma"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Zorgvorm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"antwoorden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalAntwoord"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalAntwoord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Signaalantwoord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordVersie"}},{"kind":"Field","name":{"kind":"Name","value":"signaalId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"gegeven"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]} as unknown as DocumentNode<PortaalTeBeantwoordenQuery, PortaalTeBeantwoordenQueryVariables>;
export const PortaalSignaalBeantwoordenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortaalSignaalBeantwoorden"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignaalBeantwoordenInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"uitkomst"},"name":{"kind":"Name","value":"signaalBeantwoorden"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"sleutel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"signaalantwoord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalAntwoord"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"pad"}},{"kind":"Field","name":{"kind":"Name","value":"bericht"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalAntwoord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Signaalantwoord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordVersie"}},{"kind":"Field","name":{"kind":"Name","value":"signaalId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"gegeven"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]} as unknown as DocumentNode<PortaalSignaalBeantwoordenMutation, PortaalSignaalBeantwoordenMutationVariables>;