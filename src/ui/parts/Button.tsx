import type { ComponentProps } from "react";
import looks from "./looks.module.css";

interface Props extends ComponentProps<"button"> {
  /** With a frame, in a roomy or a small one, or none; the one thing to do here; a line of a list; more of a list, a word in a text, a name. */
  look?: "framed" | "roomy" | "small" | "tool" | "main" | "row" | "more" | "link" | "name";
}

/** A button with words. */
export function Button({ look = "framed", className, ...rest }: Props) {
  return <button type="button" className={className ? `${looks[look]} ${className}` : looks[look]} {...rest} />;
}
