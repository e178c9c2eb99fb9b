import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { chromiumFlags } from "./src/cli/chromium/chromiumFlags.mjs";
import { contentSecurityPolicy } from "./src/cli/contentSecurityPolicy.ts";
import { datasetPlugin } from "./src/cli/datasetPlugin.ts";
import { findChromium } from "./src/cli/chromium/findChromium.mjs";
import { offlinePlugin } from "./src/cli/offline/offlinePlugin.ts";
import { readFirst } from "./src/cli/findDataset.ts";
import { preloadScene } from "./src/cli/preloadScene.ts";
import { standalonePlugin } from "./src/cli/standalone/standalonePlugin.ts";
import { sharedChunks } from "./src/cli/sharedChunks.ts";

const chromium = playwright({ launchOptions: { executablePath: findChromium(), args: chromiumFlags } });

const inSource = (file: string) => fileURLToPath(new URL(`./src/${file}`, import.meta.url));

export default defineConfig({
  base: "./",
  plugins: [
    react(),
    datasetPlugin({ first: readFirst() }),
    contentSecurityPolicy(),
    preloadScene(),
    standalonePlugin(),
    offlinePlugin(),
  ],
  build: {
    manifest: true,
    // The policy allows no fonts inside style sheets, and `light-dark()` is to stay as written.
    assetsInlineLimit: 0,
    cssTarget: ["chrome123", "firefox128", "safari17.5"],
    rolldownOptions: {
      // How long each plugin took is nobody's concern on a slow machine.
      checks: { bundlerTimings: false },
      output: {
        codeSplitting: {
          groups: sharedChunks({ page: inSource("main.tsx"), scene: inSource("scene/mountScene.ts") }),
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/browser/**", "tests/e2e/**"],
          environment: "node",
          // A machine that is busy with other things may be slow, which is no fault.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          testTimeout: 60_000,
          include: ["tests/browser/**/*.test.{ts,tsx}"],
          browser: { enabled: true, headless: true, provider: chromium, instances: [{ browser: "chromium" }] },
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          environment: "node",
          globalSetup: ["tests/support/serveBuiltPage.ts"],
          // One file for each of the two cores that there are at least.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A busy machine takes longer; what never comes fails all the same.
          expect: { poll: { timeout: 10_000 } },
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
