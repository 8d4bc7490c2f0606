import { useState } from "react";
import { keepText, readKept } from "../kept";

const THEMES = { systeem: "Zoals mijn apparaat", licht: "Licht", donker: "Donker" } as const;
type Theme = keyof typeof THEMES;
const KEPT = "thema";

const read = (): Theme => {
  const kept = readKept(KEPT);
  return kept && kept in THEMES ? (kept as Theme) : "systeem";
};

const apply = (theme: Theme): void => void (document.documentElement.dataset.thema = theme);

apply(read());

/** Light or dark, as one likes it. */
export function ThemeChoice() {
  const [theme, setTheme] = useState(read);
  const choose = (chosen: Theme): void => {
    keepText(KEPT, chosen);
    apply(chosen);
    setTheme(chosen);
  };
  return (
    <label className="field field--inline">
      Kleuren
      <select className="input" value={theme} onChange={({ target }) => choose(target.value as Theme)}>
        {Object.entries(THEMES).map(([value, name]) => (
          <option key={value} value={value}>{name}</option>
        ))}
      </select>
    </label>
  );
}
