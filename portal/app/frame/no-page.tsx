import { Link } from "@tanstack/react-router";
import { Page } from "../parts/page";

export const NotFound = () => (
  <Page title="Deze pagina is er niet">
    <p>Misschien is het adres niet juist overgenomen, of is de pagina verplaatst.</p>
    <p>
      <Link className="nl-link" to="/">Naar de startpagina</Link>, of <Link className="nl-link" to="/zoeken">zoek in alles</Link>.
    </p>
  </Page>
);

/** What went wrong here, and not in the graph: also a page whose code cannot be loaded, for want of a connection. */
export const Fault = () => (
  <Page title="Deze pagina kan niet worden getoond">
    <p role="alert">
      {navigator.onLine
        ? "Er ging iets mis in het portaal. Wat u had ingevuld is bewaard."
        : "Er is geen verbinding. Kijk of u verbinding hebt, en laad de pagina dan opnieuw."}
    </p>
    <button type="button" className="nl-button nl-button--primary" onClick={() => location.reload()}>
      Laad de pagina opnieuw
    </button>
  </Page>
);
