import type { Offer } from "../../view/commands/command.ts";
import { writeQuestion } from "../../view/writeQuestion.ts";
import { Icon } from "../icons/Icon.tsx";
import { questionIcons } from "../icons/questionIcons.ts";
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
  const isWhole = offer.kind === "question";
  return (
    <PaletteRow
      {...row}
      mark={<Icon node={questionIcons[isWhole ? offer.question.ask : offer.ask]} size={20} />}
      name={isWhole ? writeQuestion(k, offer.question) : offer.name}
      type={isWhole ? "Question" : "Go on"}
    />
  );
}
