import { BronRecord, Datum, type Grondslag } from "@pakketgraaf/begrippen";
import { Directive, Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { Column, Entity } from "typeorm";

export enum ContractvoorwaardeSoort {
  CONTRACTEIS = "CONTRACTEIS",
  DEELNAME_AAN_ONDERZOEK = "DEELNAME_AAN_ONDERZOEK",
  DIGITALE_ZORG = "DIGITALE_ZORG",
  DOELMATIGHEID = "DOELMATIGHEID",
  EXPERTISECENTRUM = "EXPERTISECENTRUM",
  INDICATIEPROTOCOL = "INDICATIEPROTOCOL",
  MACHTIGING = "MACHTIGING",
  MAXIMALE_GEBRUIKSDUUR = "MAXIMALE_GEBRUIKSDUUR",
  REGISTRATIEPLICHT = "REGISTRATIEPLICHT",
  STARTSTOPCRITERIUM = "STARTSTOPCRITERIUM",
  UITFASERING = "UITFASERING",
  UITSLUITING = "UITSLUITING",
  VOLUMENORM = "VOLUMENORM",
}

registerEnumType(ContractvoorwaardeSoort, {
  name: "ContractvoorwaardeSoort",
  description: "Wat een voorwaarde regelt, zoals de gegevens het indelen.",
  valuesConfig: {
    CONTRACTEIS: { description: "Eis aan wie gecontracteerd wil worden, of aan de contractering zelf." },
    DEELNAME_AAN_ONDERZOEK: { description: "Vergoeding als de patiënt aan onderzoek meedoet." },
    DIGITALE_ZORG: { description: "Over digitale zorg." },
    DOELMATIGHEID: { description: "Over prijs, volume of doelmatige inzet." },
    EXPERTISECENTRUM: { description: "Alleen bij een beperkt aantal aanbieders." },
    INDICATIEPROTOCOL: { description: "Voor wie de zorg is en hoe dat wordt vastgesteld." },
    MACHTIGING: { description: "Toestemming of beoordeling vooraf." },
    MAXIMALE_GEBRUIKSDUUR: { description: "Grens aan duur of aantal." },
    REGISTRATIEPLICHT: { description: "Plicht om te registreren, te meten of in een register te staan." },
    STARTSTOPCRITERIUM: { description: "Wanneer de zorg begint of ophoudt." },
    UITFASERING: { description: "Wordt afgebouwd." },
    UITSLUITING: { description: "Wordt niet vergoed." },
    VOLUMENORM: { description: "Hoeveel behandelingen een aanbieder ten minste doet." },
  },
});

export enum ContractvoorwaardeAard {
  CONTRACTVOORWAARDE = "CONTRACTVOORWAARDE",
  BEROEPSNORM = "BEROEPSNORM",
  BRANCHEBELEID = "BRANCHEBELEID",
  OVERHEIDSREGEL = "OVERHEIDSREGEL",
}

registerEnumType(ContractvoorwaardeAard, {
  name: "ContractvoorwaardeAard",
  description: "Wat voor tekst een voorwaarde is, afgeleid uit wie haar opstelde.",
  valuesConfig: {
    CONTRACTVOORWAARDE: { description: "Voorwaarde van een verzekeraar, concern of label, of van verzekeraars zonder naam." },
    BEROEPSNORM: { description: "Norm van een beroeps- of wetenschappelijke vereniging of platform; geen contracttekst." },
    BRANCHEBELEID: {
      description: "Afspraak, advies of standpunt voor de hele branche, zoals van Zorgverzekeraars Nederland; geen contracttekst.",
    },
    OVERHEIDSREGEL: { description: "Regel van een overheidsinstantie, zoals de NZa; geen contracttekst." },
  },
});

export enum Openbaarheid {
  OPENBAAR = "OPENBAAR",
  VERTROUWELIJK = "VERTROUWELIJK",
}

registerEnumType(Openbaarheid, {
  name: "Openbaarheid",
  description: "Wie een voorwaarde mag zien.",
  valuesConfig: {
    OPENBAAR: { description: "Iedereen." },
    VERTROUWELIJK: { description: "Alleen het concern van de verzekeraar, en de NZa als toezichthouder." },
  },
});

@ObjectType({ description: "Getal in een voorwaarde, met wat er geteld of gemeten wordt." })
export class Norm {
  @Field(() => String, { description: "Exact decimaal getal in tekst, bijvoorbeeld 19.08." })
  waarde: string;

  @Field(() => String, { description: "Eenheid van het getal, met erbij of het een minimum of maximum is." })
  eenheid: string;
}

@Entity()
@Directive('@key(fields: "id")')
@ObjectType({
  description:
    "Voorwaarde waarop zorg wordt gecontracteerd of vergoed, of een norm waarnaar verzekeraars zich richten: zie `aard`. Voorwaarden van voor 2016 zijn mogelijk vervallen.",
})
export class Contractvoorwaarde extends BronRecord {
  @Field(() => ContractvoorwaardeSoort, { description: "Wat de voorwaarde regelt." })
  @Column("text")
  soort: ContractvoorwaardeSoort;

  @Field(() => ContractvoorwaardeAard, { description: "Contractvoorwaarde of andere norm, afgeleid uit de opsteller." })
  @Column("text")
  aard: ContractvoorwaardeAard;

  @Column("text", { nullable: true })
  opstellerId: string | null;

  @Column("text", { nullable: true })
  verzekeraarId: string | null;

  @Field(() => String, { description: "Waarover de voorwaarde gaat, zoals de bron het noemt." })
  @Column("text")
  zorgvormTekst: string;

  @Field(() => String, { description: "De voorwaarde in woorden." })
  @Column("text")
  omschrijving: string;

  @Column("numeric", { nullable: true })
  normWaarde: string | null;

  @Column("text", { nullable: true })
  normEenheid: string | null;

  @Field(() => Int, { nullable: true, description: "Jaar dat de bron bij de voorwaarde noemt." })
  @Column("integer", { nullable: true })
  jaar: number | null;

  @Field(() => Datum, { nullable: true, description: "Eerste dag waarop de voorwaarde geldt; null als die niet bekend is." })
  @Column("date", { nullable: true })
  geldigVan: string | null;

  @Field(() => Datum, {
    nullable: true,
    description: "Eerste dag waarop de voorwaarde niet meer geldt; null als er geen einde bekend is.",
  })
  @Column("date", { nullable: true })
  geldigTot: string | null;

  @Field(() => Openbaarheid, { description: "Wie de voorwaarde mag zien." })
  @Column("text")
  openbaarheid: Openbaarheid;

  @Column("text", { nullable: true })
  duidingId: string | null;

  @Column("text", { nullable: true })
  duidingGrondslag: Grondslag | null;

  /** The concern that alone may see the condition, beside the NZa; null: everybody may. */
  @Column("text", { nullable: true })
  concernId: string | null;
}
