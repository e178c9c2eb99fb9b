import { Suspense, type ComponentProps } from "react";
import { late } from "../parts/late.ts";
import { LateBoundary } from "../parts/LateBoundary.tsx";
import { useActions } from "../useParley.ts";
import type { ViewTakeAlong } from "./ViewTakeAlong.tsx";

const List = late(() => import("./ViewTakeAlong.tsx").then((file) => file.ViewTakeAlong));

/** The ways to take along the view, in a file of their own that comes when they are first wanted. */
export function LateViewTakeAlong(props: ComponentProps<typeof ViewTakeAlong>) {
  const { tell } = useActions();
  const fault = () => tell({ kind: "error", text: "What copies and saves could not be loaded. Try again." });
  return (
    <LateBoundary onFault={fault}>
      <Suspense fallback={null}>
        <List {...props} />
      </Suspense>
    </LateBoundary>
  );
}
