import type { EntityKind } from "../model/entity";
import type { Density } from "../model/marks";
import type { Settings } from "../model/settings";

/** Turns the switch for everything. */
export function switchAll(settings: Settings): Settings {
  return { ...settings, enabled: !settings.enabled };
}

/** Turns the switch of one site, as the page names it ("lemonde.fr"). */
export function switchSite(settings: Settings, site: string): Settings {
  const others = settings.pausedSites.filter((paused) => paused !== site);
  const wasPaused = others.length < settings.pausedSites.length;
  return { ...settings, pausedSites: wasPaused ? others : [...others, site] };
}

/** Turns the switch of one kind. */
export function switchKind(settings: Settings, kind: EntityKind): Settings {
  return { ...settings, kinds: { ...settings.kinds, [kind]: !settings.kinds[kind] } };
}

/** Chooses which mentions are marked. */
export function chooseDensity(settings: Settings, density: Density): Settings {
  return { ...settings, density };
}
