import { Badge, Unknown } from "../../parts/badge";
import { moment } from "../../parts/moment";
import { Part } from "../../parts/page";
import { words } from "../../parts/words";
import type { SignalTold } from "./told";

/** What parties answered, each its last answer. */
export const Answers = ({ answers, isMissing }: { answers: SignalTold["antwoorden"]; isMissing: boolean }) => (
  <Part
    title="Antwoorden"
    id="antwoorden"
    total={answers.length}
    isMissing={isMissing}
    isEmpty={answers.length === 0}
    empty="Nog niemand antwoordde."
  >
    <ul>
      {answers.map(({ id, status, reden, gegeven, organisatie }) => (
        <li key={id}>
          {organisatie?.naam ?? <Unknown>Organisatie nu niet op te vragen</Unknown>}: <Badge>{words(status)}</Badge>{" "}
          <span className="soft">op {moment(gegeven)}</span>
          {reden && <p>{reden}</p>}
        </li>
      ))}
    </ul>
  </Part>
);
