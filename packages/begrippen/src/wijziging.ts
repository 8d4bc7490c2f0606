import { changes, CORRECTION, enumOf, UserInputError, type Context, type List, type VisibleChange } from "@pakketgraaf/subgraph";
import { GraphQLScalarType, type GraphQLResolveInfo } from "graphql";
import {
  Arg,
  ArgsType,
  Ctx,
  Args,
  Directive,
  Field,
  ID,
  Info,
  InputType,
  Int,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
} from "type-graphql";
import { PageInfo, pageInfoOf } from "./connection";
import { Tijdstip } from "./scalars";

const Toestand = new GraphQLScalarType<object, object>({
  name: "Toestand",
  specifiedByURL: "https://www.rfc-editor.org/rfc/rfc8259",
  description:
    "De gegevens van een record op een moment, als JSON-object: de velden van het type zonder argumenten, met dezelfde namen en waarden, sleutels van verwante records als `…Id`, en koppelingen als lijst van objecten. Voor elk type is er een JSON Schema: schema/toestanden/<type>.schema.json.",
});

enum WijzigingSoort {
  TOEGEVOEGD = "ADDED",
  GEWIJZIGD = "CHANGED",
  VERWIJDERD = "REMOVED",
}

registerEnumType(WijzigingSoort, {
  name: "WijzigingSoort",
  description: "Wat een wijziging is voor wie haar ziet.",
  valuesConfig: {
    TOEGEVOEGD: { description: "Het record is er nu; of het er voor anderen al was, blijkt hier niet." },
    GEWIJZIGD: { description: "Het record is veranderd." },
    VERWIJDERD: { description: "Het record is er niet meer voor wie dit leest, of het is vervallen; wie het spiegelt, haalt het weg." },
  },
});

const WijzigingAanleiding = enumOf("WijzigingAanleiding", "Waardoor een record wijzigde.", {
  ORGANISATIE: "Een organisatie wijzigde het.",
  GEGEVENS_INGELEZEN: "Het is voor het eerst uit de brongegevens ingelezen.",
  GEGEVENS_VERBETERD:
    "Een latere overdracht van de brongegevens verbeterde het, liet het vervallen of nam het weer op. Wat een organisatie wijzigde, blijft.",
});
type WijzigingAanleiding = keyof typeof WijzigingAanleiding;

function aanleidingOf({ organisation, client }: VisibleChange): WijzigingAanleiding {
  if (organisation !== CORRECTION.organisation) return WijzigingAanleiding.ORGANISATIE;
  return client === CORRECTION.client ? WijzigingAanleiding.GEGEVENS_VERBETERD : WijzigingAanleiding.GEGEVENS_INGELEZEN;
}

@Directive("@shareable")
@ObjectType({ description: "Een wijziging van een record: wie, wanneer, en hoe het was en werd." })
export class Wijziging {
  constructor(change: VisibleChange) {
    this.wanneer = change.at;
    this.soort = change.kind as WijzigingSoort;
    this.aanleiding = aanleidingOf(change);
    this.recordType = change.record_type;
    this.recordId = change.record_id;
    this.organisatie = change.organisation;
    this.client = change.organisation && change.client;
    this.sub = change.subject;
    this.before = change.before;
    this.after = change.after;
  }

  @Field(() => Tijdstip, { description: "Wanneer het is vastgelegd." })
  wanneer: Date;

  @Field(() => WijzigingSoort, { description: "Toegevoegd, gewijzigd of verwijderd." })
  soort: WijzigingSoort;

  @Field(() => WijzigingAanleiding, { description: "Door een organisatie, of door de brongegevens." })
  aanleiding: WijzigingAanleiding;

  @Field(() => String, { description: "Type van het record in deze graaf, bijvoorbeeld `Koppeling`." })
  recordType: string;

  @Field(() => ID, { description: "Sleutel van het record." })
  recordId: string;

  @Field(() => String, {
    nullable: true,
    description: "Organisatie die wijzigde, zoals in haar token; null bij brongegevens: zie `aanleiding`.",
  })
  organisatie: string | null;

  @Field(() => String, { nullable: true, description: "Client waarmee is gewijzigd." })
  client: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Wie wijzigde, zoals de uitgever van tokens diegene kent; alleen te zien voor de eigen organisatie.",
  })
  sub: string | null;

  private readonly before: object | null;

  private readonly after: object | null;

  @Field(() => Toestand, { nullable: true, description: "Hoe het record was; null als het er voor de lezer nog niet was." })
  voor(@Info() { schema }: GraphQLResolveInfo, @Ctx() { loaders }: Context): object | null {
    return loaders.of(changes).shown(schema, this.recordType, this.before);
  }

  @Field(() => Toestand, { nullable: true, description: "Hoe het record werd; null als het er voor de lezer niet meer is." })
  na(@Info() { schema }: GraphQLResolveInfo, @Ctx() { loaders }: Context): object | null {
    return loaders.of(changes).shown(schema, this.recordType, this.after);
  }
}

