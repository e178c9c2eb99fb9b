import type { TestProject } from "vitest/node";
import { build } from "../../src/cli/page/build.mjs";
import { serve } from "../../src/cli/page/serve.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the built page is served; undefined where it could not be built. */
    address: string | undefined;
  }
}

/** Builds the page once for all end-to-end tests and serves it until they are over. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  // A broken page fails the tests that open it, not the whole run.
  if (!build()) {
    project.provide("address", undefined);
    return undefined;
  }
  const { address, close } = await serve();
  project.provide("address", address);
  return close;
}
