import { defineExtensionMessaging } from '@webext-core/messaging';
import { type Category, SEVERITIES, type Severity } from '../engine/rule';

/** The language of our own interface. */
export type UiLanguage = 'fr' | 'en' | 'he';

/** What happens when a reply is sent with passages better avoided: nothing, a notice beside the button, or a second click. */
export const BEFORE_SENDING = ['off', 'suggest', 'second-click'] as const;
export type BeforeSending = (typeof BEFORE_SENDING)[number];

/** At which corner of the composer the chip sits. */
export const CHIP_CORNERS = ['bottom-end', 'bottom-start', 'top-start', 'top-end'] as const;
export type ChipCorner = (typeof CHIP_CORNERS)[number];

/** What the agent chose. Kept in `storage.local`; never anything that she typed. */
export interface Settings {
  readonly language: UiLanguage | 'auto';
  /** Ids of rules and packs that are switched off, and of rules that ship off and are switched on. */
  readonly off: readonly string[];
  readonly on: readonly string[];
  /** Host names on which nothing is checked. */
  readonly pausedSites: readonly string[];
  /** The agent's gender, for wordings that cannot do without. */
  readonly me: 'f' | 'm' | 'unknown';
  readonly beforeSending: BeforeSending;
  readonly chip: ChipCorner | 'hidden';
}

/** What a page needs to know beside the packs: handed over once, and again when it changes. */
export interface PageState {
  readonly settings: Settings;
}

/** A pack as the popup lists it. */
export interface PackSummary {
  readonly id: string;
  readonly name: string;
  readonly language: string;
  readonly rules: number;
  readonly isOn: boolean;
}

/** How many findings a page shows, for the badge. The worker gets no text. */
export type Counts = Readonly<Record<Severity, number>>;

/** A finding as the popup shows it. Goes from the page to our open popup, in memory, and nowhere else. */
export interface FindingView {
  /** Tells the finding among those of this moment. */
  readonly key: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly rule: string;
  readonly language: string;
  readonly title: string;
  readonly why: string;
  readonly text: string;
  readonly say: readonly { readonly before: string; readonly insert: string; readonly after: string }[];
}

/** What a page says of itself to the popup. */
export type DraftView =
  | { readonly status: 'no-composer' | 'internal-note' | 'paused' | 'unknown-editor' }
  | { readonly status: 'checked'; readonly findings: readonly FindingView[] };

/** What works on a page and what is missing. Nothing of the page's own content is in it. */
export interface SelfCheck {
  readonly version: string;
  /** The helpdesk's id and how sure its facts are; absent where agents do not write. */
  readonly host: string | undefined;
  readonly evidence: string | undefined;
  readonly composer:
    | {
        readonly editor: string | undefined;
        readonly kind: 'public' | 'internal' | 'unknown';
        readonly channel: string;
        readonly stands: 'page' | 'frame' | 'shadow tree';
        readonly hasTicket: boolean;
      }
    | undefined;
  readonly conversation: {
    readonly hasCustomerText: boolean;
    readonly hasCustomerName: boolean;
    readonly hasSubject: boolean;
  };
  /** Ids of the packs that are on, and how many rules are off. */
  readonly packs: readonly string[];
  readonly rulesOff: number;
  readonly counts: Counts;
  readonly isPaused: boolean;
  readonly beforeSending: BeforeSending;
}

/** A reply that went out: where and how, and how many passages were left in it. Never what it said. */
export interface SentReply {
  readonly host: string;
  readonly channel: string;
  readonly left: Counts;
}

export type ApplyOutcome = 'written' | 'refused' | 'gone';
export type PageCommand = 'open-card' | 'next-finding' | 'previous-finding';

/** Every message, once. */
interface Protocol {
  /** From a page to the worker. */
  getPageState(): PageState;
  reportCounts(counts: Counts): void;
  switchRuleOff(rule: string): void;
  moveChip(place: ChipCorner | 'hidden'): void;
  reportSent(reply: SentReply): void;
  isSiteGranted(): boolean;

  /** From our own pages to the worker. */
  getSettings(): Settings;
  changeSettings(change: Partial<Settings>): Settings;
  listPacks(): PackSummary[];

  /** To a page: from the worker… */
  pageStateChanged(state: PageState): void;
  runCommand(command: PageCommand): void;
  siteWithdrawn(): void;
  /** …and from our popup. */
  getDraft(): DraftView;
  getSelfCheck(): SelfCheck;
  applySuggestion(choice: { key: string; suggestion: number }): ApplyOutcome;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();

/** Whether what a page received is a page state; an older or newer worker may send another shape. */
export function isPageState(value: unknown): value is PageState {
  if (typeof value !== 'object' || value === null || !('settings' in value)) return false;
  return typeof value.settings === 'object' && value.settings !== null;
}

/** Whether what the worker received are counts. */
export function isCounts(value: unknown): value is Counts {
  return (
    typeof value === 'object' &&
    value !== null &&
    SEVERITIES.every(
      (severity) => severity in value && Number.isInteger((value as Record<Severity, unknown>)[severity]),
    )
  );
}

/** Whether what the worker received is a place for the chip. */
export function isChipPlace(value: unknown): value is ChipCorner | 'hidden' {
  return value === 'hidden' || CHIP_CORNERS.some((corner) => corner === value);
}
