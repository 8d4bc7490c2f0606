import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { draftsOf, dropDraft } from "../../forms/draft";
import { parseSearch } from "../../parts/search-text";
import { useSession } from "../../identity/use-session";
import { moment } from "../../parts/moment";
import { Part } from "../../parts/page";

/** The pages with a form, as they are called; each draft is called after the address of its form. */
const CALLED: readonly [begin: string, name: string][] = [
  ["/werken/rijen/koppelingen", "Koppelingen uit een bestand"],
  ["/werken/rijen/tarieven", "Tarieven uit een bestand"],
  ["/werken/koppelen?afwijzen=", "Suggestie afwijzen"],
  ["/werken/koppelen", "Koppeling voorstellen"],
  ["/werken/koppeling/", "Besluit over een koppeling"],
  ["/werken/kennislacune", "Kennislacune registreren"],
  ["/werken/subsidieronde", "Subsidieronde registreren"],
  ["/werken/project", "Project registreren"],
  ["/werken/duiding/", "Concept van een duiding"],
  ["/werken/duiding", "Duiding voorbereiden"],
  ["/werken/agenda-item", "Agenda-item"],
  ["/werken/voorwaarde", "Contractvoorwaarde vastleggen"],
  ["/werken/prestatie", "Prestatie publiceren"],
  ["/werken/tarief", "Tarief vaststellen"],
  ["/werken/signaal/", "Antwoord op een signaal"],
];

/** What somebody was filling in on this device, and did not send; or sent without hearing what became of it. */
export function Drafts() {
  const sub = useSession().user?.sub ?? "";
  const [drafts, setDrafts] = useState(() => draftsOf(sub));
  if (drafts.length === 0) return null;
  return (
    <Part title="Wat u aan het invullen was" total={drafts.length}>
      <p className="soft">Dit staat alleen op dit apparaat.</p>
      <ul className="plain">
        {drafts.map(({ form, draft }) => {
          const [path, search = ""] = form.split("?");
          const name = CALLED.find(([begin]) => form.startsWith(begin))?.[1] ?? form;
          return (
            <li key={form} className="work-item">
              <p>
                <Link className="nl-link" to={path as never} search={parseSearch(search) as never}>
                  {name}
                </Link>
                {firstText(draft.values) && <>: {firstText(draft.values)}</>}
                <span className="soft"> ({moment(draft.at)})</span>
              </p>
              {draft.sent && (
                <p>
                  <strong>Verstuurd zonder antwoord: we weten niet of het is vastgelegd.</strong>
                </p>
              )}
              <button
                type="button"
                className="nl-button nl-button--subtle"
                onClick={() => {
                  dropDraft(sub, form);
                  setDrafts(draftsOf(sub));
                }}
              >
                Gooi weg<span className="visually-hidden">: {name}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </Part>
  );
}

/** The first thing that was typed tells drafts of one form apart. */
const firstText = (values: object): string | undefined =>
  Object.values(values)
    .find((value) => typeof value === "string" && /[a-z ]/.test(value))
    ?.slice(0, 80);
