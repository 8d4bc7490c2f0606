/** A page without anything from elsewhere, in plain Dutch. */
const page = (title: string, content: string): string => `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escape(title)}</title>
    <link rel="icon" href="data:,">
    <style>
      body {
        max-width: 36rem; margin: 3rem auto; padding: 0 1rem;
        font: 1.125rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff;
      }
      button {
        display: block; width: 100%; margin: 0.75rem 0; padding: 0.75rem;
        font: inherit; text-align: left; color: #1a1a1a; background: #fff;
        border: 2px solid #154273; border-radius: 4px; cursor: pointer;
      }
      button:hover { background: #e8eff7; }
      button:focus-visible { outline: 3px solid #b35900; outline-offset: 2px; }
    </style>
  </head>
  <body>
    <main>
      <h1>${escape(title)}</h1>
${content}
    </main>
  </body>
</html>
`;

/**
 * Where a member of staff says who is signing in. Its form goes back to the page's own address.
 * @param place where they sign in
 */
export const signInPage = (place: string, accounts: readonly string[]): string =>
  page(
    `Aanmelden bij ${place}`,
    `      <p>Dit is de aanmeldpagina van een proefomgeving op deze computer. U hebt hier geen wachtwoord nodig: de
      medewerkers hieronder zijn verzonnen.</p>
      <form method="post">
        <h2 id="wie">Wie bent u?</h2>
        <div role="group" aria-labelledby="wie">
${accounts.map(accountButton).join("\n")}
        </div>
        <button name="annuleren" value="ja">Niet aanmelden</button>
      </form>`,
  );

const accountButton = (account: string): string =>
  `          <button name="account" value="${escape(account)}">${escape(account)}</button>`;

export const errorPage = (error: string, description = ""): string =>
  page(
    "Aanmelden lukt niet",
    `      <p>De aanvraag is geweigerd. Ga terug naar het portaal en probeer het opnieuw.</p>
      <p>Reden: <span lang="en"><code>${escape(error)}</code> ${escape(description)}</span></p>`,
  );

/** @param form of the library, without its buttons */
export const signOutPage = (form: string): string =>
  page(
    "Afmelden",
    `      ${form}
      <button type="submit" form="op.logoutForm" name="logout" value="ja">Afmelden</button>
      <button type="submit" form="op.logoutForm">Aangemeld blijven</button>`,
  );

export const signedOutPage = (): string => page("U bent afgemeld", "      <p>U kunt deze pagina sluiten.</p>");

const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
