import { Part } from "../../parts/page";
import { RecordLink } from "../../parts/record";
import { words } from "../../parts/words";
import type { BillableTold } from "./told";

/** What is billed together: the bundle that this is, and those that it is in. */
export function Bundles({ billable: { id, bundel, lidVan } }: { billable: BillableTold }) {
  if (!bundel && lidVan.length === 0) return null;
  return (
    <Part title="Prestaties die bij elkaar horen" id="bundels">
      {[...(bundel ? [bundel] : []), ...lidVan].map((bundle) => (
        <div key={bundle.id}>
          <h3 className="nl-heading nl-heading--level-3">{bundle.naam} ({words(bundle.soort).toLowerCase()})</h3>
          {bundle.prestatie && bundle.prestatie.id !== id && (
            <p>Als geheel: <RecordLink record={bundle.prestatie}>{bundle.prestatie.omschrijving}</RecordLink></p>
          )}
          {bundle.leden.length === 0 ? <p className="soft">Welke delen erbij horen, is niet bekend.</p> : (
            <ul>
              {bundle.leden.map((member) => (
                <li key={member.id}>
                  {member.id === id ? <>{member.omschrijving} (deze prestatie)</> : (
                    <RecordLink record={member}>{member.code && `${member.code}: `}{member.omschrijving}</RecordLink>
                  )}
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </Part>
  );
}
