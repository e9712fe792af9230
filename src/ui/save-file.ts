/** A file for the reader: its name, and its content, which knows its own type. */
export type SavedFile = { readonly name: string; readonly content: Blob };

/** Hands a file to the reader, into the folder where the browser keeps downloads. */
export function saveFile(document: Document, { name, content }: SavedFile): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun with the click, and keeps its own copy.
  URL.revokeObjectURL(address);
}
