import { firstPicture } from "../stage/firstPicture.ts";

const savesData = (): boolean => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/**
 * Has the browser keep the whole page for when the network is gone, once the page has nothing else to do and unless the
 * reader saves data. Where there is no service worker or it is forbidden, the page needs a network as any other does.
 */
export const keepForOffline = (): void =>
  void firstPicture
    .then(() => (savesData() ? undefined : navigator.serviceWorker.register("./serviceWorker.js")))
    .catch(() => {});
