import { Datum, OpArg, today, Zorgsector } from "@pakketgraaf/begrippen";
import { type Context, defineNoun, type FieldsOf, UserInputError } from "@pakketgraaf/subgraph";
import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { AgendaItem, asRecord, Signaalrecord, Zorgvorm } from "../records/records";
import { Doorlooptijd } from "./doorlooptijd";
import { dagenTussen } from "./interval";
import { Doorloopstap } from "./stappen";
import { doorlooptijden } from "./tellen";
import { Dagbereik, Dagental, Doorlooptraject } from "./traject";
import { trajecten } from "./traject.list";

@Resolver()
class DoorlooptijdenResolver {
  @Query(() => [Doorlooptijd], {
    nullable: true,
    description:
      "Hoe lang het duurt van agenda tot duiding, tot prestatie, tot contract, naar wat nu openbaar bekend is en op de dag was gebeurd: van elke stap eerst over alle zorg, en dan per deel van de zorg. Zorg telt in elk deel waartoe zij hoort. Welke trajecten het zijn, zegt `doorlooptrajecten`.",
  })
  doorlooptijden(
    @Arg("van", () => Datum, { nullable: true, description: "Alleen wat op of na deze dag begon, op zijn vroegst. Waarvan het begin niet bekend is, telt dan niet mee." })
    van: string | null | undefined,
    @Arg("totEnMet", () => Datum, { nullable: true, description: "Alleen wat op of voor deze dag begon, op zijn vroegst. Waarvan het begin niet bekend is, telt dan niet mee." })
    totEnMet: string | null | undefined,
    @Arg("stap", () => [Doorloopstap], { nullable: true, description: "Alleen deze stappen." }) stap: Doorloopstap[] | null | undefined,
    @Arg("sector", () => [Zorgsector], { nullable: true, description: "Alleen zorg in een van deze delen." }) sector: Zorgsector[] | null | undefined,
    @OpArg() op: string | null | undefined,
    @Ctx() { dataSource }: Context,
  ): Promise<Doorlooptijd[]> {
    if (van && totEnMet && totEnMet < van) throw new UserInputError("totEnMet", `must not be before "van"`);
    return doorlooptijden(dataSource, { op: op ?? today(), van, totEnMet, stap, sector });
  }
}

const recordOf = (type: string | null, id: string | null): object | null =>
  (type === null || id === null ? null : asRecord({ type, id }));
const bereikOf = (vanaf: string | null, totEnMet: string | null): Dagbereik | null =>
  (vanaf === null || totEnMet === null ? null : { vanaf, totEnMet });

const fields: FieldsOf<Doorlooptraject> = {
  agendaItem: {
    type: () => AgendaItem,
    nullable: true,
    description: "Het agenda-item waarmee de stap begint; null bij een stap die daar niet mee begint.",
    resolve: ({ agendaItemId: id }) => id && { id },
  },
  zorgvorm: {
    type: () => Zorgvorm,
    nullable: true,
    description: "De zorg; null bij een agenda-item waarvan de zorg niet bekend is.",
    resolve: ({ zorgvormId: id }) => id && { id },
  },
  begin: {
    type: () => Signaalrecord,
    nullable: true,
    description: "Het record waarmee de stap begint; null als niet bekend is welk het is.",
    resolve: ({ beginType, beginId }) => recordOf(beginType, beginId),
  },
  einde: {
    type: () => Signaalrecord,
    nullable: true,
    description: "Het record dat de stap afsluit, of er al was; van meer het eerste. Null als er nog geen is.",
    resolve: ({ eindeType, eindeId }) => recordOf(eindeType, eindeId),
  },
  begonnen: {
    type: () => Dagbereik,
    nullable: true,
    description: "Wanneer de stap begon; null als dat niet bekend is.",
    resolve: ({ begonnenVanaf, begonnenTotEnMet }) => bereikOf(begonnenVanaf, begonnenTotEnMet),
  },
  geeindigd: {
    type: () => Dagbereik,
    nullable: true,
    description: "Wanneer er was wat hem afsluit, of wanneer dat al was begonnen; null als het er nog niet is.",
    resolve: ({ geeindigdVanaf, geeindigdTotEnMet }) => bereikOf(geeindigdVanaf, geeindigdTotEnMet),
  },
  dagen: {
    type: () => Dagental,
    nullable: true,
    description: "Hoeveel dagen de stap duurde, of op de dag al wacht; null als hij niet te beoordelen is, of als er niet is gewacht.",
    resolve: ({ uitkomst, op, begonnenVanaf, begonnenTotEnMet, minstens, hoogstens }) => {
      if (uitkomst === "WACHT") return { minstens: dagenTussen(begonnenTotEnMet!, op), hoogstens: dagenTussen(begonnenVanaf!, op) };
      return minstens === null || hoogstens === null ? null : { minstens, hoogstens };
    },
  },
};

export const doorlooptijd = [
  defineNoun({ entity: Doorlooptijd, resolvers: [DoorlooptijdenResolver] }),
  defineNoun({ entity: Doorlooptraject, fields, resolvers: [trajecten.Root] }),
];
