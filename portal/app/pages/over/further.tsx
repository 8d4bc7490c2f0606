import { useSettings } from "../../settings";
import { Part } from "../../parts/page";

/** Licences, and ways to the same data without the portal. */
export function Further() {
  const { gateway } = useSettings();
  return (
    <>
      <Part title="Licenties" id="licenties">
        <div className="intro">
          <p>
            De gegevens houden de voorwaarden van hun bronnen. De code van het portaal valt onder de EUPL-1.2; waarop zij staat,
            heeft eigen licenties.
          </p>
          <p><a className="nl-link" href="/licenties.txt">Licenties van wat het portaal gebruikt</a></p>
        </div>
      </Part>
      <Part title="Zelf met de gegevens werken" id="graaf">
        <ul>
          <li><a className="nl-link" href={`${gateway}/`}>GraphiQL</a>: zelf vragen stellen, met voorbeelden</li>
          <li><a className="nl-link" href={`${gateway}/schema.graphql`}>Het schema</a>: alles wat er te vragen is, met uitleg</li>
          <li><a className="nl-link" href={`${gateway}/docs/vragen`}>Vragen die de graaf beantwoordt</a></li>
          <li><a className="nl-link" href={`${gateway}/docs/clients`}>Voor wie een toepassing bouwt</a></li>
          <li><a className="nl-link" href={`${gateway}/docs/toegang`}>Wie wat mag zien en vastleggen</a></li>
          <li>Downloads: bij elke lijst staat een knop om haar als CSV of Excel op te slaan, zoals u haar filterde</li>
        </ul>
      </Part>
    </>
  );
}
