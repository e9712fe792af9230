import { basicSetup, EditorView as CodeMirror } from "codemirror";
import { exampleSetup } from "prosemirror-example-setup";
import { schema } from "prosemirror-schema-basic";
import { EditorState } from "prosemirror-state";
import { EditorView as ProseMirror } from "prosemirror-view";
import { createElement, useState } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { readKeys } from "./read-keys";

function place(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}.`);
  return element;
}

function startFrame(): void {
  const frame = document.querySelector("iframe");
  if (frame?.contentDocument) frame.contentDocument.designMode = "on";
}

function startProseMirror(): void {
  new ProseMirror(place("prosemirror"), {
    state: EditorState.create({ schema, plugins: exampleSetup({ schema, menuBar: false }) }),
    attributes: { "data-editor": "ProseMirror" },
  });
}

function startCodeMirror(): void {
  const attributes = CodeMirror.contentAttributes.of({ "data-editor": "CodeMirror" });
  new CodeMirror({ parent: place("codemirror"), extensions: [basicSetup, attributes] });
}

/** Draws all lines anew after each key, behind a field nobody sees: the older way of editors on the web. */
function startRedrawnLines(): void {
  const lines = document.querySelector(".overlaid > div");
  const field = document.querySelector<HTMLTextAreaElement>(".overlaid > textarea");
  field?.addEventListener("input", () => {
    const drawn = field.value.split("\n").map((text) => {
      const line = document.createElement("div");
      line.append(
        ...text.split(/(?= )/).map((word) => Object.assign(document.createElement("span"), { textContent: word })),
      );
      return line;
    });
    lines?.replaceChildren(...drawn);
  });
}

function Controlled() {
  const [text, setText] = useState("");
  const onChange = ({ target }: { target: HTMLTextAreaElement }) => setText(target.value);
  return createElement("textarea", { "data-editor": "React", value: text, onChange });
}

startFrame();
startProseMirror();
startCodeMirror();
startRedrawnLines();
readKeys(document.querySelector('[role="textbox"][tabindex]'));
flushSync(() => createRoot(place("react")).render(createElement(Controlled)));
