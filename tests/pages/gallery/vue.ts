import { createSSRApp } from "vue";
import { VueNewsroom } from "./vue-newsroom";

// Hydrated late, as pages do whose islands wait for the reader.
document.getElementById("go-live")?.addEventListener("click", () => createSSRApp(VueNewsroom).mount("#root"), {
  once: true,
});
