const kinds = new Map();

/**
 * What is made of a text, and takes long: made once for all files of a worker, which loads this file once, where it loads
 * anew for each of them what lies beside it. For what nobody changes, and what keeps nothing of who uses it.
 * @param most how many of a kind are kept: the last ones that were asked for
 */
exports.keptOf = function keptOf(kind, text, make, most = 32) {
  if (!kinds.has(kind)) kinds.set(kind, new Map());
  const kept = kinds.get(kind);
  const value = kept.has(text) ? kept.get(text) : make(text);
  // The last in its order is the one that was asked for last.
  kept.delete(text);
  kept.set(text, value);
  if (kept.size > most) kept.delete(kept.keys().next().value);
  return value;
};
