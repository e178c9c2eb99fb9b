import { expect, test } from "vitest";
import { writeDate } from "../../src/query/writeDate.ts";
import { writeWhen } from "../../src/query/writeWhen.ts";

test.each([
  ["2025-11-20", "20 November 2025"],
  ["2025-11", "November 2025"],
  ["2014", "2014"],
  ["2014~", "about 2014"],
  ["2025-11?", "November 2025 (uncertain)"],
  ["2024-21", "spring 2024"],
  ["199X", "the 1990s"],
  ["2014-03/2022-02-24", "from March 2014 to 24 February 2022"],
  ["2022-02-24/..", "since 24 February 2022"],
  ["../2022", "until 2022"],
  ["2022/", "from 2022"],
  ["-0044-03-15", "15 March 44 BC"],
  ["2025-11-20T10:30Z", "20 November 2025"],
  ["not a date", "not a date"],
])("%s is written %s", (time, words) => expect(writeDate(time)).toBe(words));

test.each([
  ["2025-11-20", "on 20 November 2025"],
  ["2025-11", "in November 2025"],
  ["2014~", "around 2014"],
  ["1959/1961", "from 1959 to 1961"],
  ["2022-02-24/..", "since 24 February 2022"],
  ["some day", "(some day)"],
])("%s ends a sentence as %s", (time, words) => expect(writeWhen(time)).toBe(words));
