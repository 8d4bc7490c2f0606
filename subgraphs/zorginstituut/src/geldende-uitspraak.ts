import { Datum, Grondslag } from "@pakketgraaf/begrippen";
import { type Context, defineNoun, type SeedFile, StoredField } from "@pakketgraaf/subgraph";
import { Ctx, FieldResolver, ObjectType, Resolver, Root } from "type-graphql";
import { Entity, PrimaryColumn } from "typeorm";
import { Duiding } from "./duiding/duiding";

@Entity()
@ObjectType({ description: "Duiding die volgens de redactie op een dag voor een zorgvorm gold." })
export class GeldendeUitspraak {
  @PrimaryColumn("text")
  zorgvormId: string;

  @PrimaryColumn("text")
  duidingId: string;

  @StoredField(() => Datum, { description: "De dag waarop dat zo was." })
  peildatum: string;

  @StoredField(() => Grondslag, { description: "Waarop dat berust." })
  grondslag: Grondslag;

  @StoredField(() => String, { nullable: true, description: "Waarom de duiding toen gold; null als dat niet is vastgelegd." })
  onderbouwing: string | null;
}

@Resolver(() => GeldendeUitspraak)
class GeldendeUitspraakResolver {
  @FieldResolver(() => Duiding, { description: "De duiding." })
  duiding(@Root() { duidingId }: GeldendeUitspraak, @Ctx() { loaders }: Context): Promise<Duiding | null> {
    return loaders.one(Duiding, duidingId);
  }
}

interface ZorgvormRecord {
  id: string;
  geldendeUitspraken: { id: string; peildatum: string; grondslag: Grondslag; onderbouwing: string }[];
}

/** Of records that are there already, like the duidingen that they name. */
const geldendeUitspraakSeed: SeedFile<ZorgvormRecord> = {
  file: "zorginstituut-zorgvormen.json",
  records: (content) => content as ZorgvormRecord[],
  rows: (zorgvorm, { known }) =>
    zorgvorm.geldendeUitspraken.map(({ id, peildatum, grondslag, onderbouwing }) =>
      Object.assign(new GeldendeUitspraak(), {
        zorgvormId: zorgvorm.id,
        duidingId: known("Duiding", "geldendeUitspraken", id),
        peildatum,
        grondslag,
        onderbouwing,
      }),
    ),
};

export const geldendeUitspraak = defineNoun({
  entity: GeldendeUitspraak,
  resolvers: [GeldendeUitspraakResolver],
  seeds: [geldendeUitspraakSeed],
});
