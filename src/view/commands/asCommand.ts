import { measureNames } from "./readMeasure.ts";

const measured = Object.values(measureNames).flat().join("|");

/** Ways in which people ask in whole sentences, and the command that each comes to. */
const sentences: readonly (readonly [RegExp, string])[] = [
  [/^what\s*-?\s*if\b/i, "whatif "],
  [/^what\s+(?:happens|follows|would\s+(?:happen|follow))\s+(?:(?:to|with|for)\s+.*?\s+)?if\b/i, "whatif "],
  [/^(?:who|(?:(?:which|what)\s+)?(?:actors?|parties))\s+(?:(?:is|are)\s+)?(?:linked|connected|tied|related)\s+(?:to|with)\s+(?=(?:clause|article|point|section|\d)\b|\d)/i, "actors "],
  [/^(?:who|what|which\s+\w+)\s+(?:else\s+)?(?:is|are)\s+(?:linked|connected|tied|related)\s+(?:to|with)\s+(.+?)(?:\s*,?\s+and\s+how)?\s*\??\s*$/i, "neighbours $1"],
  [/^how\s+(?:is|are|was|were)\s+(.+?)\s+(?:linked|connected|tied|related)\s+(?:to|with)\s+(.+?)\s*\??\s*$/i, "path $1 to $2"],
  [/^(?:(?:who|what|which\s+\w+)\s+(?:is|are|has|have)\s+)?(?:the\s+)?(?:most|highest|greatest)\s+(?:in\s+)?between(?:ness)?\b.*$/i, "measure betweenness"],
  [/^(?:(?:who|what|which\s+\w+)\s+(?:is|are|has|have)\s+)?(?:the\s+)?most\s+(?:connected|connections|ties|tied)\s*\??\s*$/i, "measure degree"],
  [/^(?:who|what|which\s+\w+)\s+(?:is|are)\s+(?:the\s+)?(?:most\s+(?:central|prominent|important|influential))\b.*$/i, "measure "],
  [/^what\s+(?:was|had\s+been|has\s+been)\s+(?:already\s+)?(?:said|told|known|reported)\s+(?:by|until|before|as\s+of)\s+/i, "known "],
  [/^who\s+(?:is\s+(?:touched|named|involved)\s+(?:by|in)|stands\s+behind|has\s+a\s+(?:part|role)\s+in)\s+/i, "actors "],
  [/^what\s+(?:do|does)\s+each(?:\s+(?:side|party|one))?\s+(?:gives?|gets?)\b.*$/i, "ledger"],
  [/^what\s+(?:do|does)\s+(.+?)\s+(?:give\s+and\s+get|give|get)\b.*$/i, "ledger $1"],
  [/^(?:which|what)?\s*(?:clauses?|articles?)\s+(?:(?:that|which)\s+)?names?\s+(?:no\s*one|nobody)\b.*$/i, "nobody named"],
  [/^(?:(?:on\s+)?what|where|who|how|which)(?:\s+(?:is|are|do|does|the|reports?|sources?|accounts?))*\s+(?:contradicts?|disagrees?|disputed|differs?)(?:\s+(?:each\s+other|one\s+another|with|in|on|over))*(?:\s+(?:about|on|over)\s+(.+?))?\s*\??\s*$/i, "disputes $1"],
  [new RegExp(`^(?:size|colou?r)(?:\\s+(?:it|them|all|everything|the\\s+\\w+|nodes|circles))?\\s+by\\s+(?=(?:${measured})\\b)`, "i"), "measure "],
  [/^(?:(?:compare|source)\s+)?(?:the\s+)?texts?(?:\s+(?:against|and|with|vs\.?)\b.*)?\s*$/i, "text"],
  [/^(?:(?:compare|source)\s+)?(?:the\s+)?texts?\s+of\s+(.+?)(?:\s+(?:against|and|with|vs\.?)\b.*)?\s*$/i, "text $1"],
  [/^where\s+do\s+(.+?)\s+differ\b.*$/i, "compare $1"],
  [/^(\S+)\s+(?:vs\.?|versus)\s+(.+)$/i, "compare $1, $2"],
]; // prettier-ignore

/** What was typed as a command, where it is one of the sentences in which people ask; else as it was typed. */
export function asCommand(text: string): string {
  const asked = text.replace(/^\s+/, "");
  const found = sentences.find(([form]) => form.test(asked));
  return found ? asked.replace(found[0], found[1]) : text;
}
