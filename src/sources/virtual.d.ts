/** The datasets that the page is built with; the first one opens. */
declare module "virtual:parley-datasets" {
  export const datasets: { id: string; title: string; short: string; url: string }[];
  /** Where the page begins, where it was handed out with a story: a link as in its address. */
  export const startLink: string | undefined;
}
