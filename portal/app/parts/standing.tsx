import "./standing.css";

/**
 * What a concern does with a condition of a ruling. `away`: that cannot be asked now. `agrees`: a contract term, or an advice,
 * carries it out. `deviates`: one does, with another number. `ended`: one did, and holds no longer. `missing`: the concern
 * publishes terms for this care, and none carries it out. `unknown`: it publishes nothing of this care.
 */
export type Standing = "agrees" | "deviates" | "ended" | "missing" | "unknown" | "away";

/** Whether terms hold on a day; those of which that is not known do. */
export const holdsOn = (day: string, { geldigVan, geldigTot }: { geldigVan: string | null; geldigTot: string | null }): boolean =>
  (geldigVan ?? day) <= day && (geldigTot ?? "9999") > day;

/** What each standing is called, and what that means. */
const STANDINGS: Record<Standing, { name: string; meaning: string }> = {
  agrees: {
    name: "Komt overeen",
    meaning: "een contractvoorwaarde of zorgadvies van het concern voert de voorwaarde uit, en een afwijking is niet gevonden",
  },
  deviates: { name: "Wijkt af", meaning: "het concern voert de voorwaarde uit met een ander getal dan de duiding noemt" },
  ended: { name: "Geldt niet meer", meaning: "een contractvoorwaarde voerde de voorwaarde uit, en geldt vandaag niet" },
  missing: {
    name: "Niet in contract",
    meaning: "het concern heeft openbare voorwaarden voor deze zorg, en geen daarvan voert de voorwaarde uit",
  },
  unknown: {
    name: "Niet openbaar",
    meaning: "van het concern is over deze zorg niets openbaar; wat het vertrouwelijk houdt, is niet bekend",
  },
  away: { name: "Niet op te vragen", meaning: "de gegevens van de zorgverzekeraars zijn nu niet te bereiken" },
};
const LEGEND = Object.entries(STANDINGS) as [Standing, (typeof STANDINGS)[Standing]][];

export const StandingBadge = ({ of }: { of: Standing }) => (
  <span className={`nl-data-badge standing--${of}`}>{STANDINGS[of].name}</span>
);

/** What the standings that are used mean, in words. */
export const StandingLegend = ({ title, used }: { title: string; used: ReadonlySet<Standing> }) => (
  <>
    <h3 className="nl-heading nl-heading--level-3">{title}</h3>
    <dl className="facts">
      {LEGEND.filter(([standing]) => used.has(standing)).map(([standing, { meaning }]) => (
        <div key={standing} className="standing-legend">
          <dt><StandingBadge of={standing} /></dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  </>
);
