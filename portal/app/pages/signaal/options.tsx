import { Part } from "../../parts/page";
import { Sources } from "../../parts/source";
import type { SignalTold } from "./told";

interface OptionsProps {
  options: SignalTold["handelingsopties"];
  isMissing: boolean;
}

/** What can be done according to the tables of the framework. */
export function Options({ options, isMissing }: OptionsProps) {
  const told = options?.filter((option) => option !== null) ?? [];
  return (
    <Part
      title="Wat er te doen is"
      id="opties"
      isMissing={isMissing}
      isEmpty={told.length === 0}
      empty="De tabellen van het kader noemen hierbij geen handelingsoptie."
    >
      <ul>
        {told.map(({ id, naam, tabel, teOntwikkelen, bronnen }) => (
          <li key={id}>
            {naam} <span className="soft">({tabel}{teOntwikkelen && ", nog te ontwikkelen"})</span>
            <Sources sources={bronnen} />
          </li>
        ))}
      </ul>
    </Part>
  );
}
