import type { Reader } from "./reader";

/** A file a page hands to the reader. `base64` is its content. */
export type Saved = { readonly name: string; readonly type: string; readonly base64: string };

/**
 * Presses the button whose text is `label`, in the paragraph that begins with `line`, and gives the file it saves. The file is taken from the link
 * that would save it, so that nothing is left in the tester's folder of downloads.
 */
export function savedBy({ page }: Reader, line: string, label: string): Promise<Saved> {
  return page.evaluate(
    async (start, text) => {
      const { click } = HTMLAnchorElement.prototype;
      const made = URL.createObjectURL;
      let content: Blob | null = null;
      URL.createObjectURL = (object) => {
        if (object instanceof Blob) content = object;
        return made.call(URL, object);
      };
      try {
        const name = await new Promise<string>((resolve, reject) => {
          HTMLAnchorElement.prototype.click = function () {
            resolve(this.download);
          };
          const lines = [...document.querySelectorAll(".buttons")];
          const paragraph = lines.find((each) => each.textContent?.startsWith(start));
          const button = [...(paragraph?.querySelectorAll("button") ?? [])].find((each) => each.textContent === text);
          if (!button) reject(new Error(`There is no ${text} in ${start}.`));
          button?.click();
        });
        const blob = content ?? new Blob();
        const bytes = new Uint8Array(await blob.arrayBuffer());
        let binary = "";
        for (const byte of bytes) binary += String.fromCharCode(byte);
        return { name, type: blob.type, base64: btoa(binary) };
      } finally {
        HTMLAnchorElement.prototype.click = click;
        URL.createObjectURL = made;
      }
    },
    line,
    label,
  );
}
