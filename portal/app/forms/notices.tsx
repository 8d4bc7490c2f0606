import { SignInButton } from "../identity/sign-in-button";
import type { FormState } from "./use-form";

/** How it is with what was sent, as long as it is not recorded. */
export function StageNotice<Rec>({ form }: { form: FormState<Rec> }) {
  switch (form.stage) {
    case "sending":
      return (
        <p role="status" className="notice">
          Bezig met vastleggen…
        </p>
      );
    case "unknown":
      if (form.isForgotten) return <Forgotten form={form} />;
      return (
        <div role="alert" className="notice notice--warning">
          <p>
            <strong>We weten niet of het is vastgelegd.</strong> Er kwam geen antwoord. Verstuur hetzelfde nog eens: was het al
            vastgelegd, dan gebeurt er niets dubbel. Zodra er weer verbinding is, gaat dat vanzelf.
          </p>
          <div className="page-actions">
            <button type="button" className="nl-button nl-button--primary" onClick={form.again}>
              Verstuur opnieuw
            </button>
            <button type="button" className="nl-button nl-button--subtle" onClick={form.release}>
              Wijzig wat ik invulde (dan kan het dubbel worden vastgelegd)
            </button>
          </div>
        </div>
      );
    case "busy":
      return (
        <div role="alert" className="notice notice--warning">
          <p>Het is nu te druk; er is niets vastgelegd. Wacht even, en verstuur het dan opnieuw.</p>
          <button type="button" className="nl-button nl-button--primary" onClick={form.submit}>
            Verstuur opnieuw
          </button>
        </div>
      );
    case "session":
      return (
        <div role="alert" className="notice notice--warning">
          <p>
            U bent niet meer aangemeld; er is niets vastgelegd. Wat u invulde is bewaard: meld u opnieuw aan, dan staat het er
            weer.
          </p>
          <SignInButton look="primary">Meld u opnieuw aan</SignInButton>
        </div>
      );
    case "denied":
      return (
        <p role="alert" className="notice notice--error">
          Dit mag u niet vastleggen: het hoort bij een andere organisatie, of u hebt het recht ervoor niet. Er is niets
          vastgelegd.
        </p>
      );
    case "fault":
      return (
        <p role="alert" className="notice notice--error">
          Er ging iets mis in het portaal; er is niets vastgelegd. Wat u invulde is bewaard.
        </p>
      );
    default:
      return null;
  }
}

/** What was sent so long ago that the graph would not know it again. */
const Forgotten = <Rec,>({ form }: { form: FormState<Rec> }) => (
  <div role="alert" className="notice notice--warning">
    <p>
      <strong>We weten niet of het is vastgelegd.</strong> Er kwam geen antwoord, en dat is zo lang geleden dat hetzelfde nog eens
      versturen het dubbel kan vastleggen. Kijk eerst of het er staat.
    </p>
    <div className="page-actions">
      <button type="button" className="nl-button nl-button--secondary" onClick={form.restart}>
        Het staat er: gooi dit weg
      </button>
      <button type="button" className="nl-button nl-button--secondary" onClick={form.release}>
        Het staat er niet: ga verder met wat ik invulde
      </button>
    </div>
  </div>
);

/** Two tabs would each keep what the other did not fill in. */
export const OpenElsewhere = () => (
  <p className="notice notice--warning">
    Dit formulier staat ook open in een ander tabblad. Wat u hier invult, wordt niet bewaard: leg het vast voor u weggaat, of ga
    verder in het andere tabblad.
  </p>
);
