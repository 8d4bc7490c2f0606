import { ASSUMED_SIZE, MUTATION_COST, quoted, type Graph, type Viewer as RequestViewer } from "@pakketgraaf/subgraph";
import { Ctx, Directive, Field, ObjectType, Query, Resolver } from "type-graphql";
import { FoutCode } from "./payload";
import { wijzigingenResolver } from "./wijziging";

/** What the graph says of itself, in the same words by every party: composition takes them together. */
export const GRAAF: Graph = {
  descriptions: {
    schema:
      "Pakketgraaf: wat Zorginstituut Nederland, ZonMw, zorgverzekeraars en de NZa weten van het beheer van het basispakket, in een graaf. Elk record noemt zijn bronnen; wat onbekend is, is null. Een partij die niet bereikbaar is, kost alleen haar eigen velden.",
    query:
      "Wat er te vragen is: een record op zijn sleutel, lijsten om te doorzoeken en te filteren, en van elke partij wat er wijzigt.",
    mutation:
      "Wat een partij met een token kan wijzigen aan haar eigen records. Wat de gebruiker kan verhelpen, staat in `fouten`; dan is er niets gewijzigd.",
    costs: {
      mutation: () => `Kosten: 10 om te vragen, ${MUTATION_COST} voor de wijziging, en wat van het antwoord wordt gevraagd.`,
      page: () => "Kosten: 30 om te vragen, 1 voor de lijst, en `first` keer 1 plus wat van een record wordt gevraagd.",
      records: (weight) => `Kosten: ${weight} per record, en wat daarvan wordt gevraagd.`,
      first: (weight, finding = 0) =>
        `Kosten: ${10 + finding} om te vragen, ${finding ? `${Math.ceil(finding / 5)} voor elk record waarvan dit wordt gevraagd, ` : ""}en \`first\` keer ${weight} plus wat daarvan wordt gevraagd.`,
      list: (weight) => `Kosten: 10 om te vragen, en als van ${ASSUMED_SIZE} records, elk ${weight} plus wat daarvan wordt gevraagd.`,
      record: (weight) => `Kosten: 10 om te vragen, ${weight} voor het record, en wat ervan wordt gevraagd.`,
    },
  },
  words: {
    names: { key: "sleutel", expectedVersion: "verwachteVersie", verifier: "verificatie" },
    illFormed: FoutCode.ONGELDIG,
    notFound: (type) => ({ code: FoutCode.NIET_GEVONDEN, message: `Er is geen ${type} met deze sleutel.` }),
    changed: (version, expected) => ({
      code: FoutCode.VERSIECONFLICT,
      message: `Intussen gewijzigd: dit is nu versie ${version}, en niet meer versie ${expected}.`,
    }),
    unknown: (type, id, of) => ({
      code: FoutCode.ONBEKENDE_VERWIJZING,
      message: `Er is geen ${type} ${quoted(id)}${of ? ` met ${of.field} ${quoted(of.id)}` : ""}.`,
    }),
  },
  resolvers: (subgraph, types) => [ViewerResolver, wijzigingenResolver(subgraph, types)],
};

@Directive("@shareable")
@ObjectType({ description: "Wie iets vraagt, volgens het token." })
class Viewer {
  @Field(() => String, { nullable: true, description: "Organisatie; null zonder token, of als het token er geen noemt." })
  organisatie: string | null;

  @Field(() => String, { nullable: true, description: "Persoon of client, zoals de uitgever van tokens die kent; null zonder token." })
  sub: string | null;

  @Field(() => [String], { description: "Wat het token toestaat: zie docs/toegang.md." })
  scopes: string[];
}

@Resolver()
class ViewerResolver {
  @Directive("@shareable")
  @Directive("@cacheControl(maxAge: 0)")
  @Query(() => Viewer, { nullable: true, description: "Wie dit vraagt." })
  viewer(@Ctx() { viewer: { organisation, subject, scopes } }: { viewer: RequestViewer }): Viewer {
    return { organisatie: organisation, sub: subject, scopes: [...scopes] };
  }
}
