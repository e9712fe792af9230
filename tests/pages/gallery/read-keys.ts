/** Makes an editor of an element that the browser does not know to be one: every key is dealt with here. */
export function readKeys(element: Element | null): void {
  let text = "";
  let caret = 0;
  element?.addEventListener("keydown", (event) => {
    const { key } = event as KeyboardEvent;
    if (key === "ArrowLeft") caret = Math.max(caret - 1, 0);
    else if (key === "End") caret = text.length;
    else if (key === "Backspace") {
      text = text.slice(0, caret - 1) + text.slice(caret);
      caret--;
    } else if (key === "Enter" || key.length === 1) {
      text = text.slice(0, caret) + (key === "Enter" ? "\n" : key) + text.slice(caret);
      caret++;
    } else return;
    event.preventDefault();
    element.textContent = text;
  });
}
