import type { HandoutScene, HandoutSource } from "../view/story/handoutOf.ts";
import { writeAccounts, type SourcedSentence } from "../view/story/sourcedOf.ts";

/** A statement of a scene with everybody's word on it, in one line. */
export const writeEvidence = (one: SourcedSentence): string => {
  const standing = one.standing === "undisputed" ? "" : ` (${one.standing})`;
  return `${one.sentence}${standing}. ${writeAccounts(one)}`;
};

/** The tags of the sources that a scene rests on, in their order. */
export const tagsIn = ({ evidence }: HandoutScene, sources: readonly HandoutSource[]): string[] => {
  const told = new Set(evidence.flatMap(({ accounts }) => accounts.map(({ source }) => source)));
  return sources.filter(({ id }) => told.has(id)).map(({ tag }) => tag);
};

/** The line of sources under a scene; empty where it rests on none of its own. */
export function writeTags(scene: HandoutScene, sources: readonly HandoutSource[]): string {
  const tags = tagsIn(scene, sources);
  return tags.length === 0 ? "" : `${tags.length === 1 ? "Source" : "Sources"}: ${tags.join(", ")}`;
}

/** What a scene lacks, in a sentence each. */
export const writeLacks = ({ missing, problem }: HandoutScene): string[] => [
  ...(problem === undefined ? [] : [`${problem} The whole graph is shown.`]),
  ...(missing.length === 0 ? [] : [`The dataset does not have what this scene names: ${missing.join(", ")}.`]),
];

/** When a document was published, as far as the dataset knows it. */
export const writeDated = ({ published }: HandoutSource): string => published ?? "no date known";

/** By what a document's file is known. */
export const writeCheck = ({ file, sha256 }: HandoutSource): string => `${file}, SHA-256 ${sha256}`;
