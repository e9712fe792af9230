import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createBackgroundDoor } from "../../src/content/background-door";

type Runtime = Parameters<typeof createBackgroundDoor>[0];

/** A runtime whose background answers each question with the next of `answers`; an error is thrown. */
function runtimeThat(answers: readonly unknown[], runtime: { id?: string } = { id: "key-votes" }) {
  const asked: unknown[] = [];
  const sendMessage = async (message: unknown) => {
    const answer = answers[asked.push(message) - 1];
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { asked, runtime: Object.assign(runtime, { sendMessage }) as unknown as Runtime };
}

const STOPPED = new Error("The message channel closed before a response was received");

beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

describe("a question of the page", () => {
  it("is asked again when the background is stopped in the middle of its answer", async () => {
    const { asked, runtime } = runtimeThat([STOPPED, "a style sheet"]);
    const door = createBackgroundDoor(runtime, { frame: "window", gone: () => {} });
    expect(await door.look()).toBe("a style sheet");
    expect(asked).toHaveLength(2);
    expect(console.error).not.toHaveBeenCalled();
  });

  it("is asked again when nobody answers it any more, as Firefox says it", async () => {
    const { asked, runtime } = runtimeThat([undefined, "a style sheet"]);
    const door = createBackgroundDoor(runtime, { frame: "window", gone: () => {} });
    expect(await door.look()).toBe("a style sheet");
    expect(asked).toHaveLength(2);
  });

  it("that fails again is given up, and said once", async () => {
    const { asked, runtime } = runtimeThat([STOPPED, STOPPED]);
    let isGone = false;
    const door = createBackgroundDoor(runtime, { frame: "window", gone: () => (isGone = true) });
    expect(await door.recognition()).toBeNull();
    expect([asked.length, isGone]).toEqual([2, false]);
    expect(console.error).toHaveBeenCalledTimes(1);
  });

  it("of a page whose extension was updated or removed ends its script, and says nothing", async () => {
    const { asked, runtime } = runtimeThat([], {});
    let isGone = false;
    const door = createBackgroundDoor(runtime, { frame: "window", gone: () => (isGone = true) });
    expect(await door.look()).toBe("");
    expect([asked.length, isGone]).toEqual([0, true]);
    expect(console.error).not.toHaveBeenCalled();
  });
});
