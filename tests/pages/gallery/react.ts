import { createElement } from "react";
import { hydrateRoot } from "react-dom/client";
import { ReactNewsroom } from "./react-newsroom";

// Hydrated late, as pages do whose islands wait for the reader.
document
  .getElementById("go-live")
  ?.addEventListener("click", () => hydrateRoot(document.getElementById("root"), createElement(ReactNewsroom)), {
    once: true,
  });
