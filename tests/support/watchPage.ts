import type { BrowserContext, Page } from "playwright-core";

/**
 * Notes whatever a page must not do: log an error, throw, break its Content-Security-Policy, or ask another host than
 * its own. Requests to other hosts are stopped as well. The list grows while the page lives.
 */
export async function watchPage(context: BrowserContext, page: Page, address: string, faults: string[]): Promise<void> {
  const home = new URL(address).host;
  const isOutside = (url: URL) => /^(https?|wss?):$/.test(url.protocol) && url.host !== home;
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (fault) => faults.push(`page error: ${fault.message}`));
  page.on("websocket", (socket) => {
    if (isOutside(new URL(socket.url()))) faults.push(`asks ${socket.url()}`);
  });
  await context.route(isOutside, async (route) => {
    faults.push(`asks ${route.request().url()}`);
    await route.abort();
  });
  await context.addInitScript(() =>
    document.addEventListener("securitypolicyviolation", (breach) =>
      console.error(`Content-Security-Policy: ${breach.violatedDirective} forbids ${breach.blockedURI}`),
    ),
  );
}
