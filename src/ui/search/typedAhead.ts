let typed = "";

/** Keeps a key that was pressed before the search could take it. */
export function keepTyped(key: string): void {
  if (key === "Backspace") typed = typed.slice(0, -1);
  else if ([...key].length === 1) typed += key;
}

/** Forgets what was typed. */
export function dropTyped(): void {
  typed = "";
}

/** Gives out, once, what was typed since the search was asked for. */
export function giveTyped(take: (text: string) => void): void {
  if (typed !== "") take(typed);
  typed = "";
}
