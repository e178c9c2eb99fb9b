import type { Account } from "../../../model/dataset.ts";
import { writeDate } from "../../../query/writeDate.ts";

/** What one voice is told to have said on one occasion, and the sources that tell it, each once. */
export interface Telling {
  /** Through what, and when. */
  details: string;
  note?: string | undefined;
  accounts: Account[];
}

/** One voice behind a position, with all it is told to have said. */
export interface Teller {
  first: Account;
  tellings: Telling[];
}

const voiceOf = ({ by, lost, source }: Account): string =>
  by ?? (lost ? `speaker not named, ${source}` : `source, ${source}`);

const occasionOf = ({ via, said }: Account): string =>
  [via && `through ${via}`, said && writeDate(said)].filter(Boolean).join(", ");

/** The voices behind accounts of one stance, in order; a voice that says the same of several statements stands once. */
export function tellersOf(accounts: readonly Account[]): Teller[] {
  const tellers = new Map<string, Teller>();
  for (const account of accounts) {
    const teller = tellers.get(voiceOf(account)) ?? { first: account, tellings: [] };
    tellers.set(voiceOf(account), teller);
    const { note } = account;
    const details = occasionOf(account);
    const known = teller.tellings.find((one) => one.details === details && one.note === note);
    if (!known) teller.tellings.push({ details, note, accounts: [account] });
    else if (!known.accounts.some(({ source }) => source === account.source)) known.accounts.push(account);
  }
  return [...tellers.values()];
}
