import { Page } from "../../parts/page";
import { Accessibility } from "./accessibility";
import { Coverage } from "./coverage";
import { Further } from "./further";
import { Weaknesses } from "./weaknesses";

/** What this is, what it knows and does not know, and how it can be used. */
export default function Over() {
  return (
    <Page title="Over dit portaal">
      <p className="intro">
        Dit portaal toont wat vier partijen vastleggen over het basispakket: Zorginstituut Nederland, ZonMw, zorgverzekeraars en de
        NZa. Alles wat u hier ziet, komt uit dezelfde graaf die ook voor andere toepassingen open staat. De gegevens komen uit
        openbare documenten; elk gegeven noemt zijn bronnen. Wat niet is gevonden, staat er als niet bekend.
      </p>
      <Coverage />
      <Weaknesses />
      <Accessibility />
      <Further />
    </Page>
  );
}
