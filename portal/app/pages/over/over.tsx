import { Page, Part } from "../../parts/page";
import { useSettings } from "../../settings";

export default function Over() {
  const { gateway } = useSettings();
  return (
    <Page title="Over dit portaal">
      <p>
        Dit portaal toont wat vier partijen vastleggen. <a className="nl-link" href={`${gateway}/`}>GraphiQL</a>
      </p>
      <Part title="Toegankelijkheid" id="toegankelijkheid"><p>…</p></Part>
    </Page>
  );
}
