/** The datasets that the page is built with; the first one opens. */
declare module "virtual:parley-datasets" {
  export const datasets: { id: string; title: string; short: string; url: string }[];
}
