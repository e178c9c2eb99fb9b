import type { KeptBuild, KeptFile } from "./keptBuild.ts";

/** How long the network may take for the page itself before the kept one is shown, in ms. */
const patience = 4000;

const pause = (time: number) => new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), time));

/**
 * What the service worker does: keeps a whole build, and takes over once it has all of it. The page comes from the network
 * as long as that answers, so a new build is never hidden; all its other files are named by their content, so a kept one is
 * always right, whichever build asks for it. A former build is kept while the page is open somewhere.
 */
export function serveKept(worker: ServiceWorkerGlobalScope, { name, page, files }: KeptBuild): void {
  const { caches, clients, registration } = worker;
  const { scope } = registration;
  const builds = `parley ${scope} `;
  const own = builds + name;

  const keepFile = async (cache: Cache, [address, integrity]: KeptFile) => {
    const had = await caches.match(address, { ignoreVary: true });
    if (had) await cache.put(address, had);
    else await cache.add(new Request(address, { integrity, priority: "low" }));
  };

  const keepAll = async () => {
    const cache = await caches.open(own);
    await Promise.all(files.map((file) => keepFile(cache, file)));
    const [address, integrity] = page;
    await cache.add(new Request(address, { integrity, cache: "no-cache", redirect: "error" }));
    if (!(await caches.has(own))) throw new Error("what was kept has been forgotten meanwhile");
  };

  /** Keeps the whole build or, where that fails, nothing: what room there is belongs to the reader's own stories. */
  const keep = async () => {
    const isNew = !(await caches.has(own));
    try {
      await keepAll();
    } catch (fault) {
      if (isNew) await caches.delete(own);
      throw fault;
    }
    await worker.skipWaiting();
  };

  /** Forgets the builds before this one, once a window has opened and if there is no other that may need them. */
  const forgetFormer = async (opened: string) => {
    await clients.get(opened);
    const open = await clients.matchAll({ type: "window", includeUncontrolled: true });
    if (open.some(({ id }) => id !== opened)) return;
    const known = (await caches.keys()).filter((key) => key.startsWith(builds));
    await Promise.all(known.slice(0, Math.max(known.indexOf(own), 0)).map((key) => caches.delete(key)));
  };

  const givePage = async (request: Request) => {
    const asked = fetch(request);
    const answer = await Promise.race([asked.catch(() => undefined), pause(patience)]);
    if (answer && answer.status < 500) return answer;
    return (await caches.match(page[0], { cacheName: own, ignoreVary: true })) ?? asked;
  };

  const giveFile = async (request: Request) => (await caches.match(request, { ignoreVary: true })) ?? fetch(request);

  worker.addEventListener("install", (event) => event.waitUntil(keep()));
  worker.addEventListener("activate", (event) => event.waitUntil(clients.claim()));
  worker.addEventListener("fetch", (event) => {
    const { request } = event;
    const { origin, pathname } = new URL(request.url);
    const path = (origin + pathname).replace(scope, "");
    if (request.mode === "navigate" && (path === "" || path === "index.html")) {
      event.respondWith(givePage(request));
      event.waitUntil(forgetFormer(event.resultingClientId));
    } else if (request.method === "GET" && path.startsWith("assets/")) event.respondWith(giveFile(request));
  });
}
