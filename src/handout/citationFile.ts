import { citationsOf } from "../query/answers/citationsOf.ts";
import type { HandedFile, HandoutJob } from "./handoutJob.ts";

/** The sources of a story as CSL-JSON, which reference managers read. */
export const citationFile = ({ k, handout }: HandoutJob, name: string): HandedFile => {
  const items = citationsOf(
    k,
    handout.sources.map(({ id }) => id),
  );
  const type = "application/vnd.citationstyles.csl+json";
  return { name, type, data: new Blob([`${JSON.stringify(items, null, 2)}\n`], { type }) };
};
