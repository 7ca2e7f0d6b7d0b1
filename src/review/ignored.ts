/** How far what the agent ignores reaches: this place, or this rule in the whole ticket. */
export type IgnoreReach = 'here' | 'ticket';

/** How much of the text before a place tells it from another, in UTF-16 units. */
const CONTEXT = 24;

/** What the agent chose to ignore on this page. Kept in memory, so nothing of the draft is stored. */
export class Ignored {
  private readonly places = new Set<string>();
  private readonly inTickets = new Set<string>();

  add(reach: IgnoreReach, rule: string, ticket: string | undefined, draft: string, text: string, start: number): void {
    if (reach === 'here') this.places.add(placeOf(rule, draft, text, start));
    else this.inTickets.add(`${ticket ?? ''} ${rule}`);
  }

  has(rule: string, ticket: string | undefined, draft: string, text: string, start: number): boolean {
    if (this.places.size === 0 && this.inTickets.size === 0) return false;
    return this.inTickets.has(`${ticket ?? ''} ${rule}`) || this.places.has(placeOf(rule, draft, text, start));
  }
}

function placeOf(rule: string, draft: string, text: string, start: number): string {
  return [rule, draft.slice(Math.max(0, start - CONTEXT), start), text].join('\n');
}
