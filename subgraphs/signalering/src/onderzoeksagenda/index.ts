import { connectionOf, Datum, OP_DESCRIPTION, today, Zorgsector } from "@pakketgraaf/begrippen";
import { byNumber, type Context, defineNoun, type FieldsOf, type ListOf, overlaps } from "@pakketgraaf/subgraph";
import { Args, ArgsType, Ctx, Field, ID, Int, Query, Resolver } from "type-graphql";
import { MEEST_SIGNALEN } from "../overzicht/agendaplaats";
import { Kennislacune, Project, Subsidieronde } from "../records/records";
import { Signaal } from "../signaal/signaal";
import { signaalOp } from "../signaal/signaal-op";
import { TIJDVAK } from "../signaal/signaal.links";
import { Onderzoeksagendapunt } from "./onderzoeksagendapunt";

@ArgsType()
class Agendakeuze {
  @Field(() => [ID], {
    nullable: true,
    description: "Alleen met onderzoek uit een van deze programma's of hun onderdelen op de dag, of waarvoor een subsidieronde daarvan onderzoek vraagt of vroeg.",
  })
  programma?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Hetzelfde, alleen van deze lijnen: programma's die op de dag een onderdeel van een ander programma zijn." })
  lijn?: string[] | null;

  @Field(() => [Zorgsector], { nullable: true, description: "Alleen in een van deze sectoren, volgens de kennislacune zelf." })
  sector?: Zorgsector[] | null;
}

@ArgsType()
class OnderzoeksagendaArgs extends Agendakeuze {
  @Field(() => Int, { defaultValue: 20, description: "Hoeveel records, van 1 tot en met 100." })
  first: number;

  @Field(() => String, { nullable: true, description: "Cursor waarna de bladzijde begint." })
  after?: string | null;

  @Field(() => Datum, { nullable: true, description: OP_DESCRIPTION })
  op?: string | null;
}

const agenda: ListOf<Onderzoeksagendapunt, Agendakeuze> = {
  entity: Onderzoeksagendapunt,
  orders: { PLAATS: byNumber("e.rang::float8", "ASC") },
  defaultOrder: "PLAATS",
  times: TIJDVAK,
  filter: (query, { programma, lijn, sector }) => {
    for (const [kenmerk, waarden] of Object.entries({ programma, lijn, sector })) {
      overlaps(query, "e.kenmerken", waarden?.map((waarde) => `${kenmerk}:${waarde}`));
    }
  },
};

const Connection = connectionOf(Onderzoeksagendapunt, "open kennislacunes");

@Resolver()
class OnderzoeksagendaResolver {
  @Query(() => Connection, {
    nullable: true,
    description:
      "Open kennislacunes op een dag, met wat het eerst om onderzoek vraagt vooraan, en waarom. "
      + "Eerst beslist `impact`: groot, met een getal, in woorden, niet genoemd. Dan `ernst`: hoog, middel, laag, geen signaal. "
      + "Dan `aantalSignalen`: het meeste eerst. Dan `onderzoek`: geen, afgelopen, gevraagd, onbekend, lopend. Gelijke plaatsen op `id`. "
      + "Open is wat volgens een bron van die dag of eerder open staat of niet is onderzocht, zoals nu bekend: wat intussen is beantwoord, staat er ook op een vroegere dag niet in. "
      + "Alleen openbare feiten tellen.",
  })
  onderzoeksagenda(@Args(() => OnderzoeksagendaArgs) args: OnderzoeksagendaArgs, @Ctx() { loaders }: Context) {
    const { first, after, op, programma, lijn, sector } = args;
    return new Connection(loaders.list(agenda).all({ first, after, day: op ?? today(), filter: { programma, lijn, sector } }));
  }
}

const fields: FieldsOf<Onderzoeksagendapunt> = {
  kennislacune: {
    type: () => Kennislacune,
    nullable: true,
    description: "De kennislacune; null als ZonMw niet bereikbaar is.",
    resolve: ({ id }) => ({ id }),
  },
  signalen: {
    type: () => [Signaal],
    description: `Die signalen, het ernstigste eerst, dan op id; hooguit ${MEEST_SIGNALEN}.`,
    resolve: async ({ agendaplaats, op }, context) => {
      const signalen = await Promise.all(agendaplaats.signalen.map((id) => signaalOp(context, id, op)));
      return signalen.filter((signaal) => signaal !== null);
    },
  },
  projecten: {
    type: () => [Project],
    nullable: "itemsAndList",
    description: "Het onderzoek ernaar dat op de dag was begonnen; zonder bekend begin telt het ook.",
    resolve: ({ agendaplaats: { projecten } }) => projecten.map((id) => ({ id })),
  },
  subsidierondes: {
    type: () => [Subsidieronde],
    nullable: "itemsAndList",
    description: "Subsidierondes die op de dag om onderzoek ernaar vroegen.",
    resolve: ({ agendaplaats: { subsidierondes } }) => subsidierondes.map((id) => ({ id })),
  },
};

export const onderzoeksagenda = defineNoun({ entity: Onderzoeksagendapunt, fields, resolvers: [OnderzoeksagendaResolver] });
