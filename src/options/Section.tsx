import type { ComponentChildren } from "preact";

/** A part of the page, its title in the margin where there is one. */
export function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h2>{title}</h2>
      <div>{children}</div>
    </section>
  );
}
