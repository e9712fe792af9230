/** Hands a text to the reader as a file, into the folder where the browser keeps downloads. */
export function saveFile(document: Document, name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun with the click, and keeps its own copy.
  URL.revokeObjectURL(address);
}
