import { Suspense, type ComponentType } from "react";
import type { DialogWanted } from "../state/store.ts";
import type { DialogProps } from "./parts/dialogProps.ts";
import { late } from "./parts/late.ts";
import { LateBoundary } from "./parts/LateBoundary.tsx";
import { useActions, useSelected } from "./useParley.ts";

const dialogs: Record<DialogWanted["kind"], ComponentType<DialogProps>> = {
  share: late(() => import("./share/ShareDialog.tsx").then((file) => file.ShareDialog)),
  handout: late(() => import("./handout/HandOutDialog.tsx").then((file) => file.HandOutDialog)),
};

function Wanted(props: DialogProps) {
  const Chosen = dialogs[props.wanted.kind];
  return <Chosen {...props} />;
}

/** The window that lies over the page, besides search and help; each comes when it is first opened. */
export function Dialogs({ onFault }: { onFault: () => void }) {
  const wanted = useSelected((state) => state.status.dialog);
  const { openDialog } = useActions();
  const close = () => openDialog(undefined);
  return (
    <LateBoundary
      key={wanted?.kind}
      onFault={() => {
        close();
        onFault();
      }}
    >
      <Suspense fallback={null}>{wanted && <Wanted wanted={wanted} onClose={close} />}</Suspense>
    </LateBoundary>
  );
}
