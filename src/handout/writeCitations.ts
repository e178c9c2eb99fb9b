import { citationFile } from "./citationFile.ts";
import type { WriteHandout } from "./handoutJob.ts";
import { writeCheck, writeDated, writeEvidence } from "./sayScene.ts";

/** The sources of a story for a reference manager. */
export const writeCitationJson: WriteHandout = async (job) => [
  citationFile(job, `${job.handout.name}-sources.csl.json`),
];

/** Who says what in a story, in which source and where, as plain text. */
export const writeCitationText: WriteHandout = async ({ handout }) => {
  const { title, scenes, sources, name, credit } = handout;
  const lines = [
    title,
    credit,
    ...scenes.flatMap((scene, at) => [
      "",
      `${at + 1}. ${scene.title}`,
      ...(scene.evidence.length > 0 ? scene.evidence.map((one) => `  ${writeEvidence(one)}`) : ["  It rests on no statement of its own."]), // prettier-ignore
    ]),
    "",
    "Sources; places in them are counted in characters from the start of the file",
    ...sources.flatMap((source) => [
      `  ${source.tag}: ${source.title}, ${writeDated(source)}`,
      `    ${source.summary}`,
      `    ${writeCheck(source)}`,
    ]),
  ];
  const type = "text/plain";
  return [{ name: `${name}-sources.txt`, type, data: new Blob([`${lines.join("\n")}\n`], { type }) }];
};
