import type { Knowledge } from "../../model/knowledge.ts";
import type { View } from "../view.ts";

/** The line below a picture: what it is taken from, how many sources speak in it, and where it can be found. */
export function creditOf(k: Knowledge, { lens }: Pick<View, "lens">, link?: string): string {
  const { title, sources } = k.dataset;
  const count = sources.filter(({ id }) => !lens.sources.includes(id)).length;
  const said = `${count} ${count === 1 ? "source" : "sources"}`;
  return [title, said, ...(link ? [link] : [])].join(" · ");
}
