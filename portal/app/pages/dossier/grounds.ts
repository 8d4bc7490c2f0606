/** Whether a tie is a fact; a suggestion is shown apart, and never among them. */
export const isFact = ({ grondslag }: { grondslag: string }): boolean => grondslag !== "SUGGESTIE";

export const isSuggestion = (tie: { grondslag: string }): boolean => !isFact(tie);
