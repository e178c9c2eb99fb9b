import { disputesOf } from "../../query/disputeAnswer.ts";
import { mostOffered, offer, type Command } from "./command.ts";

/** How many entities of a name are offered with what is disputed about them. */
const mostAbout = 3;

/** Reads words of a dispute, or the name of what is disputed about; "about" asks for the latter alone. */
export const readDisputes: Command["read"] = ({ rest }, { k, find, search }) => {
  if (rest.length === 0) return [offer({ ask: "disputes" })];
  const isAbout = /^about$/i.test(rest[0]!);
  const words = (isAbout ? rest.slice(1) : rest).join(" ");
  const named = find(words).filter(({ id }) => isAbout || disputesOf(k, id).length > 0);
  const about = named.slice(0, isAbout ? mostOffered : mostAbout);
  const offers = about.map(({ id }) => offer({ ask: "disputes", about: id }));
  if (isAbout) return offers;
  const disputes = search.find(words, mostOffered, "dispute").map(({ id }) => offer({ ask: "dispute", dispute: id }));
  const [first] = about;
  const isList = first !== undefined && first.tier === 0 && disputesOf(k, first.id).length > 1;
  return (isList ? [...offers, ...disputes] : [...disputes, ...offers]).slice(0, mostOffered);
};
