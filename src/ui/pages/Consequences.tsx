import type { Consequence } from "../../model/dataset.ts";
import { EntityLink } from "../parts/EntityLink.tsx";

/** What a trigger sets off, in one line. */
export const Consequences = ({ of }: { of: readonly Consequence[] }) =>
  of.map(({ effect, on }, at) => (
    <span key={`${effect} ${on}`}>
      {at > 0 && ", "}
      {effect} <EntityLink id={on} />
    </span>
  ));
