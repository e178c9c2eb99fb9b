export const handoutFormatIds = ["pptx", "pdf", "html", "md", "png", "svg", "txt", "csl"] as const;
/** What the formats are called where one is chosen by name. */
export type HandoutFormatId = (typeof handoutFormatIds)[number];
