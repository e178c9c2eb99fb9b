import { Network, Route } from "lucide";
import { getEntity } from "../../model/knowledge.ts";
import type { Offer } from "../../view/commands/offerQuestions.ts";
import { nameOf } from "../../view/shown.ts";
import { writeQuestion } from "../../view/sayAnswer.ts";
import { Icon } from "../icons/Icon.tsx";
import { useKnowledge } from "../useParley.ts";
import { PaletteRow } from "./PaletteRow.tsx";

interface Props {
  id: string;
  offer: Offer;
  active: boolean;
  onPoint: () => void;
  onOpen: () => void;
}

/** A question that the search offers, or the beginning of one. */
export function OfferRow({ offer, ...row }: Props) {
  const k = useKnowledge();
  const ask = offer.kind === "question" ? offer.question.ask : offer.ask;
  const [first = ""] = offer.kind === "start" ? offer.entities : [];
  const begin = ask === "paths" ? "Connect" : "What links";
  const name =
    offer.kind === "question"
      ? writeQuestion(k, offer.question)
      : `${begin} ${first === "" ? "" : getEntity(k, first).number ? nameOf(k, first) : getEntity(k, first).label} ${ask === "paths" ? "to ..." : "and ..."}`;
  return (
    <PaletteRow
      {...row}
      mark={<Icon node={ask === "paths" ? Route : Network} size={20} />}
      name={name}
      type={offer.kind === "question" ? "Question" : "Go on"}
    />
  );
}
