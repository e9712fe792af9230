import type { Translator } from "../i18n/translator";
import type { EntityId, EntityKind } from "../model/entity";
import { KindToggles } from "./KindToggles";
import { MentionList } from "./MentionList";
import { ReachButtons } from "./ReachButtons";
import type { ReachOffer } from "./reach-offers";
import { Switch } from "./Switch";
import type { PopupView } from "./view-model";

/** What the reader can do in the popup. */
export type PopupActions = {
  readonly onSwitchAll: () => void;
  readonly onSwitchSite: (site: string) => void;
  readonly onSwitchKind: (kind: EntityKind) => void;
  readonly onReveal: (entity: EntityId) => void;
  readonly onRescan: () => void;
  readonly onShowAll: () => void;
  readonly onTake: (offer: ReachOffer) => void;
};

/** The toolbar window. `welcomeUrl` and `optionsUrl` are addresses of pages of the extension, `sites` the number of listed sites. */
export function Popup(props: {
  view: PopupView;
  words: Translator;
  actions: PopupActions;
  welcomeUrl: string;
  optionsUrl: string;
  sites: number;
}) {
  const { view, words, actions, welcomeUrl, optionsUrl, sites } = props;
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
      {view.groups.length > 0 && <MentionList groups={view.groups} words={words} onReveal={actions.onReveal} />}
      {view.canRescan && (
        <div class="asks">
          {view.waiting > 0 && (
            <button type="button" onClick={actions.onShowAll}>
              {words.plural("popup_show_all", view.waiting)}
            </button>
          )}
          <button type="button" onClick={actions.onRescan}>
            {words.t("popup_rescan")}
          </button>
        </div>
      )}
      {view.state !== "running" && view.state !== "asking" && (
        <p class="hint">{words.t(`popup_hint_${view.state}`, { count: sites })}</p>
      )}
      {view.enabled && view.offers.length > 0 && (
        <ReachButtons offers={view.offers} words={words} onTake={actions.onTake} />
      )}
      <footer>
        <nav aria-label={words.t("ext_name")}>
          <a href={optionsUrl} target="_blank" rel="noopener">
            {words.t("options_title")}
          </a>
          <a href={welcomeUrl} target="_blank" rel="noopener">
            {words.t("popup_welcome")}
          </a>
        </nav>
        <KindToggles kinds={view.kinds} words={words} onSwitchKind={actions.onSwitchKind} />
      </footer>
    </main>
  );
}

function stateLine(view: PopupView, words: Translator): string {
  return view.state === "running" ? words.plural("popup_found", view.found) : words.t(`popup_state_${view.state}`);
}
