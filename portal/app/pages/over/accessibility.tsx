import { Part } from "../../parts/page";

/** What was done for who uses this in another way, and what is known not to work: no more than is so. */
export const Accessibility = () => (
  <Part title="Toegankelijkheid" id="toegankelijkheid">
    <div className="intro">
      <p>
        Dit portaal is gemaakt om te voldoen aan WCAG 2.2, niveau A en AA. Een onafhankelijk onderzoek is er niet geweest. Of het
        helemaal voldoet, is dus niet vastgesteld.
      </p>
      <h3 className="nl-heading nl-heading--level-3">Hoe het is getoetst</h3>
      <ul>
        <li>met axe, een programma dat een deel van de fouten vindt, in Chromium;</li>
        <li>met alleen het toetsenbord: naar de inhoud gaan, zoeken met voorstellen, en de tabbladen van een dossier;</li>
        <li>op een scherm van 320 pixels breed, en in lichte en donkere kleuren.</li>
      </ul>
      <h3 className="nl-heading nl-heading--level-3">Wat nog niet goed gaat, of niet is getoetst</h3>
      <ul>
        <li>Het is niet getoetst met mensen die een schermlezer of spraakbediening gebruiken.</li>
        <li>Niet elke pagina is met alleen het toetsenbord doorlopen, of bij 400 % vergroting en met hoog contrast bekeken.</li>
        <li>
          Brede tabellen schuift u zijwaarts in hun eigen kader. Dat geldt ook voor het geld per programma en jaar.
        </li>
        <li>Grafieken zijn tekeningen. Hun getallen staan er steeds als tabel bij.</li>
        <li>Documenten van anderen waarnaar wij verwijzen, zoals pdf’s, zijn niet altijd toegankelijk.</li>
      </ul>
      <h3 className="nl-heading nl-heading--level-3">Iets melden</h3>
      <p>
        Lukt iets niet, meld het dan bij de organisatie die dit portaal voor u draait. Noem het adres van de bladzijde, wat u wilde
        doen en waarmee u het gebruikt.
      </p>
    </div>
  </Part>
);
