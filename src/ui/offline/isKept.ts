/** Whether the browser keeps the page, so that a window of it opens without a network. */
export const isKept = async (): Promise<boolean> => {
  try {
    return (await navigator.serviceWorker.getRegistration())?.active != null;
  } catch {
    return false;
  }
};
