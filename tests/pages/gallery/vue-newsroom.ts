import { defineComponent, h, onMounted, ref } from "vue";
import { BUTTONS, OPENING } from "./newsroom";

/** The live page in Vue. */
export const VueNewsroom = defineComponent(() => {
  const state = ref(OPENING);
  onMounted(() => {
    state.value = { ...state.value, isLive: true };
  });
  return () => {
    const now = state.value;
    return h("article", [
      h("h1", now.isLive ? "Live" : "Soon live"),
      h("p", ["Naïma Moutchou has had ", now.counted, " of them called."]),
      h("p", ["One of the authors is ", h("strong", now.author), "."]),
      h(
        "ul",
        now.rapporteurs.map((name) => h("li", { key: name }, [name, " is in the chamber."])),
      ),
      now.hasNote ? h("p", "As a minister, Bruno Retailleau does not vote.") : null,
      Object.entries(BUTTONS).map(([label, press]) =>
        h("button", { key: label, type: "button", onClick: () => (state.value = press(state.value)) }, label),
      ),
    ]);
  };
});
