import type { EntityId, Statement } from "../../../model/dataset.ts";
import { nameInSentence, sentenceOf, type SentencePart } from "../../../query/sentence.ts";
import { EntityLink } from "../../EntityLink.tsx";
import { useKnowledge } from "../../useParley.ts";

/** Words and names, the names as links. */
export function SentencePieces({ parts }: { parts: readonly SentencePart[] }) {
  const k = useKnowledge();
  return parts.map((part, at) =>
    "text" in part ? (
      <span key={at}>{part.text}</span>
    ) : (
      <EntityLink key={at} id={part.entity}>
        {nameInSentence(k, part.entity)}
      </EntityLink>
    ),
  );
}

interface Props {
  statement: Statement;
  /** The entity whose page this is: the sentence then starts after its name. */
  from?: EntityId | undefined;
}

/** A statement in words, with the names in it as links. */
export function Sentence({ statement, from }: Props) {
  return <SentencePieces parts={sentenceOf(useKnowledge(), statement, from)} />;
}
