import { stateText } from "../../../parts/state-text";

type State = Record<string, unknown> | null | undefined;

/** What changed in a record, field by field; of what was added or is gone: what it had. */
export function Changes({ before, after }: { before: State; after: State }) {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  const changed = names.filter((name) => told(name, before?.[name]) !== told(name, after?.[name]));
  if (changed.length === 0) return <p className="soft">Geen verschil in wat u kunt zien.</p>;
  return (
    <div className="table-frame">
      <table className="table">
        <caption className="visually-hidden">Wat er veranderde</caption>
        <thead>
          <tr>
            <th scope="col">Veld</th>
            {before && <th scope="col">Was</th>}
            {after && <th scope="col">Werd</th>}
          </tr>
        </thead>
        <tbody>
          {changed.map((name) => (
            <tr key={name}>
              <th scope="row">{fieldName(name)}</th>
              {before && <td data-label="Was">{told(name, before[name]) || <span className="soft">leeg</span>}</td>}
              {after && <td data-label="Werd">{told(name, after[name]) || <span className="soft">leeg</span>}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** `bevestigdOp` becomes "Bevestigd op". */
const fieldName = (name: string): string => {
  const spaced = name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
};

function told(field: string, value: unknown): string {
  if (value === null || value === undefined || value === "") return "";
  if (typeof value === "boolean") return value ? "Ja" : "Nee";
  if (typeof value === "string") return stateText(field, value);
  if (Array.isArray(value)) return value.map((each) => told(field, each)).filter(Boolean).join("; ");
  if (typeof value === "object")
    return Object.entries(value)
      .map(([name, each]) => [name, told(name, each)])
      .filter(([, text]) => text)
      .map(([name, text]) => `${name}: ${text}`)
      .join(", ");
  return String(value);
}
