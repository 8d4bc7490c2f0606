/** What a link rests on, as it is told. */
const GROUNDS: Record<string, string> = {
  BRON: "Een bron noemt dit",
  AFGELEID: "Afgeleid uit andere gegevens",
  SUGGESTIE: "Suggestie, geen feit",
};

export const groundText = (grondslag: string): string => GROUNDS[grondslag] ?? grondslag;

interface GroundProps {
  of: string | null | undefined;
  /** Why, in words. */
  why?: string | null;
}

/** What something rests on, in a sentence; where that was not recorded, that is told. */
export const Ground = ({ of, why }: GroundProps) => (
  <span className="soft">
    {of ? groundText(of) : "Waarop dit berust, is niet vastgelegd"}
    {why && `: ${why}`}
  </span>
);
