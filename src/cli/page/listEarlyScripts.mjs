/**
 * Runs inside a page that `markFirstFrame` has marked: the addresses of all scripts that it asked for before its first
 * frame, lazily loaded ones included.
 * @returns {string[]}
 */
export const listEarlyScripts = () => {
  const drawn = performance.getEntriesByName("first-frame")[0]?.startTime ?? Infinity;
  return performance
    .getEntriesByType("resource")
    .filter(({ startTime, name }) => startTime < drawn && name.endsWith(".js"))
    .map(({ name }) => name);
};
