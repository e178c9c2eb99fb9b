import { useEffect } from "react";

/** Puts what is looked at before the title of the document, so that tabs and the history tell views apart; nothing changes without words. */
export function useDocumentTitle(words: string | undefined): void {
  useEffect(() => {
    if (words === undefined) return undefined;
    const before = document.title;
    document.title = `${words} · ${before}`;
    return () => void (document.title = before);
  }, [words]);
}