@Directive("@shareable")
@ObjectType({ description: "Een van de wijzigingen in een lijst." })
export class WijzigingEdge {
  @Field(() => String, { description: "Plaats in de lijst, voor `after`; blijft geldig, ook na een release." })
  cursor: string;

  @Field(() => Wijziging, { description: "De wijziging." })
  node: Wijziging;
}

@Directive("@shareable")
@ObjectType({ description: "Lijst van wijzigingen, bladzijde voor bladzijde." })
export class WijzigingConnection {
  /** @param position where an empty page leaves who follows the list */
  constructor(
    private readonly list: List<VisibleChange>,
    private readonly position: string | null = null,
  ) {}

  @Field(() => [WijzigingEdge], { description: "De wijzigingen met hun plaats in de lijst." })
  async edges(): Promise<WijzigingEdge[]> {
    const { edges } = await this.list.page();
    return edges.map(({ cursor, node }) => ({ cursor, node: new Wijziging(node) }));
  }

  @Field(() => [Wijziging], { description: "De wijzigingen." })
  async nodes(): Promise<Wijziging[]> {
    return (await this.list.page()).edges.map(({ node }) => new Wijziging(node));
  }

  @Field(() => PageInfo, { description: "Waar deze bladzijde begint en eindigt." })
  async pageInfo(): Promise<PageInfo> {
    const pageInfo = await pageInfoOf(this.list);
    return { ...pageInfo, endCursor: pageInfo.endCursor ?? this.position };
  }

  @Field(() => Int, { description: "Hoeveel wijzigingen de lezer in de hele lijst kan zien." })
  totaal(): Promise<number> {
    return this.list.total();
  }
}

@ArgsType()
export class WijzigingArgs {
  @Field(() => Int, { defaultValue: 20, description: "Hoeveel wijzigingen, van 1 tot en met 100." })
  first: number;

  @Field(() => String, { nullable: true, description: "Cursor waarna de bladzijde begint." })
  after?: string | null;
}

@InputType({ description: "Welke wijzigingen." })
export class WijzigingFilter {
  @Field(() => [String], { nullable: true, description: "Van records van een van deze typen." })
  recordType?: string[] | null;

  @Field(() => Tijdstip, { nullable: true, description: "Vastgelegd op dit tijdstip of later." })
  vanaf?: string | null;
}

/** The scope of whoever keeps a copy of the graph up to date, and how many changes it may ask for at once. */
export const VOLGEN = { scope: "wijzigingen:volgen", most: 1000 };

/** The change feed of one subgraph, which logs records of these types: `<subgraph>Wijzigingen`. */
export function wijzigingenResolver(subgraph: string, logged: readonly string[]) {
  const types = [...logged].sort();

  /** @throws UserInputError for a type that is not logged here: nothing would ever come of it */
  function requireTypes(asked: readonly string[] | null | undefined): void {
    const place = (asked ?? []).findIndex((type) => !types.includes(type));
    if (place >= 0) throw new UserInputError(`filter.recordType[${place}]`, `must be one of ${types.join(", ")}`);
  }

  @Resolver()
  class WijzigingResolver {
    @Query(() => WijzigingConnection, {
      name: `${subgraph}Wijzigingen`,
      nullable: true,
      description:
        "Alle wijzigingen van de records van deze partij, in de volgorde waarin ze zijn vastgelegd en zonder gaten: wie ze " +
        "van voren af aan verwerkt, heeft de records zoals ze zijn. Vraag met `endCursor` als `after` wat er sindsdien bij " +
        "kwam; was dat niets, dan is `endCursor` weer diezelfde cursor. Die blijft geldig.",
    })
    async wijzigingen(
      @Args(() => WijzigingArgs) args: WijzigingArgs,
      @Arg("filter", () => WijzigingFilter, {
        nullable: true,
        description: `Alleen wijzigingen die aan alles hierin voldoen. Typen zijn hier: ${types.join(", ")}.`,
      })
      filter: WijzigingFilter | null | undefined,
      @Ctx() { loaders, viewer }: Context,
    ) {
      requireTypes(filter?.recordType);
      await loaders.of(changes).check(args);
      const most = viewer.scopes.includes(VOLGEN.scope) ? VOLGEN.most : undefined;
      const feed = loaders.of(changes).feed(args, { types: filter?.recordType, since: filter?.vanaf }, most);
      return new WijzigingConnection(feed, args.after);
    }
  }
  return WijzigingResolver;
}
