import type { ComponentChildren } from "preact";

type DetailProps = {
  title: string;
  /** What the part is about: without any there is no part, and no heading. */
  items: readonly unknown[];
  children: ComponentChildren;
};

/** A part of the details under its own heading. */
export function Detail({ title, items, children }: DetailProps) {
  if (items.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
