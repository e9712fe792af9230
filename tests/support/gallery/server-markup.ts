import { createElement } from "react";
import { renderToString as renderReact } from "react-dom/server";
import { createSSRApp } from "vue";
import { renderToString as renderVue } from "vue/server-renderer";
import { ReactNewsroom } from "../../pages/gallery/react-newsroom";
import { VueNewsroom } from "../../pages/gallery/vue-newsroom";

const PLACE = "<!--rendered on the server-->";

/** A page of the gallery as its server would send it: what a framework renders there stands in it. */
export async function withServerMarkup(name: string, html: string): Promise<string> {
  if (!html.includes(PLACE)) return html;
  const markup =
    name === "gallery/react" ? renderReact(createElement(ReactNewsroom)) : await renderVue(createSSRApp(VueNewsroom));
  return html.replace(PLACE, () => markup);
}
