import type { Plugin } from "vite";

const worker = /new Worker\(\s*new URL\(\s*(["'][^"']+["'])\s*,\s*import\.meta\.url\s*\)\s*,?\s*(\{[^}]*\})?\s*\)/g;

/** Has every worker come as text within the page, since a page that is opened from disk may load none from a file beside it. */
export const inlineWorkers = (): Plugin => ({
  name: "inline-workers",
  enforce: "pre",
  transform(code, id) {
    if (!/\.tsx?$/.test(id) || !code.includes("new Worker(")) return undefined;
    const imports: string[] = [];
    const text = code.replace(worker, (_, address: string) => {
      const name = `InlinedWorker${imports.length}`;
      imports.push(`import ${name} from ${address.slice(0, -1)}?worker&inline${address.at(-1)};\n`);
      return `new ${name}()`;
    });
    return { code: imports.join("") + text, map: null };
  },
});
