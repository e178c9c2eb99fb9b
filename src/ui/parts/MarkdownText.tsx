import { Fragment } from "react";
import type { Block, Run } from "../../view/story/markdown.ts";
import { useActions, useKnowledge } from "../useParley.ts";
import { EntityLink } from "./EntityLink.tsx";
import styles from "./MarkdownText.module.css";

/** The words of a scene: paragraphs and lists, with links out and to things of the dataset. */
export function MarkdownText({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map((block, at) =>
    block.kind === "paragraph" ? (
      <p key={at}>
        {block.runs.map((run, index) => (
          <RunText key={index} run={run} />
        ))}
      </p>
    ) : (
      <List key={at} block={block} />
    ),
  );
}

function List({ block }: { block: Extract<Block, { kind: "list" }> }) {
  const items = block.items.map((item, at) => (
    <li key={at}>
      <MarkdownText blocks={item} />
    </li>
  ));
  return block.ordered ? (
    <ol className={styles.ordered} start={block.start}>
      {items}
    </ol>
  ) : (
    <ul className={styles.list}>{items}</ul>
  );
}

function RunText({ run: { text, strong, emphasis, to } }: { run: Run }) {
  if (text === "\n") return <br />;
  const words = strong ? <strong>{text}</strong> : text;
  const set = emphasis ? <em>{words}</em> : words;
  if (!to) return set;
  if ("id" in to) return <ThingLink id={to.id}>{set}</ThingLink>;
  return (
    <a className={styles.link} href={to.url} target="_blank" rel="noopener noreferrer">
      {set}
    </a>
  );
}

/** A link to an entity, a dispute, or the first passage of a statement; plain words where the dataset has no such thing. */
function ThingLink({ id, children }: { id: string; children: React.ReactNode }) {
  const k = useKnowledge();
  const { openDispute, openPassage } = useActions();
  if (k.entities.has(id)) return <EntityLink id={id}>{children}</EntityLink>;
  const account = k.statements.get(id)?.accounts.find(({ evidence }) => evidence.length > 0);
  const [evidence] = account?.evidence ?? [];
  const open = k.disputes.has(id)
    ? () => openDispute(id)
    : account && evidence && (() => openPassage(account.source, evidence));
  if (!open) return <Fragment>{children}</Fragment>;
  return (
    <button type="button" className={styles.link} onClick={open}>
      {children}
    </button>
  );
}
