import { build } from "virtual:parley-build";
import { serveKept } from "./serveKept.ts";

serveKept(globalThis as unknown as ServiceWorkerGlobalScope, build);
