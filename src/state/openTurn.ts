let latest = 0;

/** Takes the turn to open a dataset; the answer says, at any later time, whether nobody has taken it since. */
export function takeTurn(): () => boolean {
  const turn = ++latest;
  return () => turn === latest;
}
