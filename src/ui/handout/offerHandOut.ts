import { handOut, type HandoutWanted } from "../../handout/handOut.ts";
import type { Dataset } from "../../model/dataset.ts";
import { buildKnowledge } from "../../model/knowledge.ts";
import type { Story } from "../../model/story.ts";

/** What is asked of a page that only hands out. */
export interface Order extends HandoutWanted {
  dataset: Dataset;
  story: Story;
}

/** A file as whoever drives the page takes it. */
export interface TakenFile {
  name: string;
  base64: string;
}

/** What such a page offers to whoever drives it. */
export interface HandOutPage {
  parleyHandOut: (order: Order) => Promise<TakenFile[]>;
  /** Set by the driver, to be told how far the page is. */
  parleyTell?: (progress: number, words: string) => void;
}

const mostAtOnce = 0x8000;

const asBase64 = async (data: Blob): Promise<string> => {
  const bytes = new Uint8Array(await data.arrayBuffer());
  let text = "";
  for (let at = 0; at < bytes.length; at += mostAtOnce)
    text += String.fromCharCode(...bytes.subarray(at, at + mostAtOnce));
  return btoa(text);
};

/** Has the page hand out whatever it is asked to, for a terminal that drives it; nothing of the explorer is shown. */
export function offerHandOut(page: Window): void {
  const told = page as Window & Partial<HandOutPage>;
  told.parleyHandOut = async ({ dataset, story, ...wanted }) => {
    const waiting = {
      tell: (progress: number, words: string) => told.parleyTell?.(progress, words),
      signal: new AbortController().signal,
    };
    const files = await handOut(buildKnowledge(dataset), story, wanted, waiting);
    return Promise.all(files.map(async ({ name, data }) => ({ name, base64: await asBase64(data) })));
  };
}
