import type { Statement } from "../../../model/dataset.ts";
import type { EntityId } from "../../../model/ids.ts";
import { sentenceOf, type SentencePart } from "../../../query/sentence.ts";
import { EntityLink } from "../../parts/EntityLink.tsx";
import { useKnowledge } from "../../useParley.ts";

/** Words and names, the names as links. */
export function SentencePieces({ parts }: { parts: readonly SentencePart[] }) {
  return parts.map((part, at) =>
    "entity" in part ? (
      <EntityLink key={at} id={part.entity}>
        {part.text}
      </EntityLink>
    ) : (
      <span key={at}>{part.text}</span>
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
