import { useSettings } from "../../settings";
import { Part } from "../../parts/page";

/** Where the data are weak, in short; the whole of it is with the documentation. */
export function Weaknesses() {
  const { gateway } = useSettings();
  return (
    <Part title="Waar de gegevens zwak zijn" id="zwak">
      <ul className="intro">
        <li>Een stand, zoals lopend, geldt op de dag die ernaast staat. Zonder die dag is niet bekend van wanneer hij is.</li>
        <li>Of zorg verzekerd is, is afgeleid uit wat op een dag gold. Het is geen beslissing.</li>
        <li>Niet elk project is door ZonMw betaald. Van de meeste projecten is geen bedrag gevonden.</li>
        <li>Dat bij een kennislacune geen project staat, zegt dat er geen is gevonden. Er kan er wel een zijn.</li>
        <li>Van contractvoorwaarden is alleen te zien wat openbaar is. Die van één verzekeraar zijn oververtegenwoordigd.</li>
        <li>Tarieven en zorgactiviteiten zijn vaak historisch. Van de meeste is geen einde bekend.</li>
      </ul>
      <p><a className="nl-link" href={`${gateway}/docs/data`}>Alles over waar de gegevens zwak zijn</a></p>
    </Part>
  );
}
