/** What a key of a presentation asks for. */
export type Command =
  | { do: "step"; by: 1 | -1 }
  | {
      do:
        | "first"
        | "last"
        | "back"
        | "overview"
        | "speaker"
        | "full"
        | "play"
        | "loop"
        | "help"
        | "theme"
        | "escape"
        | "leave";
    }
  /** Moves a page that goes on above or below. */
  | { do: "scroll"; by: 1 | -1 }
  | { do: "blank"; colour: "black" | "white" }
  /** A digit of the number of a scene. */
  | { do: "type"; digit: string }
  | { do: "untype" }
  /** Goes to the scene whose number has been typed. */
  | { do: "enter" };

interface Pressed {
  key: string;
  shiftKey?: boolean;
  ctrlKey?: boolean;
  metaKey?: boolean;
  altKey?: boolean;
}

const plain: Readonly<Record<string, Command>> = {
  ArrowRight: { do: "step", by: 1 },
  ArrowDown: { do: "step", by: 1 },
  PageDown: { do: "step", by: 1 },
  ArrowLeft: { do: "step", by: -1 },
  ArrowUp: { do: "step", by: -1 },
  PageUp: { do: "step", by: -1 },
  Home: { do: "first" },
  End: { do: "last" },
  Escape: { do: "escape" },
};

const single: Readonly<Record<string, Command>> = {
  o: { do: "overview" },
  s: { do: "speaker" },
  b: { do: "blank", colour: "black" },
  ".": { do: "blank", colour: "black" },
  w: { do: "blank", colour: "white" },
  ",": { do: "blank", colour: "white" },
  f: { do: "full" },
  p: { do: "play" },
  l: { do: "loop" },
  r: { do: "back" },
  t: { do: "theme" },
  "?": { do: "help" },
};

/** What a key asks for while so much of a number has been typed; `singles` tells whether keys that print do something. */
export function commandOf(pressed: Pressed, typed: string, singles: boolean): Command | undefined {
  const { key, shiftKey = false } = pressed;
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return undefined;
  if (shiftKey && (key === "ArrowDown" || key === "ArrowUp")) return { do: "scroll", by: key === "ArrowDown" ? 1 : -1 };
  if (Object.hasOwn(plain, key)) return plain[key];
  if (key === " ") return { do: "step", by: shiftKey ? -1 : 1 };
  if (key === "Enter") return typed === "" ? { do: "step", by: 1 } : { do: "enter" };
  if (key === "Backspace") return typed === "" ? { do: "step", by: -1 } : { do: "untype" };
  if (!singles) return undefined;
  if (/^\d$/.test(key)) return { do: "type", digit: key };
  const letter = key.toLowerCase();
  return Object.hasOwn(single, letter) ? single[letter] : undefined;
}
