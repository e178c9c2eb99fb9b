import type { Breach, Path } from "../breach.ts";
import { boundsOf, parseEdtf } from "../edtf.ts";

/** The breach of a text that is no date in Extended Date/Time Format, or none. */
export const checkTime = (time: string | undefined, path: Path): Breach[] => {
  if (time === undefined) return [];
  const read = parseEdtf(time);
  if (read.kind !== "fault") return [];
  return [{ path, message: read.message, hint: "a date such as 2025-11-20, 2025-11, 2014~, 202X or 2022-02-24/.." }];
};

/** As `checkTime`, and the breach of a time that certainly lies after the dataset's cut-off date. */
export const checkTimeUpTo = (time: string | undefined, cutOff: string, path: Path): Breach[] => {
  const breaches = checkTime(time, path);
  if (time === undefined || breaches.length > 0) return breaches;
  const [said, last] = [parseEdtf(time), parseEdtf(cutOff)];
  if (said.kind === "fault" || last.kind === "fault") return [];
  const [{ from }, { to }] = [boundsOf(said), boundsOf(last)];
  if (from === undefined || to === undefined || from <= to) return [];
  return [
    {
      path,
      message: `${time} is later than the cut-off date ${cutOff}`,
      hint: "nothing later than `cutOff` is in a dataset",
    },
  ];
};
