import type { Breach, Path } from "../breach.ts";
import type { Account, Evidence } from "../dataset.ts";
import { checkTimeUpTo } from "./checkTime.ts";
import { checkKnown } from "./tables.ts";
import type { Tables } from "./tables.ts";

/** The digest of a passage: the first 16 hex digits of its SHA-256. */
export const digestForm = /^[0-9a-f]{16}$/;

/** The breaches of a pointer that is none, or that leads out of a source of this length. */
export const checkEvidence = ({ start, end, digest }: Evidence, length: number | undefined, path: Path): Breach[] => {
  const breaches: Breach[] = [];
  if (!Number.isInteger(start) || start < 0)
    breaches.push({
      path: [...path, "start"],
      message: `a passage can't start at ${start}`,
      hint: "code points from the start of the source, from 0",
    });
  if (!Number.isInteger(end))
    breaches.push({
      path: [...path, "end"],
      message: `a passage can't end at ${end}`,
      hint: "a whole number of code points",
    });
  else if (end <= start)
    breaches.push({
      path: [...path, "end"],
      message: `the passage ends at ${end}, before it starts at ${start}`,
      hint: "`end` is exclusive and above `start`",
    });
  else if (length !== undefined && end > length)
    breaches.push({
      path: [...path, "end"],
      message: `the passage ends at ${end}, past the end of the source`,
      hint: `at most ${length}`,
    });
  if (!digestForm.test(digest))
    breaches.push({
      path: [...path, "digest"],
      message: `"${digest}" is no digest`,
      hint: "the first 16 hex digits of the passage's SHA-256, as `parley cite` prints them",
    });
  return breaches;
};

const checkAccount = (account: Account, path: Path, tables: Tables): Breach[] => {
  const { source, by, said, evidence } = account;
  const length = tables.sources.get(source)?.length;
  const breaches = [
    ...checkKnown(source, tables.sources, "source", [...path, "source"], tables),
    ...checkKnown(by, tables.entities, "entity", [...path, "by"], tables),
    ...checkTimeUpTo(said, tables.dataset.cutOff, [...path, "said"]),
    ...evidence.flatMap((pointer, index) => checkEvidence(pointer, length, [...path, "evidence", index])),
  ];
  if (evidence.length === 0)
    breaches.push({
      path: [...path, "evidence"],
      message: "this account has no evidence",
      hint: "at least one { start, end, digest }",
    });
  return breaches;
};

/** Whatever is said is said somewhere: at least one account, each of a known source, with evidence within its length. */
export const checkAccounts = (accounts: Account[], path: Path, what: string, tables: Tables): Breach[] => [
  ...(accounts.length === 0
    ? [{ path, message: `${what} has no account`, hint: "at least one, with source, stance and evidence" }]
    : []),
  ...accounts.flatMap((account, index) => checkAccount(account, [...path, index], tables)),
];
