import type { Verb } from "../terminal/verb.ts";
import { actors } from "./actors.ts";
import { among } from "./among.ts";
import { check } from "./check.ts";
import { cite } from "./cite.ts";
import { coverage } from "./coverage.ts";
import { clauses } from "./clauses.ts";
import { compare } from "./compare.ts";
import { disputes } from "./disputes.ts";
import { exportDataset } from "./export.ts";
import { ledger } from "./ledger.ts";
import { matrix } from "./matrix.ts";
import { metrics } from "./metrics.ts";
import { neighbours } from "./neighbours.ts";
import { path } from "./path.ts";
import { schema } from "./schema.ts";
import { search } from "./search.ts";
import { show } from "./show.ts";
import { sources } from "./sources.ts";
import { story } from "./story.ts";
import { timeline } from "./timeline.ts";
import { whatif } from "./whatif.ts";

/** Every verb, in the order of help; adding one is adding a line. */
export const verbs: readonly Verb[] = [
  check,
  coverage,
  cite,
  exportDataset,
  schema,
  search,
  show,
  neighbours,
  path,
  among,
  actors,
  clauses,
  ledger,
  matrix,
  disputes,
  sources,
  compare,
  whatif,
  timeline,
  metrics,
  story,
];
