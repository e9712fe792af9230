import { inBrowserWindow } from "../../scripts/lib/firefox-scope.mjs";
import type { Launched } from "../../scripts/lib/launch.mjs";

/**
 * Presses a button of Firefox's open toolbar popup, its name beginning with `name`, with the mouse: only so may it ask for
 * permissions.
 * @throws when there is no such button
 */
export async function pressByHand({ browser, id }: Launched, name: string): Promise<void> {
  const refusal = await inBrowserWindow(browser, pressInPopup, id, name);
  if (refusal) throw new Error(refusal);
}

/**
 * Answers Firefox's question about permissions with the button a reader would press. It does not listen in its first half
 * second, lest it be answered by accident.
 * @returns what was asked
 */
export async function answerQuestion({ browser }: Launched, answer: "allow" | "deny"): Promise<string> {
  const asked = await inBrowserWindow(browser, pressInQuestion, answer);
  if (asked === null) throw new Error("Firefox asked nothing, or took no answer.");
  return asked;
}

// Both run in Firefox's own window and are sent there as text.

async function pressInPopup(id: string, name: string): Promise<string | null> {
  // @ts-expect-error a global of Firefox's window
  const { extension } = WebExtensionPolicy.getByID(id);
  const view = [...extension.views].find((each) => each.viewType === "popup");
  if (!view) return "The popup is not open.";
  const { messageManager } = view.xulBrowser;
  const channel = `key-votes:${Math.random()}`;
  const script = `(async () => {
    const buttons = [...content.document.querySelectorAll("button")];
    const button = buttons.find((each) => each.innerText.trim().startsWith(${JSON.stringify(name)}));
    if (!button) return sendAsyncMessage(${JSON.stringify(channel)}, "The popup has no such button.");
    button.scrollIntoView({ block: "center", behavior: "instant" });
    await new Promise((drawn) => content.requestAnimationFrame(() => content.requestAnimationFrame(drawn)));
    const { x, y, width, height } = button.getBoundingClientRect();
    for (const type of ["mousedown", "mouseup"])
      content.synthesizeMouseEvent(type, x + width / 2, y + height / 2, { button: 0, clickCount: 1, buttons: 1 }, {});
    sendAsyncMessage(${JSON.stringify(channel)}, null);
  })()`;
  return await new Promise((done) => {
    const listener = (message: { data: string | null }) => {
      messageManager.removeMessageListener(channel, listener);
      done(message.data);
    };
    messageManager.addMessageListener(channel, listener);
    messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
  });
}

async function pressInQuestion(answer: "allow" | "deny"): Promise<string | null> {
  type Question = Element & { button: HTMLElement; secondaryButton: HTMLElement };
  const panel = document.getElementById("notification-popup") as (Element & { state: string }) | null;
  let asked: string | null = null;
  for (let waited = 0; waited < 10_000; waited += 50) {
    const question = document.getElementById("addon-webext-permissions-notification") as Question | null;
    if (panel?.state === "open" && question) {
      asked = question.textContent ?? "";
      (answer === "allow" ? question.button : question.secondaryButton).click();
    } else if (asked !== null) {
      return asked;
    }
    await new Promise((resume) => setTimeout(resume, 50));
  }
  return null;
}
