import type { Verb } from "../terminal/verb.ts";
import { actors } from "./actors.ts";
import { check } from "./check.ts";
import { cite } from "./cite.ts";
import { coverage } from "./coverage.ts";
import { exportDataset } from "./export.ts";
import { schema } from "./schema.ts";
import { search } from "./search.ts";
import { show } from "./show.ts";

/** Every verb, in the order of help; adding one is adding a line. */
export const verbs: readonly Verb[] = [check, coverage, cite, exportDataset, schema, search, show, actors];
