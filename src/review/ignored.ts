import type { Composer } from '../hosts/host';

/** How far what the agent ignores reaches: this place, or this rule in the whole ticket. */
export type IgnoreReach = 'here' | 'ticket';

/** How much of the text before a place tells it from another, in UTF-16 units. */
const CONTEXT = 24;

/** What the agent chose to ignore on this page. Kept in memory, so nothing of the draft is stored. */
export class Ignored {
  private readonly places = new Set<string>();
  /** By the ticket's number; by its composer while it has none. */
  private readonly byTicket = new Map<string | HTMLElement, Set<string>>();

  addPlace(rule: string, draft: string, text: string, start: number): void {
    this.places.add(placeOf(rule, draft, text, start));
  }

  addInTicket(rule: string, composer: Composer): void {
    const key = composer.ticket ?? composer.element;
    this.byTicket.set(key, (this.byTicket.get(key) ?? new Set()).add(rule));
  }

  has(rule: string, composer: Composer, draft: string, text: string, start: number): boolean {
    if (this.byTicket.get(composer.ticket ?? composer.element)?.has(rule)) return true;
    return this.places.size > 0 && this.places.has(placeOf(rule, draft, text, start));
  }
}

function placeOf(rule: string, draft: string, text: string, start: number): string {
  return [rule, draft.slice(Math.max(0, start - CONTEXT), start), text].join('\n');
}
