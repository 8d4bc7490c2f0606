/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Waarop een koppeling of gegeven berust. */
export type Grondslag =
  /** Volgt uit andere gegevens in de bron. */
  | 'AFGELEID'
  /** De bron noemt het zelf. */
  | 'BRON'
  /** Suggestie van de redactie die geen bron noemt, een voorstel dat nog niemand bevestigde, of een koppeling waartegen bezwaar is gemaakt. */
  | 'SUGGESTIE';

/** Hoe een kader een ander opvolgt. */
export type KaderOpvolgingAard =
  /** Het oude is bijgewerkt. */
  | 'ACTUALISATIE'
  /** Een nieuwe editie in dezelfde reeks. */
  | 'NIEUWE_EDITIE'
  /** Een ander stuk komt ervoor in de plaats. */
  | 'VERVANGING';

/** Soort kader. */
export type KaderSoort =
  /** Afwegingskader. */
  | 'AFWEGINGSKADER'
  /** Kader om onderwerpen te agenderen. */
  | 'AGENDERINGSKADER'
  /** Argumentenkader. */
  | 'ARGUMENTENKADER'
  /** Beleidskader. */
  | 'BELEIDSKADER'
  /** Beoordelingskader. */
  | 'BEOORDELINGSKADER'
  /** Standaard voor gegevens. */
  | 'DATASTANDAARD'
  /** Handleiding. */
  | 'HANDLEIDING'
  /** Handreiking. */
  | 'HANDREIKING'
  /** Instrument. */
  | 'INSTRUMENT'
  /** Kader zonder nadere aanduiding. */
  | 'KADER'
  /** Leidraad. */
  | 'LEIDRAAD'
  /** Module bij een ander kader. */
  | 'MODULE'
  /** Rapport. */
  | 'RAPPORT'
  /** Richtlijn. */
  | 'RICHTLIJN'
  /** Visie. */
  | 'VISIE'
  /** Wegwijzer. */
  | 'WEGWIJZER';

/** Stand van een kader, ingedeeld naar de tekst van de bron en geldig op de peildatum daarvan. */
export type KaderStatus =
  /** Geldt, eventueel met een verduidelijking die nog loopt. */
  | 'GELDEND'
  /** Gepland. */
  | 'GEPLAND'
  /** Gepubliceerd; de bron zegt niet of het nog geldt. */
  | 'GEPUBLICEERD'
  /** Ingevoerd of in gebruik, eventueel voor een deel van de zorg. */
  | 'IN_GEBRUIK'
  /** Wordt herzien. */
  | 'IN_HERZIENING'
  /** Wordt ontwikkeld. */
  | 'IN_ONTWIKKELING'
  /** Of het er komt wordt overwogen. */
  | 'IN_OVERWEGING'
  /** Proef, om te laten zien dat het kan. */
  | 'PROEF'
  /** Vervangen door een ander kader. */
  | 'VERVANGEN';

/** Stand van een mijlpaal, ingedeeld naar de tekst van de bron en geldig op de peildatum daarvan. */
export type MijlpaalStatus =
  /** Onderzocht en voorlopig niet doorgezet. */
  | 'AANGEHOUDEN'
  /** Gepland. */
  | 'GEPLAND'
  /** Loopt of is gestart. */
  | 'LOPEND'
  /** Opgeleverd, uitgebracht of afgesproken. */
  | 'OPGELEVERD'
  /** Uitgewerkt; of het daarmee is ingevoerd zegt de bron niet. */
  | 'UITGEWERKT';

/** Hoever het ene stuk het andere vervangt. */
export type Reikwijdte =
  /** Voor een deel: de rest van het eerdere blijft staan. */
  | 'DEELS'
  /** Geheel: het eerdere geldt niet meer. */
  | 'VOLLEDIG';

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

export type PortaalVastgelegdFragment = { wanneer: string, soort: WijzigingSoort, aanleiding: WijzigingAanleiding, organisatie: string | null };

export type PortaalKaderQueryVariables = Exact<{
  id: string | number;
}>;


