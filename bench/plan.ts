import { engineFamily } from './engine';
import { type Family, SIZES } from './family';
import type { Plan, Text } from './measure';
import { frFamily, oneFamily } from './nets';
import { RULE_COUNTS } from './rules';

const replies = (sizes: readonly number[]): Text[] => sizes.map((size) => ({ kind: 'reply', size }));

/** Who reads what, how often. A quick plan keeps what the gates need. */
export async function planOf(family: Family, isQuick: boolean): Promise<Plan> {
  if (family === 'engine') {
    const endless: Text[] = [20_000, 200_000].map((size) => ({ kind: 'endless', size }));
    const texts = [...replies(isQuick ? SIZES.slice(1) : SIZES), ...endless];
    return { contestants: engineFamily(), texts, rounds: isQuick ? 9 : 21, warmUp: isQuick ? 800 : 2_000 };
  }
  const counts = isQuick ? [200] : RULE_COUNTS;
  const contestants = await (family === 'compromise/one' ? oneFamily(counts) : frFamily(counts));
  // At 200,000 characters a net takes seconds; its cost a character is that at 20,000.
  const texts = replies(isQuick ? [2_000] : [300, 2_000, 20_000]);
  return { contestants, texts, rounds: isQuick ? 5 : 7, warmUp: isQuick ? 800 : 2_000 };
}
