import { Bron, Datum, OpArg } from "@pakketgraaf/begrippen";
import { type Context, defineNoun, type FieldsOf } from "@pakketgraaf/subgraph";
import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from "type-graphql";
import { BEGIN } from "../bepalen/tijdlijn";
import type { Sleutel } from "../graaf/graaf";
import { Handelingsoptie } from "../handelingsoptie";
import { AgendaItem, asRecord, Duiding, Organisatie, Signaalrecord, Zorgvorm } from "../records/records";
import { Signaalantwoord } from "../signaalantwoord/signaalantwoord";
import { Signaalregel, SIGNAALREGELS } from "../signaalregel/signaalregel";
import { plaatsen } from "./plaatsen";
import { type Grond, Signaal } from "./signaal";
import { signaalOp } from "./signaal-op";
import { signalen } from "./signaal.list";
import { SignaalStatus, statussen } from "./status";

@ObjectType({ description: "Een feit waarop een signaal berust." })
class Signaalgrond {
  sleutel: Sleutel;

  @Field(() => String, { description: "Wat het record zegt, in een paar woorden." })
  zegt: string;

  @Field(() => Signaalrecord, { nullable: true, description: "Het record; null als het er niet meer is, of de partij niet bereikbaar is." })
  record(): object {
    return asRecord(this.sleutel);
  }
}

@Resolver()
class SignaalResolver {
  @Query(() => Signaal, { nullable: true, description: "Een signaal op een dag; null als het er dan niet is." })
  signaal(
    @Arg("id", () => ID, { description: "Sleutel van het signaal." }) id: string,
    @OpArg() op: string | null | undefined,
    @Ctx() context: Context,
  ): Promise<Signaal | null> {
    return signaalOp(context, id, op);
  }
}

const DAY_MS = 86_400_000;

const isBekend = ({ sinds }: Signaal): boolean => sinds !== BEGIN;
const dagenTussen = (van: string, tot: string): number => (Date.parse(tot) - Date.parse(van)) / DAY_MS;
const asGrond = ({ record: sleutel, zegt }: Grond): Signaalgrond => Object.assign(new Signaalgrond(), { sleutel, zegt });
const regelOf = ({ soort }: Signaal): Signaalregel => SIGNAALREGELS.get(soort)!;

const fields: FieldsOf<Signaal> = {
  regel: { type: () => Signaalregel, description: "De regel die het geeft.", resolve: regelOf },
  bronnen: { type: () => [Bron], description: "Document dat om dit signaal vraagt; waarop het berust, staat in `onderbouwing`.", resolve: (signaal) => [regelOf(signaal).bron] },
  sinds: {
    type: () => Datum,
    nullable: true,
    description: "Sinds welke dag het er zonder onderbreking is; null als het begin niet bekend is.",
    resolve: (signaal) => (isBekend(signaal) ? signaal.sinds : null),
  },
  dagenSinds: {
    type: () => Int,
    nullable: true,
    description: "Hoeveel dagen het er dan is; null als het begin niet bekend is.",
    resolve: (signaal) => (isBekend(signaal) ? dagenTussen(signaal.sinds, signaal.op) : null),
  },
  tot: {
    type: () => Datum,
    nullable: true,
    description: "Vanaf welke dag het er niet meer is, voor zover de feiten dat al zeggen; null als er geen einde bekend is.",
    resolve: ({ einde }) => einde,
  },
  onderwerp: {
    type: () => Signaalrecord,
    nullable: true,
    description: "Het record waarover het gaat; null als het er niet meer is, of de partij niet bereikbaar is.",
    resolve: ({ onderwerpType, onderwerpId }) => asRecord({ type: onderwerpType, id: onderwerpId }),
  },
  concerns: {
    type: () => [Organisatie],
    nullable: "itemsAndList",
    description: "De concerns voor wie het bij name is; leeg als het voor alle zorgverzekeraars is, of voor geen.",
    resolve: ({ concerns }) => concerns.map((id) => ({ id })),
  },
  onderbouwing: { type: () => [Signaalgrond], description: "De feiten waarop het berust.", resolve: ({ gronden }) => gronden.map(asGrond) },
  handelingsopties: {
    type: () => [Handelingsoptie],
    nullable: "itemsAndList",
    description: "Wat er volgens de tabellen van het kader te doen is.",
    resolve: (signaal) => regelOf(signaal).handelingsopties.map((id) => ({ id })),
  },
  ...shownAtField("agendaItems", AgendaItem, "De agenda-items"),
  ...shownAtField("zorgvormen", Zorgvorm, "De zorgvormen"),
  ...shownAtField("duidingen", Duiding, "De duidingen"),
  status: {
    type: () => SignaalStatus,
    description: "Wat ermee is gedaan: volgens het laatste antwoord, als dat is gegeven van `sinds` tot en met de gevraagde dag.",
    resolve: (signaal, { loaders }) => loaders.of(statussen).load(signaal),
  },
  antwoorden: {
    type: () => [Signaalantwoord],
    description: "Wat partijen antwoordden, van elk het laatste; ook voordat het signaal weg was en terugkwam.",
    resolve: ({ id }, { loaders }) => loaders.many(Signaalantwoord, "signaalId", id, "gegeven"),
  },
};

function shownAtField(name: string, Record: new () => { id: string }, what: string): FieldsOf<Signaal> {
  return {
    [name]: {
      type: () => [Record],
      nullable: "itemsAndList",
      description: `${what} waar het te zien is.`,
      resolve: async (signaal, { loaders }) => {
        const shown = await loaders.of(plaatsen).load(signaal);
        return shown.filter(({ type }) => type === Record.name);
      },
    },
  };
}

export const signaal = defineNoun({
  entity: Signaal,
  byReference: (id, context) => signaalOp(context, id),
  fields,
  resolvers: [signalen.Root, SignaalResolver],
});
