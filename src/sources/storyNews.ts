/** What one window tells the others of: that a story of a dataset has been kept anew, or removed. */
export interface StoryNews {
  dataset: string;
  id: string;
}

/** A line between the windows of this browser in which stories are edited. */
export interface StoryLine {
  tell: (news: StoryNews) => void;
  close: () => void;
}

const isNews = (data: unknown): data is StoryNews => {
  const { dataset, id } = (data ?? {}) as Partial<StoryNews>;
  return typeof dataset === "string" && typeof id === "string";
};

/** Listens to what other windows tell; a browser without such a line tells and hears nothing. */
export function openStoryLine(hear: (news: StoryNews) => void): StoryLine {
  if (typeof BroadcastChannel === "undefined") return { tell: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel("parley-stories");
  channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => isNews(data) && hear(data));
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  return { tell: (news) => channel.postMessage(news), close: () => channel.close() };
}
