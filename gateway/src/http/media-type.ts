const JSON_TYPE = "application/json";
export const GRAPHQL_RESPONSE_TYPE = "application/graphql-response+json";

/** Whether a client would rather have a GraphQL response than plain JSON; by what Apollo Server goes, too. */
export function prefersGraphqlResponse(accept = ""): boolean {
  const [graphql, json] = [GRAPHQL_RESPONSE_TYPE, JSON_TYPE].map((type) => preferenceFor(type, accept));
  const differing = graphql.findIndex((each, place) => each !== json[place]);
  return differing >= 0 && graphql[differing] > json[differing];
}

/** What an Accept header says of a type, most important first: quality, how specific it is, how far in front. */
function preferenceFor(type: string, accept: string): [quality: number, specificity: number, place: number] {
  const [group] = type.split("/");
  const matches = accept.split(",").flatMap((range, index) => {
    const [name, ...parameters] = range.split(";").map((each) => each.trim().toLowerCase());
    const specificity = ["*/*", `${group}/*`, type].indexOf(name);
    const quality = Number(parameters.find((each) => each.startsWith("q="))?.slice(2) ?? 1);
    return specificity < 0 ? [] : [[quality, specificity, -index] as [number, number, number]];
  });
  return matches.sort((one, other) => other[1] - one[1])[0] ?? [0, 0, 0];
}
