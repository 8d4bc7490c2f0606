import "./links.css";
import { Badge, Unknown } from "./badge";
import { groundText } from "./ground";
import { timeText } from "./moment";
import { RecordLink } from "./record";
import { words, wordsWithin } from "./words";

export interface ShortRuling {
  __typename?: string;
  id: string;
  titel: string;
  soort: string;
  conclusie: string | null;
  datum: { tekst: string } | null;
  vervangenDoor: readonly {
    id: string;
    aard: string;
    reikwijdte: string;
    grondslag: string;
    opvolger: { __typename?: string; id: string; titel: string };
  }[];
}

/** Rulings with what they concluded, and what came in their place. */
export const RulingList = ({ rulings }: { rulings: readonly ShortRuling[] }) => (
  <ol className="plain links">
    {rulings.map((ruling) => (
      <li key={ruling.id} className="card">
        <p><RecordLink record={ruling}>{ruling.titel}</RecordLink> <Badge>{words(ruling.soort)}</Badge></p>
        <p>
          {ruling.datum ? timeText(ruling.datum.tekst) : <Unknown>datum niet bekend</Unknown>}. Voldoet aan de stand van de
          wetenschap en praktijk: {ruling.conclusie ? wordsWithin(ruling.conclusie).toLowerCase() : <Unknown />}.
        </p>
        {ruling.vervangenDoor.map(({ id, aard, reikwijdte, grondslag, opvolger }) => (
          <p key={id}>
            {reikwijdte === "VOLLEDIG" ? "Vervangen" : "Voor een deel vervangen"} door{" "}
            <RecordLink record={opvolger}>{opvolger.titel}</RecordLink>{" "}
            <span className="soft">({wordsWithin(aard)}; {groundText(grondslag).toLowerCase()})</span>
          </p>
        ))}
      </li>
    ))}
  </ol>
);
