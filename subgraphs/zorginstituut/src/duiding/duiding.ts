import {
  Bedrag,
  Bron,
  BronRecord,
  Datum,
  DuidingConclusie,
  Grondslag,
  Koppelrij,
  Tijdsaanduiding,
  verbandMet,
} from "@pakketgraaf/begrippen";
import { enumOf, Searchable, StoredField } from "@pakketgraaf/subgraph";
import { Directive, Int, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";

export const DuidingSoort = enumOf("DuidingSoort", "Soort uitspraak of stuk.", {
  DUIDING: "Duiding van het pakket.",
  EVALUATIE: "Evaluatie.",
  INVENTARISATIE: "Inventarisatie.",
  PAKKETADVIES: "Advies aan de minister over opname in of uitstroom uit het pakket.",
  RAPPORT: "Rapport.",
  SIGNALEMENT: "Signalement.",
  STANDPUNT: "Standpunt over de vraag of zorg verzekerd is.",
  SYSTEEMADVIES: "Advies over het stelsel.",
  SYSTEMATISCHE_ANALYSE: "Systematische analyse of doorlichting van een zorggebied.",
  VERDUIDELIJKING: "Verduidelijking van het pakket.",
  VOORWAARDELIJKE_TOELATING: "Tijdelijke toelating tot het pakket, met onderzoek.",
});
export type DuidingSoort = keyof typeof DuidingSoort;

export const DuidingTypeAdvies = enumOf("DuidingTypeAdvies", "Aanleiding van een advies over een geneesmiddel.", {
  INITIEEL: "Eerste advies over het middel bij deze indicatie.",
  INDICATIE_UITBREIDING: "Uitbreiding van de indicatie.",
  HERBEOORDELING: "Herbeoordeling.",
  UPDATE: "Bijwerking van een eerder advies.",
});
export type DuidingTypeAdvies = keyof typeof DuidingTypeAdvies;

export const Adviesuitkomst = enumOf("Adviesuitkomst", "Wat het Zorginstituut de minister adviseerde over vergoeding.", {
  VERGOEDEN: "Vergoeden.",
  VERGOEDEN_NA_PRIJSDALING: "Vergoeden als de prijs daalt.",
  BEPERKT_VERGOEDEN: "Vergoeden voor een deel van de patiënten of onder beperkingen.",
  NIET_VERGOEDEN: "Niet vergoeden.",
  NIET_LANGER_VERGOEDEN: "Wat vergoed wordt niet langer vergoeden.",
});
export type Adviesuitkomst = keyof typeof Adviesuitkomst;

export const ConclusieRedenCode = enumOf("ConclusieRedenCode", "Waarom er geen conclusie over de stand van de wetenschap en praktijk is.", {
  NIET_VAN_TOEPASSING: "Dit soort product geeft er geen.",
  ALLEEN_ADVIESUITKOMST: "De bron geeft alleen wat er is geadviseerd.",
  NIET_GEVONDEN: "Niet gevonden.",
});
export type ConclusieRedenCode = keyof typeof ConclusieRedenCode;

@ObjectType({ description: "Waarom er geen conclusie over de stand van de wetenschap en praktijk is." })
export class ConclusieReden {
  @StoredField(() => ConclusieRedenCode, { description: "De reden." })
  code: ConclusieRedenCode;

  @StoredField(() => String, { nullable: true, description: "De reden in woorden." })
  toelichting: string | null;

  @StoredField(() => Grondslag, { nullable: true, description: "Waarop de reden berust." })
  grondslag: Grondslag | null;
}

export const MinisterBesluit = enumOf("MinisterBesluit", "Wat de minister besloot over zorg in het pakket.", {
  OPGENOMEN: "Opgenomen in het pakket.",
  NIET_OPGENOMEN: "Niet opgenomen.",
  BEPERKT: "De aanspraak is beperkt.",
  AANGEPAST: "De aanspraak is aangepast.",
  UITGESTROOMD: "Uit het pakket.",
});
export type MinisterBesluit = keyof typeof MinisterBesluit;

export const Betrouwbaarheid = enumOf("Betrouwbaarheid", "Hoe zeker de bron van een gegeven is.", {
  NORMAAL: "Een gewone bron.",
  LAAG: "Een bron die eerst nagegaan moet worden.",
});
export type Betrouwbaarheid = keyof typeof Betrouwbaarheid;

@ObjectType({ description: "Besluit van de minister na een advies: een advies is nog geen besluit." })
export class BesluitMinister extends Koppelrij {
  @StoredField(() => MinisterBesluit, { description: "Wat de minister besloot." })
  besluit: MinisterBesluit;

  @StoredField(() => Datum, { nullable: true, description: "Ingangsdatum van het besluit; null als die niet bekend is." })
  datum: string | null;

  @StoredField(() => Betrouwbaarheid, { nullable: true, description: "Hoe zeker de bron is; null als dat niet is vastgelegd." })
  betrouwbaarheid: Betrouwbaarheid | null;
}

@Entity()
@Searchable("titel", "uitkomst")
@Directive('@key(fields: "id")')
@ObjectType({ description: "Uitspraak van het Zorginstituut over het pakket: standpunt, advies, duiding of verwant stuk." })
export class Duiding extends BronRecord {
  @StoredField(() => String, { description: "Titel van het stuk." })
  titel: string;

  @StoredField(() => DuidingSoort, { description: "Soort uitspraak." })
  soort: DuidingSoort;

  @StoredField(() => Tijdsaanduiding, {
    nullable: true,
    description: "Datum van de uitspraak, of begin van de voorwaardelijke toelating.",
  })
  datum: Tijdsaanduiding | null;

  @StoredField(() => Tijdsaanduiding, {
    nullable: true,
    prefix: "eind",
    description:
      "Het einde van een voorwaardelijke toelating, soms berekend uit begin en duur.",
  })
  einddatum: Tijdsaanduiding | null;

  @StoredField(() => DuidingConclusie, {
    nullable: true,
    description: "Conclusie over de stand van de wetenschap en praktijk; null als de bron die niet geeft.",
  })
  conclusie: DuidingConclusie | null;

  @StoredField(() => Grondslag, { nullable: true, description: "Waarop `conclusie` berust; null als dat niet is vastgelegd." })
  conclusieGrondslag: Grondslag | null;

  @StoredField(() => String, { nullable: true, description: "Waaruit `conclusie` volgt, in woorden." })
  conclusieOnderbouwing: string | null;

  @StoredField(() => Bron, { nullable: true, json: true, description: "Waar `conclusie` staat." })
  conclusieBron: Bron | null;

  @StoredField(() => ConclusieReden, { nullable: true, description: "Waarom er geen `conclusie` is." })
  conclusieReden: ConclusieReden | null;

  @StoredField(() => String, { nullable: true, description: "De uitkomst, kort samengevat." })
  uitkomst: string | null;

  @StoredField(() => String, { nullable: true, description: "De reden achter de uitkomst." })
  uitkomstToelichting: string | null;

  @StoredField(() => Adviesuitkomst, {
    nullable: true,
    description: "Wat de minister is geadviseerd: iets anders dan `conclusie`, en dan wat de minister besloot.",
  })
  adviesuitkomst: Adviesuitkomst | null;

  @StoredField(() => Grondslag, { nullable: true, description: "Waarop `adviesuitkomst` berust; null als die er niet is." })
  adviesuitkomstGrondslag: Grondslag | null;

  @StoredField(() => BesluitMinister, { nullable: true, description: "Wat de minister na het advies besloot; null als dat niet is gevonden." })
  besluitMinister: BesluitMinister | null;

  @Column("text", { nullable: true })
  productsoortId: string | null;

  @StoredField(() => Grondslag, { nullable: true, description: "Waarop `productsoort` berust; null als die er niet is." })
  productsoortGrondslag: Grondslag | null;

  @StoredField(() => String, { nullable: true, description: "Waaruit `productsoort` volgt, in woorden." })
  productsoortOnderbouwing: string | null;

  @StoredField(() => Bron, { nullable: true, json: true, description: "Waar `productsoort` uit blijkt." })
  productsoortBron: Bron | null;

  @Column("text", { nullable: true })
  swpStatusId: string | null;

  @StoredField(() => Grondslag, { nullable: true, description: "Waarop `swpStatus` berust; null als die er niet is." })
  swpStatusGrondslag: Grondslag | null;

  @StoredField(() => String, { nullable: true, description: "Waaruit `swpStatus` volgt, in woorden." })
  swpStatusOnderbouwing: string | null;

  @StoredField(() => Bron, { nullable: true, json: true, description: "Waar `swpStatus` uit blijkt." })
  swpStatusBron: Bron | null;

  @StoredField(() => DuidingTypeAdvies, { nullable: true, description: "Aanleiding van het advies over een geneesmiddel." })
  typeAdvies: DuidingTypeAdvies | null;

  @StoredField(() => String, { nullable: true, description: "Zaaknummer bij het Zorginstituut." })
  zaaknummer: string | null;

  @StoredField(() => Int, {
    nullable: true,
    description: "Aantal patiënten per jaar; bij geneesmiddelen dat in het derde jaar volgens een afgeleide index.",
  })
  patientenPerJaar: number | null;

  @StoredField(() => Bedrag, {
    nullable: true,
    description: "Kosten per behandeling in euro; bij geneesmiddelen de lijstprijs volgens een afgeleide index.",
  })
  kostenPerBehandeling: string | null;

  @StoredField(() => Boolean, {
    default: true,
    description: "Of de duiding is gepubliceerd; zo niet, dan is zij een concept en ziet alleen het Zorginstituut haar.",
  })
  gepubliceerd: boolean;

  @StoredField(() => Tijdsaanduiding, {
    nullable: true,
    description: "Vanaf wanneer de uitspraak geldt, als de bron dat zegt; verschilt het per zorgvorm, dan het vroegste.",
  })
  geldigVan: Tijdsaanduiding | null;

  @StoredField(() => Tijdsaanduiding, {
    nullable: true,
    description: "Vanaf wanneer de uitspraak niet meer geldt, voor zover zij dat zelf zegt; `geldigheden` telt ook mee wat haar vervangt.",
  })
  geldigTot: Tijdsaanduiding | null;

  @StoredField(() => Grondslag, { nullable: true, description: "Waarop `geldigVan` berust, en `geldigTot` als dat geen eigen grondslag heeft." })
  geldigheidGrondslag: Grondslag | null;

  @StoredField(() => String, { nullable: true, description: "Waaruit de geldigheid blijkt, in woorden." })
  geldigheidOnderbouwing: string | null;

  @StoredField(() => Grondslag, { nullable: true, description: "Waarop `geldigTot` berust, als dat anders is dan bij `geldigVan`." })
  geldigTotGrondslag: Grondslag | null;

  @StoredField(() => Tijdsaanduiding, {
    nullable: true,
    description: "Van wanneer de bron is die de conclusie en de uitkomst vertelt: wat daarna veranderde, zegt hij niet.",
  })
  peildatum: Tijdsaanduiding | null;

  @StoredField(() => Datum, { nullable: true, description: "Dag waarop partijen afspraken maakten over de uitspraak." })
  afsprakenDatum: string | null;

  @StoredField(() => String, { nullable: true, description: "Toelichting op het record zelf." })
  toelichting: string | null;

  @Column("text", { nullable: true })
  instroomrouteId: string | null;

  @StoredField(() => Grondslag, { nullable: true, description: "Waarop `instroomroute` berust; null als die er niet is." })
  instroomrouteGrondslag: Grondslag | null;

  @StoredField(() => String, { nullable: true, description: "Waaruit `instroomroute` volgt, in woorden." })
  instroomrouteOnderbouwing: string | null;

  @StoredField(() => Bron, { nullable: true, json: true, description: "Waar `instroomroute` uit blijkt." })
  instroomrouteBron: Bron | null;
}

export const DuidingVerband = verbandMet(Duiding, "duiding");
