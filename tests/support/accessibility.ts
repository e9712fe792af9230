import axe from "axe-core";

/** Something axe found, in one line. */
export type Finding = string;

type Evaluate = (code: string) => Promise<unknown>;

/**
 * What axe has against a document: rules of WCAG 2.2 A and AA and its own best practices.
 * @param evaluate runs a text as code in the document and gives its awaited answer back
 */
export async function findings(evaluate: Evaluate): Promise<readonly Finding[]> {
  // Half a megabyte of source, once for each document.
  if (!(await evaluate("'axe' in globalThis"))) await evaluate(`void (() => { ${axe.source} })()`);
  const json = await evaluate(`axe.run(document, { resultTypes: ["violations"] }).then((result) => JSON.stringify(
    result.violations.flatMap(({ id, impact, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => [impact, id, help, target.join(" "), failureSummary].join(" | ")))))`);
  return JSON.parse(String(json));
}
