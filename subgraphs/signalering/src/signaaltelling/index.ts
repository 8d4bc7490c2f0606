import { Datum, Zorgsector } from "@pakketgraaf/begrippen";
import { type Context, defineNoun, enumOf, UserInputError } from "@pakketgraaf/subgraph";
import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver, type ClassType } from "type-graphql";
import { SignaalPartij, Signaalernst, Signaalsoort } from "../signaalregel/enums";
import { tellingen } from "./tellen";

const Tijdstap = enumOf("Tijdstap", "Hoeveel tijd er tussen twee tellingen zit.", {
  MAAND: "Een maand.",
  KWARTAAL: "Drie maanden.",
  JAAR: "Een jaar.",
});
type Tijdstap = keyof typeof Tijdstap;

const MAANDEN: Record<Tijdstap, number> = { MAAND: 1, KWARTAAL: 3, JAAR: 12 };
/** Counts at most: ten years of months. */
const MEEST = 120;

/** @param of the enum that the values are of */
function aantalPer(name: string, of: object, description: string): ClassType {
  @ObjectType(name, { description })
  class AantalPer {
    @Field(() => of, { description: "Waarvan." })
    waarde: string;

    @Field(() => Int, { description: "Hoeveel signalen." })
    aantal: number;
  }
  return AantalPer;
}

const PerRegel = aantalPer("AantalPerSignaalsoort", Signaalsoort, "Hoeveel signalen een regel gaf.");
const PerErnst = aantalPer("AantalPerErnst", Signaalernst, "Hoeveel signalen zo ernstig waren.");
const PerPartij = aantalPer("AantalPerPartij", SignaalPartij, "Met hoeveel signalen een partij aan zet was.");
const PerSector = aantalPer("AantalPerSector", Zorgsector, "Hoeveel signalen over een deel van de zorg gingen.");

@ObjectType({ description: "Hoeveel signalen er op een dag waren, naar wat nu bekend is." })
class Signaaltelling {
  @Field(() => Datum, { description: "De dag." })
  dag: string;

  @Field(() => Int, { description: "Hoeveel." })
  aantal: number;

  @Field(() => [PerRegel], { description: "Per regel, het meeste eerst." })
  perRegel: object[];

  @Field(() => [PerErnst], { description: "Per ernst, het meeste eerst." })
  perErnst: object[];

  @Field(() => [PerPartij], { description: "Per partij, het meeste eerst; een signaal telt bij elke partij die aan zet is." })
  perPartij: object[];

  @Field(() => [PerSector], { description: "Per deel van de zorg, het meeste eerst; een signaal telt in elk waarover het gaat." })
  perSector: object[];
}

@Resolver()
class SignaaltellingResolver {
  @Query(() => [Signaaltelling], {
    nullable: true,
    description: `Hoeveel signalen er waren, door de tijd: op de eerste dag, en telkens een stap later tot en met de laatste. Hooguit ${MEEST} tellingen.`,
  })
  async signaleringOverzicht(
    @Arg("van", () => Datum, { description: "De eerste dag." }) van: string,
    @Arg("totEnMet", () => Datum, { description: "De laatste dag." }) totEnMet: string,
    @Arg("per", () => Tijdstap, { defaultValue: Tijdstap.MAAND, description: "De stap." }) per: Tijdstap,
    @Ctx() { dataSource }: Context,
  ): Promise<Signaaltelling[]> {
    if (totEnMet < van) throw new UserInputError("totEnMet", `must not be before "van"`);
    const dagen: string[] = [];
    for (let dag: string | null = van; dag !== null && dag <= totEnMet; dag = maandenNa(van, dagen.length * MAANDEN[per])) {
      if (dagen.length === MEEST) throw new UserInputError("totEnMet", `must be at most ${MEEST} steps after "van"`);
      dagen.push(dag);
    }
    return tellingen(dataSource, dagen);
  }
}

/** The same day of a later month, or its last one; null past the last year that there is. */
function maandenNa(dag: string, maanden: number): string | null {
  const [jaar, maand, dagVanMaand] = dag.split("-").map(Number);
  const eerste = new Date(Date.UTC(2000, maand - 1 + maanden, 1));
  eerste.setUTCFullYear(jaar + eerste.getUTCFullYear() - 2000);
  if (eerste.getUTCFullYear() > 9999) return null;
  const laatste = new Date(Date.UTC(eerste.getUTCFullYear(), eerste.getUTCMonth() + 1, 0)).getUTCDate();
  const pad = (getal: number, lengte: number): string => String(getal).padStart(lengte, "0");
  return `${pad(eerste.getUTCFullYear(), 4)}-${pad(eerste.getUTCMonth() + 1, 2)}-${pad(Math.min(dagVanMaand, laatste), 2)}`;
}

export const signaaltelling = defineNoun({ entity: Signaaltelling, resolvers: [SignaaltellingResolver] });
