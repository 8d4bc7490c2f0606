import type { ReactNode } from "react";
import type { Answer } from "../graph/answer";
import { areMany, type Failure } from "../graph/failure";
import { SignInButton } from "../identity/sign-in-button";
import { useSession } from "../identity/use-session";

interface AnsweredProps<Data> {
  answer: Answer<Data>;
  /** What is shown of it. */
  children: (data: Data) => ReactNode;
  /** What is shown while the first answer is waited for, of the size of what comes. */
  waiting?: ReactNode;
}

/** What was answered, or why there is nothing, or not all of it: never an empty page. */
export function Answered<Data>({ answer, children, waiting = <Waiting /> }: AnsweredProps<Data>) {
  const { data, failure, again } = answer;
  if (answer.waiting) return waiting;
  if (data === undefined || data === null || isNothing(data)) {
    return failure ? <FailureNotice failure={failure} again={again} /> : <p className="soft">Er is niets gevonden.</p>;
  }
  return (
    <div aria-busy={answer.renewing}>
      {failure && <FailureNotice failure={failure} again={again} isPartial />}
      {children(data)}
    </div>
  );
}

/** Every field of it is null: what it would be made of is not there. */
const isNothing = (data: object): boolean => Object.entries(data).every(([name, value]) => name === "__typename" || value === null);

export const Waiting = () => (
  <div className="waiting" role="status">
    <span className="visually-hidden">Bezig met laden…</span>
    <div className="waiting-line" />
    <div className="waiting-line" />
    <div className="waiting-line" />
  </div>
);

interface FailureNoticeProps {
  failure: Failure;
  again: () => void;
  /** Whether something is shown all the same. */
  isPartial?: boolean;
}

export function FailureNotice({ failure, again, isPartial = false }: FailureNoticeProps) {
  const session = useSession();
  const isSession = failure.kind === "session";
  return (
    <div role="alert" className={`notice notice--${failure.kind === "fault" ? "error" : "warning"}`}>
      <p>{sentence(failure, isPartial)}</p>
      {isSession && session.isPossible ? (
        <SignInButton look="primary">Aanmelden</SignInButton>
      ) : (
        <button type="button" className="nl-button nl-button--secondary" onClick={again}>Probeer het opnieuw</button>
      )}
    </div>
  );
}

function sentence({ kind, parties }: Failure, isPartial: boolean): string {
  switch (kind) {
    case "offline":
      return isPartial
        ? "Er is geen verbinding. U ziet wat eerder is opgehaald."
        : "Er is geen verbinding met de graaf. Kijk of u verbinding hebt, en probeer het opnieuw.";
    case "busy":
      return "Het is nu te druk. Wacht even, en probeer het dan opnieuw.";
    case "session":
      return "Hiervoor moet u zijn aangemeld.";
    case "denied":
      return isPartial ? "Een deel hiervan mag u niet zien." : "U mag dit niet zien: het hoort bij een andere organisatie.";
    case "away":
      return `Een deel ontbreekt: ${list(parties)} ${areMany(parties) ? "zijn" : "is"} nu niet te bereiken. De rest klopt.`;
    case "fault":
      return isPartial ? "Een deel kon niet worden opgehaald." : "Er ging iets mis bij het ophalen.";
  }
}

const list = (parties: string[]): string =>
  parties.length === 0 ? "een partij" : new Intl.ListFormat("nl-NL").format(parties);
