/** The colours of pages, without a number sign. */
export interface Tints {
  ground: string;
  sheet: string;
  ink: string;
  quiet: string;
  line: string;
  wash: string;
}

/** The colours of the page in either theme. */
export const tintsOf = (theme: "light" | "dark"): Tints =>
  theme === "light"
    ? { ground: "FBFAF7", sheet: "FFFFFF", ink: "1F2328", quiet: "4C525A", line: "D9D8D4", wash: "F3F1EB" }
    : { ground: "14161A", sheet: "1B1E23", ink: "ECEAE5", quiet: "B9BBBD", line: "34373C", wash: "24282E" };
