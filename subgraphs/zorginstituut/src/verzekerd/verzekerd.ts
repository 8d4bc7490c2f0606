import {
  caveatOf,
  Datum,
  Grondslag,
  holdsOn,
  linkWithGrounds,
  OpArg,
  type Saying,
  sayingOf,
  today,
  type Uitspraak,
  verzekeringOf,
  Verzekeringsstatus,
  WITHOUT_SUGGESTION,
} from "@pakketgraaf/begrippen";
import { columnsOfLink, type Context, type FieldOf, type Tie } from "@pakketgraaf/subgraph";
import { Field, ObjectType } from "type-graphql";
import { Betrouwbaarheid, Duiding } from "../duiding/duiding";
import type { Zorgvorm } from "../zorgvorm/zorgvorm";

@ObjectType({ description: "Wat een duiding zegt over of zorg op een dag verzekerd was." })
class OordeelVanDuiding {
  @Field(() => Duiding, { description: "De duiding." })
  duiding: Duiding;

  @Field(() => Verzekeringsstatus, { description: "Wat zij zegt; ONBEKEND als dat niet is vastgelegd, of als zij een advies is zonder besluit." })
  zegt: Verzekeringsstatus;

  @Field(() => Grondslag, {
    description: "De zwakste grondslag van wat hiervoor nodig is: dat zij over deze zorg gaat, vanaf wanneer zij geldt, en wat zij concludeert of de minister besloot.",
  })
  grondslag: Grondslag;

  @Field(() => Datum, { nullable: true, description: "Vanaf welke dag zij voor deze zorg geldt; null als dat niet bekend is." })
  van: string | null;

  @Field(() => Datum, { nullable: true, description: "Vanaf welke dag niet meer; null als er geen einde bekend is." })
  tot: string | null;

  @Field(() => String, { description: "Waarom zij dat zegt." })
  toelichting: string;
}

@ObjectType({ description: "Of zorg op een dag tot het basispakket hoorde, met wat dat zegt. Afgeleid uit de duidingen; geen beslissing." })
class Verzekerd {
  @Field(() => Datum, { description: "De dag." })
  op: string;

  @Field(() => Verzekeringsstatus, { description: "Wat wat op die dag gold samen zegt." })
  status: Verzekeringsstatus;

  @Field(() => String, { description: "Waarom, en wat het niet zegt." })
  toelichting: string;

  @Field(() => [OordeelVanDuiding], { description: "De duidingen die het zeggen, wat eerst gold eerst; ook die welke elkaar tegenspreken. Leeg als er geen is." })
  duidingen: OordeelVanDuiding[];
}

/** A view: when each duiding holds for each zorgvorm, after succession. */
const UITSPRAAK_BY_ZORGVORM = linkWithGrounds("uitspraak_over_zorgvorm", "zorgvorm_id", "duiding_id", {
  condition: WITHOUT_SUGGESTION,
  tells: columnsOfLink("van", "van_grondslag", "tot", "over_meer", "tot_aangepaste", "niet_voor"),
  planning: "custom",
});

/** What the link tells. */
interface Told {
  van: string | null;
  van_grondslag: Grondslag | null;
  tot: string | null;
  over_meer: boolean;
  tot_aangepaste: string | null;
  niet_voor: string | null;
}

interface OverZorgvorm extends Uitspraak {
  duiding: Duiding;
  grondslagen: (Grondslag | null)[];
}

function uitspraakOf({ record: duiding, ground, told }: Tie<Duiding>): OverZorgvorm {
  const { van, van_grondslag, tot, over_meer, tot_aangepaste, niet_voor } = told as unknown as Told;
  const { besluitMinister, conclusieGrondslag } = duiding;
  const decided = besluitMinister?.betrouwbaarheid === Betrouwbaarheid.LAAG ? null : besluitMinister;
  return {
    duiding,
    grondslagen: [ground as Grondslag, van_grondslag, decided?.grondslag ?? conclusieGrondslag],
    soort: duiding.soort,
    conclusie: duiding.conclusie,
    besluit: decided && { besluit: decided.besluit, vanaf: decided.datum },
    overMeer: over_meer,
    van,
    tot,
    begin: duiding.geldigVan?.vanaf ?? duiding.datum?.vanaf ?? null,
    totAangepaste: tot_aangepaste,
    nietVoor: niet_voor,
  };
}

/** All duidingen of a zorgvorm, what held first first. Whatever the days that are asked of, one statement. */
async function uitspraken({ id }: Zorgvorm, { loaders }: Context): Promise<OverZorgvorm[]> {
  // One that replaces several in part is told of each: it counts once, on the strongest of their grounds.
  const ties = await loaders.tiedToAny(Duiding, UITSPRAAK_BY_ZORGVORM, [{ key: id, ground: Grondslag.BRON }], "id");
  return ties.map(uitspraakOf).sort((one, other) => ((one.van ?? "") < (other.van ?? "") ? -1 : Number((one.van ?? "") > (other.van ?? ""))));
}

const weakest = (grounds: readonly (Grondslag | null)[]): Grondslag =>
  [Grondslag.SUGGESTIE, Grondslag.AFGELEID].find((each) => grounds.includes(each)) ?? Grondslag.BRON;

const oordeelOf = ({ zegt, waarom, van: { duiding, grondslagen, van, tot } }: Saying & { van: OverZorgvorm }): OordeelVanDuiding =>
  Object.assign(new OordeelVanDuiding(), { duiding, zegt, grondslag: weakest(grondslagen), van, tot, toelichting: waarom });

const OP = OpArg();

export const geldendeDuidingen: FieldOf<Zorgvorm> = {
  type: () => [Duiding],
  description:
    "Duidingen die op een dag golden en iets zeggen over of deze zorg verzekerd is: na opvolging, en voor zover bekend is vanaf wanneer. Zonder suggesties; wat eerst gold eerst.",
  args: OP,
  resolve: async (zorgvorm, context, op: string | null | undefined) => {
    const day = op ?? today();
    const all = await uitspraken(zorgvorm, context);
    return all.filter((each) => holdsOn(each, day) && sayingOf(each, day)).map(({ duiding }) => duiding);
  },
};

export const verzekerd: FieldOf<Zorgvorm> = {
  type: () => Verzekerd,
  description: "Of deze zorg op een dag tot het basispakket hoorde, afgeleid uit wat toen gold.",
  args: OP,
  resolve: async (zorgvorm, context, op: string | null | undefined): Promise<Verzekerd> => {
    const day = op ?? today();
    const { status, waarom, uitspraken: said } = verzekeringOf(await uitspraken(zorgvorm, context), day, zorgvorm.pakkettype);
    const toelichting = `${waarom} ${caveatOf(status, zorgvorm.pakkettype)}`;
    return Object.assign(new Verzekerd(), { op: day, status, toelichting, duidingen: said.map(oordeelOf) });
  },
};
