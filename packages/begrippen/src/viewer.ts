import type { Viewer as RequestViewer } from "@pakketgraaf/subgraph";
import { Ctx, Directive, Field, ObjectType, Query, Resolver } from "type-graphql";

@Directive("@shareable")
@ObjectType({ description: "Wie iets vraagt, volgens het token." })
export class Viewer {
  @Field(() => String, { nullable: true, description: "Organisatie; null zonder token, of als het token er geen noemt." })
  organisatie: string | null;

  @Field(() => String, { nullable: true, description: "Persoon of client, zoals de uitgever van tokens die kent; null zonder token." })
  sub: string | null;

  @Field(() => [String], { description: "Wat het token toestaat: zie docs/toegang.md." })
  scopes: string[];
}

@Resolver()
export class ViewerResolver {
  @Directive("@shareable")
  @Directive("@cacheControl(maxAge: 0)")
  @Query(() => Viewer, { nullable: true, description: "Wie dit vraagt." })
  viewer(@Ctx() { viewer: { organisation, subject, scopes } }: { viewer: RequestViewer }): Viewer {
    return { organisatie: organisation, sub: subject, scopes: [...scopes] };
  }
}
