import { pageLanguage } from "../../../src/matcher/page-language";
import { openPage } from "../../../src/matcher/read-page";
import { openRecognition } from "../../../src/matcher/recognition";
import { pageBrowser } from "../../../src/platform/page-browser";
import { storedRecognition } from "../../../src/platform/recognition-store";

/** What other highlighters do: the mentions of the shipped matcher, each put into an element of its own. */
async function wrapMentions(): Promise<void> {
  const { runtime, storage } = pageBrowser();
  const data = await storedRecognition(storage, runtime.getManifest().version);
  if (!data) return;
  const page = openPage<Text>(openRecognition(data), {
    language: pageLanguage(document.documentElement.lang),
    rankAndFile: "onTopic",
  });
  const texts: Text[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && !node.parentElement?.closest("script, style, noscript, textarea")) texts.push(node);
  }
  for (const text of texts) {
    const found = page.read(text, text.data).filter(({ key }) => key === text);
    // From the last to the first: splitting leaves the offsets before it as they are.
    for (const { mention } of found.sort((a, b) => b.mention.start - a.mention.start)) {
      const words = text.splitText(mention.start);
      words.splitText(mention.end - mention.start);
      const mark = document.createElement("mark");
      words.replaceWith(mark);
      mark.append(words);
    }
  }
}

void wrapMentions();
