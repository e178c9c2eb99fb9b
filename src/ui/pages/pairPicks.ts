/** How each of two that stand side by side, or of which only the first is open, is picked anew; "" is none. */
export const pairPicks = (
  [first = "", second = ""]: readonly (string | undefined)[],
  open: (ids?: [string, string?]) => void,
) => ({
  first,
  second,
  pickFirst: (id: string) => open(id === "" ? undefined : second === "" || second === id ? [id] : [id, second]),
  pickSecond: (id: string) => open(id === "" ? [first] : [first, id]),
});
