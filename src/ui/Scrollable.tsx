import type { ComponentChildren, TargetedKeyboardEvent } from "preact";

type ScrollableProps = {
  class: string;
  /** What is in it, for those who meet it by ear. */
  label: string;
  /** Where arrow keys do more than scroll. */
  onKeyDown?: (event: TargetedKeyboardEvent<HTMLElement>) => void;
  children: ComponentChildren;
};

/** What may be larger than its place on the page: it scrolls on its own, by keyboard as well. */
export function Scrollable({ label, children, ...rest }: ScrollableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it nobody could scroll here by keyboard.
    <section {...rest} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
