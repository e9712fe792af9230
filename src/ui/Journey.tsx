import type { Translator } from "../i18n/translator";
import type { JourneyStep } from "../model/card-content";

/** The way of a text through parliament: dated steps, the one the article is about marked in words as well. */
export function Journey({ steps, words }: { steps: readonly JourneyStep[]; words: Translator }) {
  return (
    <ol class="journey">
      {steps.map((step) => (
        <li key={`${step.date} ${step.label}`} aria-current={step.nearArticle ? "step" : undefined}>
          <strong>{step.label}</strong> <time dateTime={step.date}>{words.shortDate(step.date)}</time>
          <p>{step.text}</p>
          {step.nearArticle && <p class="near">{words.t("journey_near")}</p>}
        </li>
      ))}
    </ol>
  );
}
