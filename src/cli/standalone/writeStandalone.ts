import { createHash } from "node:crypto";
import { handedOutId } from "../../handout/standalone/handedOut.ts";

/** What a built page consists of, as texts. */
export interface PageParts {
  html: string;
  script: string;
  style: string;
}

const digest = (text: string): string => `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;

/** The page may run and draw what is written in it, and ask nobody for anything. */
const policyFor = (script: string, style: string): string =>
  [
    "default-src 'none'",
    `script-src ${digest(script)}`,
    `style-src ${digest(style)}`,
    "img-src data: blob:",
    "font-src data:",
    "connect-src data: blob:",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/** Text that stands in a script element must not end it, nor open a comment in it. */
const shield = (script: string): string => script.replace(/<(\/script|!--)/gi, String.raw`\x3C$1`);

/** Joins a page, its script and its style into one file that holds itself to a policy of its own and has a place for a story. */
export function writeStandalone({ html, script: told, style }: PageParts): string {
  const script = shield(told);
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policyFor(script, style)}" />`,
    `<style>${style}</style>`,
    `<script type="application/json" id="${handedOutId}"></script>`,
    `<script type="module">${script}</script>`,
  ].join("\n    ");
  return html
    .replace(/\s*<script type="module"[^>]*><\/script>/g, "")
    .replace(/\s*<link rel="(?:stylesheet|modulepreload)"[^>]*>/g, "")
    .replace(/(<meta charset[^>]*>)/, (charset) => `${charset}\n    ${head}`);
}
