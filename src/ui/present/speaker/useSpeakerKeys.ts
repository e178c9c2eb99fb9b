import { useEffect, useRef, useState } from "react";
import { areSingleKeysOn } from "../../keys/singleKeys.ts";
import { commandOf, type Command } from "../keys/commandOf.ts";
import type { Wish } from "../sync/messages.ts";

const passedOn: readonly Command["do"][] = ["step", "first", "last", "blank", "play", "loop", "back", "scroll"];
const pressable = "button, a[href], summary, input, select, textarea";

/** The keys of the speaker window ask the stage; gives the digits of a number that is being typed. */
export function useSpeakerKeys(ask: (wish: Wish) => void): string {
  const [typed, setTyped] = useState("");
  const now = useRef({ typed, ask });
  useEffect(() => void (now.current = { typed, ask }));
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { typed, ask } = now.current;
      const isButton = event.target instanceof Element && event.target.matches(pressable);
      if (isButton && (event.key === " " || (event.key === "Enter" && typed === ""))) return;
      const command = commandOf(event, typed, areSingleKeysOn());
      if (!command) return;
      if (command.do === "type") setTyped((typed + command.digit).slice(-3));
      else setTyped(command.do === "untype" ? typed.slice(0, -1) : "");
      if (command.do === "enter") ask({ do: "go", scene: Number(typed) - 1 });
      if (passedOn.includes(command.do)) ask(command);
      event.preventDefault();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
  return typed;
}
