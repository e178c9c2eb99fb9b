import { Component, type ReactNode } from "react";

interface Props {
  /** Told when a part of the page that comes in a file of its own does not come. */
  onFault: () => void;
  children: ReactNode;
}

/** Keeps the page standing when a part of it that is loaded later does not come; give it a new key to try again. */
export class LateBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(): void {
    this.props.onFault();
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}
