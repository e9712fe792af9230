import type { ComponentChildren } from "preact";

/** What may be wider than the screen: it scrolls on its own, by keyboard as well. */
export function Scrollable({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it nobody could scroll here by keyboard.
    <section class="scrollable" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
