/** Terms in their order, to ask whether there is one that is or begins as another. */
export function prefixIndex(terms: Iterable<string>): { has(term: string, begin: boolean): boolean } {
  const sorted = [...new Set(terms)].sort((a, b) => (a < b ? -1 : 1));
  const firstFrom = (term: string) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle] < term) low = middle + 1;
      else high = middle;
    }
    return sorted[low];
  };
  return {
    has(term, begin) {
      const found = firstFrom(term);
      return begin ? (found?.startsWith(term) ?? false) : found === term;
    },
  };
}
