import type { ComponentChildren } from "preact";

/** One of several choices, as radio buttons under a title. `name` sets the group apart from others on the page. */
export function Choice<Value extends string | number | null>(props: {
  name: string;
  title: string;
  value: Value;
  choices: readonly { readonly value: Value; readonly label: ComponentChildren }[];
  onChoose: (value: Value) => void;
}) {
  const { name, title, value, choices, onChoose } = props;
  return (
    <fieldset class="choice">
      <legend>{title}</legend>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input type="radio" name={name} checked={choice.value === value} onChange={() => onChoose(choice.value)} />
          <span>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
