import { Suspense } from "react";
import { late } from "../parts/late.ts";
import { LateBoundary } from "../parts/LateBoundary.tsx";
import type { CopyMenuProps } from "./CopyMenu.tsx";

const CopyMenu = late(() => import("./CopyMenu.tsx").then((file) => file.CopyMenu));

const nothing = () => {};

/** The menu to copy or save, in a file of its own, for parts of the page that come before it is wanted; without that file there is no menu. */
export const LateCopyMenu = (props: CopyMenuProps) => (
  <LateBoundary onFault={nothing}>
    <Suspense fallback={null}>
      <CopyMenu {...props} />
    </Suspense>
  </LateBoundary>
);
