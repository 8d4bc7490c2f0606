import { Fase } from "@pakketgraaf/begrippen";
import { type Context, enumOf } from "@pakketgraaf/subgraph";
import { Ctx, Field, ObjectType } from "type-graphql";
import { Duiding } from "../duiding/duiding";
import { Faseovergang } from "../faseovergang/faseovergang";
import { PARTIJEN } from "../faseovergang/faseovergang.links";
import { oordeelInWoorden, voldoetAan } from "../faseovergang/oordeel";
import { Organisatie } from "../organisatie/organisatie";

const VereisteSoort = enumOf("VereisteSoort", "Wat voor een overgang nodig kan zijn.", {
  DUIDING: "Een duiding over het onderwerp.",
  AFSPRAAK: "Een afspraak tussen partijen.",
  OVERIG: "Iets anders, in woorden.",
});
type VereisteSoort = keyof typeof VereisteSoort;

@ObjectType({ description: "Wat er eerst nodig is voordat een agenda-item een overgang kan maken." })
export class Overgangsvereiste {
  @Field(() => VereisteSoort, { description: "Soort vereiste." })
  soort: VereisteSoort;

  @Field(() => String, { nullable: true, description: "Het vereiste in woorden: van een duiding wat zij moet zeggen; null bij een afspraak, en als er geen duiding nodig is." })
  tekst: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Of de bron het vereist; null als zij dat niet zegt: dan is het geen vereiste.",
  })
  nodig: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "Of eraan is voldaan; null als de graaf dat niet weet, of als het niet nodig is." })
  voldaan: boolean | null;
}

@ObjectType({ description: "Fase waarin een agenda-item hierna kan komen, langs een van de overgangen van de cyclus." })
export class VolgendeFase {
  /** @param geldend the rulings in force: see `GELDENDE_DUIDING_BY_AGENDA_ITEM` */
  constructor(overgang: Faseovergang, geldend: Duiding[]) {
    this.fase = overgang.naar;
    this.overgang = overgang;
    this.duidingen = geldend.filter((duiding) => voldoetAan(overgang, duiding));
    const lacksDuiding = overgang.vereistDuiding === true && this.duidingen.length === 0;
    const tekst = oordeelInWoorden(overgang);
    this.vereist = [
      { soort: "DUIDING", tekst, nodig: overgang.vereistDuiding, voldaan: overgang.vereistDuiding ? !lacksDuiding : null },
      { soort: "AFSPRAAK", tekst: null, nodig: overgang.vereistAfspraak, voldaan: null },
      ...overgang.overigeVereisten.map((tekst): Overgangsvereiste => ({ soort: "OVERIG", tekst, nodig: true, voldaan: null })),
    ];
    this.mag = !lacksDuiding;
    this.waaromNiet = lacksDuiding ? (geldend.length === 0 ? GEEN_DUIDING : `${ANDERE_DUIDING} ${tekst}`) : null;
  }

  @Field(() => Fase, { description: "De fase." })
  fase: Fase;

  @Field(() => Faseovergang, { description: "De overgang, met wie haar tot stand brengen en waarop zij berust." })
  overgang: Faseovergang;

  @Field(() => [Organisatie], { description: "Wie volgens de bron over de overgang beslissen, op naam." })
  wie(@Ctx() context: Context): unknown {
    return PARTIJEN.fields.beslist.resolve(this.overgang, context, undefined as never);
  }

  @Field(() => [Overgangsvereiste], { description: "Wat er eerst nodig is: altijd of er een duiding en of er een afspraak nodig is, dan wat er verder bij hoort." })
  vereist: Overgangsvereiste[];

  @Field(() => [Duiding], {
    description:
      "Duidingen waarop de overgang nu kan berusten: gepubliceerd, van kracht, niet alleen bij wijze van suggestie aan het agenda-item gekoppeld, en met het oordeel dat de overgang vraagt: zie `vereistOordeel`.",
  })
  duidingen: Duiding[];

  @Field(() => Boolean, {
    description: "Of de overgang nu kan, voor zover de graaf het weet. Een afspraak die nodig is, noemt wie de overgang vastlegt.",
  })
  mag: boolean;

  @Field(() => String, { nullable: true, description: "Waarom de overgang nu niet kan; null als zij kan." })
  waaromNiet: string | null;
}

const GEEN_DUIDING =
  "Deze overgang vraagt een duiding, en geen gepubliceerde duiding die van kracht is, is als feit aan dit agenda-item gekoppeld.";
const ANDERE_DUIDING = "Geen van de duidingen die van kracht zijn, zegt wat deze overgang vraagt. Nodig is:";
