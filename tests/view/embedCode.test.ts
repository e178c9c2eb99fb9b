import { expect, test } from "vitest";
import { embedAddress, embedCode } from "../../src/view/embedCode.ts";

test("the frame's address asks for the stage alone and keeps the link", () => {
  expect(embedAddress("https://parley.example/explorer/?x=1#v1;d=old", "#v1;d=treaty;st=tour~2")).toBe(
    "https://parley.example/explorer/?embed=1#v1;d=treaty;st=tour~2",
  );
});

test("a title can't break out of the code", () => {
  const code = embedCode("https://parley.example/", "#v1", '"><script>alert(1)</script>');
  expect(code).toContain('title="&quot;>&lt;script>alert(1)&lt;/script>"');
  expect(code.match(/<iframe |<script/g)).toEqual(["<iframe "]);
});
