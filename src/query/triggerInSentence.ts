import { bare } from "./bare.ts";

/** A trigger as it goes on after "if" or "what if". */
export const triggerInSentence = (trigger: string): string => {
  const text = bare(trigger).replace(/^if /i, "");
  return /^(The|A|An|Any|No|All|One|This|When|Both|Either|Every|It|There)\b/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
};
