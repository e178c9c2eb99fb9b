/** Where the explorer in one file lies, which waits for a dataset and a story. */
declare module "virtual:parley-standalone" {
  export const standaloneAddress: string;
}
