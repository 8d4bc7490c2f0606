import { Part } from "./page";
import { Sources } from "./source";

/** Where what a page says stands, as its last part but the history. */
export const SourcesPart = ({ sources }: { sources: Parameters<typeof Sources>[0]["sources"] }) => (
  <Part title="Bronnen" id="bronnen" isEmpty={sources.length === 0} empty="Er is geen bron vastgelegd.">
    <Sources sources={sources} />
  </Part>
);
