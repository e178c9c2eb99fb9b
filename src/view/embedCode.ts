/** The page's own address for a frame: the stage alone, at a place that a link leads to. */
export function embedAddress(page: string, link: string): string {
  const url = new URL(page);
  url.search = "?embed=1";
  url.hash = link;
  return url.href;
}

const escapeAttribute = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");

/** What an author puts into a page of their own to show a view in a frame. */
export const embedCode = (page: string, link: string, title: string): string =>
  `<iframe src="${escapeAttribute(embedAddress(page, link))}" title="${escapeAttribute(title)}" ` +
  `width="960" height="600" style="border:0;max-width:100%" loading="lazy" ` +
  `sandbox="allow-scripts allow-same-origin allow-popups" allow="fullscreen"></iframe>`;

/** The header that whoever hosts the explorer has to send so that a site may frame it. */
export const embedHeader = (site: string): string => `Content-Security-Policy: frame-ancestors 'self' ${site}`;
