import { useEffect, useRef, useState } from 'preact/hooks';
import { type FindingView, type SelfCheck, sendMessage } from '../../messaging/protocol';
import { blanksIn } from '../parts/preview';
import type { Translate } from '../strings/own';
import { type ActiveTab, activeTab, type DraftState, draftOf, selfCheckOf } from './tab';

/** What the popup knows of the tab below it. */
interface Below {
  readonly tab: ActiveTab | undefined;
  readonly draft: DraftState;
  readonly self: SelfCheck | undefined;
}

/** What became of the agent's last click, in the popup's memory only. */
interface Last {
  /** Said aloud and shown. */
  readonly said: string;
  /** The finding that the editor did not take, and its alternative that was copied since. */
  readonly refused?: string;
  readonly copied?: number;
  /** Where the list was clicked, when that finding is gone: the keyboard goes on there. */
  readonly goOnAt?: number;
}

/** The draft in the tab below the popup, and what can be done to it from here. */
export function useDraft(t: Translate) {
  const [below, setBelow] = useState<Below>();
  const [last, setLast] = useState<Last>({ said: '' });
  const isBusy = useRef(false);
  const reload = async () => {
    const tab = await activeTab();
    setBelow(await seen(tab));
    setLast({ said: '' });
  };
  useEffect(() => void reload(), []);

  const apply = async (finding: FindingView, suggestion: number, index: number) => {
    const tab = below?.tab;
    if (tab === undefined || isBusy.current) return;
    isBusy.current = true;
    try {
      const choice = { key: finding.key, suggestion };
      const outcome = await sendMessage('applySuggestion', choice, tab.id).catch(() => 'gone' as const);
      if (outcome === 'refused') {
        setLast({ said: t('refused'), refused: finding.key });
        return;
      }
      const now = await seen(tab);
      const blanks = blanksIn(finding.say[suggestion]?.insert ?? '').join(', ');
      const written = blanks === '' ? t('replaced') : t('replacedFillIn', { blanks });
      setBelow(now);
      setLast({ said: outcome === 'written' ? written : t('replacedGone'), goOnAt: index });
    } finally {
      isBusy.current = false;
    }
  };

  const copy = async (finding: FindingView, suggestion: number) => {
    await navigator.clipboard.writeText(finding.say[suggestion]?.insert ?? '');
    setLast({ said: t('copiedToPaste'), refused: finding.key, copied: suggestion });
  };

  return { below, last, reload, apply, copy };
}

async function seen(tab: ActiveTab | undefined): Promise<Below> {
  const draft = await draftOf(tab);
  return { tab, draft, self: await selfCheckOf(tab) };
}
