import { figure } from "../../../query/count.ts";
import { useState } from "react";
import type { EntityId } from "../../../model/ids.ts";
import { nameInSentence } from "../../../query/sentence.ts";
import type { Findings } from "../../../query/structure/measure.ts";
import { colourKey } from "../../../view/measure/colourKey.ts";
import { plainTint } from "../../../view/measure/palettes.ts";
import { Button } from "../../parts/Button.tsx";
import { EntityLink } from "../../parts/EntityLink.tsx";
import { GroupLetter } from "../../parts/GroupLetter.tsx";
import { useKnowledge } from "../../useParley.ts";
import { useTracing } from "../useTracing.ts";
import list from "./findings.module.css";
import styles from "./GroupList.module.css";

/** How many names of a group, and how many groups, are shown until more are asked for. */
const [fewNames, fewGroups] = [8, 20];

/** Groups by their size, each with its letter and its names; its members are lit in the picture while it is looked at. */
export function GroupList({ findings }: { findings: Extract<Findings, { says: "groups" }> }) {
  const [all, setAll] = useState(false);
  const key = colourKey(findings);
  const letters = key.by === "group" ? key.groups : [];
  const several = findings.groups.filter(({ length }) => length > 1);
  const alone = findings.groups.filter(({ length }) => length === 1).flat();
  const shown = all ? several : several.slice(0, fewGroups);
  return (
    <div className={list.list}>
      <ol>
        {shown.map((members, at) => (
          <Group
            key={members[0]}
            at={at}
            members={members}
            title={`${figure(members.length)} entities`}
            letter={letters[at]?.letter}
            tint={letters[at]?.tint ?? plainTint}
          />
        ))}
        {alone.length > 0 && (
          <li className={list.one}>
            <h3 className={styles.title}>
              {alone.length === 1 ? "One entity stands alone" : `${figure(alone.length)} entities stand alone`}
            </h3>
            <Names ids={alone} />
          </li>
        )}
      </ol>
      {several.length > shown.length && (
        <Button look="more" onClick={() => setAll(true)}>
          Show all {figure(several.length)} groups
        </Button>
      )}
    </div>
  );
}

interface GroupProps {
  at: number;
  members: readonly EntityId[];
  title: string;
  letter: string | undefined;
  tint: typeof plainTint;
}

function Group({ at, members, title, letter, tint }: GroupProps) {
  return (
    // Looking at a group lights it; what is pressed are the names in it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li className={list.one} {...useTracing(at)}>
      <h3 className={styles.title}>
        <GroupLetter tint={tint} {...(letter !== undefined && { letter })} />
        {title}
      </h3>
      <Names ids={members} />
    </li>
  );
}

function Names({ ids }: { ids: readonly EntityId[] }) {
  const k = useKnowledge();
  const [all, setAll] = useState(false);
  const left = ids.length - fewNames;
  const shown = all || left <= 1 ? ids : ids.slice(0, fewNames);
  return (
    <p className={styles.names}>
      {shown.map((id, at) => (
        <span key={id}>
          {at > 0 && ", "}
          <EntityLink id={id}>{nameInSentence(k, id)}</EntityLink>
        </span>
      ))}
      {left > 1 && (
        <>
          {!all && " and "}
          <Button look="more" className={styles.rest} aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? "show fewer" : `${figure(left)} more`}
          </Button>
        </>
      )}
    </p>
  );
}