export type PortaalKaderQuery = { kader: { id: string, titel: string, soort: KaderSoort, versie: string | null, status: KaderStatus, statusTekst: string, criteriumTekst: string | null, toelichting: string | null, actueel: boolean | null, vindplaats: string | null, geplandTekst: string | null, geplandGrondslag: Grondslag | null, geplandOnderbouwing: string | null, geldigheidGrondslag: Grondslag | null, geldigheidOnderbouwing: string | null, uitgeverGrondslag: Grondslag | null, datum: { tekst: string } | null, gepland: { tekst: string } | null, geldigVan: { tekst: string } | null, geldigTot: { tekst: string } | null, peildatum: { tekst: string } | null, criteria: Array<{ id: string, naam: string }>, actueelVoor: Array<{ id: string, naam: string }>, wettelijkeEis: { id: string, naam: string, toets: string } | null, uitgever: { id: string, naam: string } | null, opgesteldDoorCommissie: { id: string, naam: string } | null, vervangt: Array<{ aard: KaderOpvolgingAard, reikwijdte: Reikwijdte, grondslag: Grondslag, onderbouwing: string | null, vervangen: { id: string, titel: string, versie: string | null, geldigVan: { tekst: string } | null, geldigTot: { tekst: string } | null } }>, vervangenDoor: Array<{ aard: KaderOpvolgingAard, reikwijdte: Reikwijdte, grondslag: Grondslag, onderbouwing: string | null, opvolger: { id: string, titel: string, versie: string | null, geldigVan: { tekst: string } | null, geldigTot: { tekst: string } | null } }>, bouwtVoortOp: Array<{ grondslag: Grondslag, onderbouwing: string | null, kader: { id: string, titel: string } }>, verwantMet: Array<{ grondslag: Grondslag, onderbouwing: string | null, kader: { id: string, titel: string } }>, agendas: Array<{ id: string, naam: string }>, mijlpalen: Array<{ id: string, omschrijving: string, status: MijlpaalStatus }>, bronnen: Array<{ titel: string, url: string | null, vindplaats: string | null }>, geschiedenis: { totaal: number, nodes: Array<{ wanneer: string, soort: WijzigingSoort, aanleiding: WijzigingAanleiding, organisatie: string | null }> } } | null };

export const PortaalBronFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalBron"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bron"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}}]}}]} as unknown as DocumentNode<PortaalBronFragment, unknown>;
export const PortaalVastgelegdFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalVastgelegd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Wijziging"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wanneer"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"aanleiding"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"}}]}}]} as unknown as DocumentNode<PortaalVastgelegdFragment, unknown>;
export const PortaalKaderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortaalKader"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kader"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusTekst"}},{"kind":"Field","name":{"kind":"Name","value":"criteriumTekst"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"actueel"}},{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"datum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gepland"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"geplandTekst"}},{"kind":"Field","name":{"kind":"Name","value":"geplandGrondslag"}},{"kind":"Field","name":{"kind":"Name","value":"geplandOnderbouwing"}},{"kind":"Field","name":{"kind":"Name","value":"geldigVan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"geldigTot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"geldigheidGrondslag"}},{"kind":"Field","name":{"kind":"Name","value":"geldigheidOnderbouwing"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actueelVoor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wettelijkeEis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"toets"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uitgever"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uitgeverGrondslag"}},{"kind":"Field","name":{"kind":"Name","value":"opgesteldDoorCommissie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vervangt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aard"}},{"kind":"Field","name":{"kind":"Name","value":"reikwijdte"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"onderbouwing"}},{"kind":"Field","name":{"kind":"Name","value":"vervangen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"geldigVan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"geldigTot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"vervangenDoor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aard"}},{"kind":"Field","name":{"kind":"Name","value":"reikwijdte"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"onderbouwing"}},{"kind":"Field","name":{"kind":"Name","value":"opvolger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"geldigVan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"geldigTot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bouwtVoortOp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"onderbouwing"}},{"kind":"Field","name":{"kind":"Name","value":"kader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"verwantMet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"onderbouwing"}},{"kind":"Field","name":{"kind":"Name","value":"kader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agendas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mijlpalen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bronnen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalBron"}}]}},{"kind":"Field","name":{"kind":"Name","value":"geschiedenis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalVastgelegd"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalBron"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bron"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalVastgelegd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Wijziging"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wanneer"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"aanleiding"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"}}]}}]} as unknown as DocumentNode<PortaalKaderQuery, PortaalKaderQueryVariables>;