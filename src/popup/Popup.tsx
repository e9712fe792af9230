import type { Translator } from "../i18n/translator";
import type { EntityKind } from "../model/entity";
import type { Language } from "../model/language";
import type { Density } from "../model/marks";
import { Finder, type FinderActions } from "./Finder";
import { KindToggles } from "./KindToggles";
import { PageAsks } from "./PageAsks";
import { type PageAddresses, PageLinks } from "./PageLinks";
import { ReachButtons } from "./ReachButtons";
import type { ReachOffer } from "./reach-offers";
import { Switch } from "./Switch";
import type { PopupView } from "./view-model";

/** What the reader can do in the popup. */
export type PopupActions = FinderActions & {
  readonly onSwitchAll: () => void;
  readonly onSwitchSite: (site: string) => void;
  readonly onSwitchKind: (kind: EntityKind) => void;
  readonly onDensity: (density: Density) => void;
  readonly onRescan: () => void;
  readonly onShowAll: () => void;
  readonly onTake: (offer: ReachOffer) => void;
};

/** The toolbar window. `facts` is the language of names, `sites` the number of listed sites. */
export function Popup(props: {
  view: PopupView;
  facts: Language;
  words: Translator;
  actions: PopupActions;
  addresses: PageAddresses;
  sites: number;
}) {
  const { view, facts, words, actions, addresses, sites } = props;
  const { site } = view;
  return (
    <main>
      <header>
        <div class="row">
          <div>
            <h1>
              <label for="everything">{words.t("ext_name")}</label>
            </h1>
            <p role="status">{stateLine(view, words)}</p>
          </div>
          <Switch id="everything" on={view.enabled} disabled={false} words={words} onSwitch={actions.onSwitchAll} />
        </div>
        {site && (
          <div class="row">
            <label for="site">{words.t("popup_site", { site: site.name })}</label>
            <Switch
              id="site"
              on={site.on}
              disabled={!view.enabled}
              words={words}
              onSwitch={() => actions.onSwitchSite(site.name)}
            />
          </div>
        )}
      </header>
      <Finder groups={view.groups} firstQuery="" facts={facts} words={words} actions={actions} />
      {view.canRescan && (
        <PageAsks
          density={view.density}
          waiting={view.waiting}
          words={words}
          onDensity={actions.onDensity}
          onShowAll={actions.onShowAll}
          onRescan={actions.onRescan}
        />
      )}
      {view.state !== "running" && view.state !== "asking" && (
        <p class="hint">{words.t(`popup_hint_${view.state}`, { count: sites })}</p>
      )}
      {view.enabled && view.offers.length > 0 && (
        <ReachButtons offers={view.offers} words={words} onTake={actions.onTake} />
      )}
      <footer>
        <KindToggles kinds={view.kinds} words={words} onSwitchKind={actions.onSwitchKind} />
        <PageLinks addresses={addresses} words={words} />
      </footer>
    </main>
  );
}

function stateLine(view: PopupView, words: Translator): string {
  return view.state === "running" ? words.plural("popup_found", view.found) : words.t(`popup_state_${view.state}`);
}
