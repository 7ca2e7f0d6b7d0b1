import type { ChipCorner, Counts, SentReply } from '../messaging/protocol';

/** What a review tells the worker. Counts and ids only, never text. */
export interface Teller {
  reportCounts(counts: Counts): void;
  switchRuleOff(rule: string): void;
  moveChip(place: ChipCorner | 'hidden'): void;
  reportSent(reply: SentReply): void;
}
