import { useEffect, useState } from 'preact/hooks';
import { type PackSummary, type Settings, sendMessage } from '../../messaging/protocol';

/** What the agent chose, and what there is to choose from. */
interface Choices {
  readonly settings: Settings;
  readonly packs: readonly PackSummary[];
}

/** The settings and packs as the worker has them; `choices` is undefined until they are there. */
export function useChoices() {
  const [choices, setChoices] = useState<Choices>();
  const reload = async () => {
    const [settings, packs] = await Promise.all([
      sendMessage('getSettings', undefined),
      sendMessage('listPacks', undefined),
    ]);
    setChoices({ settings, packs });
  };
  const change = async (change: Partial<Settings>) => {
    await sendMessage('changeSettings', change);
    await reload();
  };
  // Asked anew before each change: another page of ours may have changed them since.
  const togglePack = async (pack: string, isOn: boolean) => {
    const { off } = await sendMessage('getSettings', undefined);
    const others = off.filter((id) => id !== pack);
    await change({ off: isOn ? others : [...others, pack] });
  };
  const pauseSite = async (site: string, isPaused: boolean) => {
    const { pausedSites } = await sendMessage('getSettings', undefined);
    const others = pausedSites.filter((paused) => paused !== site);
    await change({ pausedSites: isPaused ? [...others, site] : others });
  };
  useEffect(() => void reload(), []);
  return { choices, reload, change, togglePack, pauseSite };
}
