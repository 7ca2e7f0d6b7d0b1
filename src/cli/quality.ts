import { parseArgs } from 'node:util';
import { createChecker } from '../engine/check';
import { CATEGORIES, LANGUAGES, type Language } from '../engine/rule';
import { DRAFT_SETS, type DraftSet, draftsIn, judgedDrafts, politeReplies, repliesIn } from './quality/drafts';
import { belowFloor } from './quality/floor';
import { packsUnderWay } from './quality/packs';
import { confusionTable, listed, rate, scoreTable } from './quality/report';
import { isCaught, isFalseAlarm, type Judgement, judge, scoreOf } from './quality/score';
import { correctedSentences } from './quality/sentences';

const ROOT = new URL('../../', import.meta.url).pathname;

const USAGE = `npm run --silent quality [-- options]

Judges the judged drafts of tests/drafts and the polite replies of tests/replies with the built-in packs, and fails when a
figure is under the floor of tests/drafts/floor.json.
  --language fr|en|he   one language only
  --aside               also the third of the drafts that is kept aside while rules are written
  --missed              lists bad drafts that no finding meets, or meets with another category
  --false-alarms        lists fine drafts and polite replies that are flagged
  --category <id>       of these, only drafts marked or found as this
  --drafts <file>       judges the judged drafts of another file instead
  --replies <file>      judges the replies of another file too, one {"id", "text"} a line, and lists what is flagged
  --sentences           prints instead each alternative put into its rule's examples, to be read aloud
`;

interface Options {
  readonly languages: readonly Language[];
  readonly isWithAside: boolean;
  readonly isMissedListed: boolean;
  readonly areAlarmsListed: boolean;
  readonly category: string | undefined;
  readonly drafts: string | undefined;
  readonly replies: string | undefined;
  readonly areSentences: boolean;
}

function readOptions(): Options | undefined {
  try {
    const { values } = parseArgs({
      options: {
        language: { type: 'string' },
        category: { type: 'string' },
        drafts: { type: 'string' },
        replies: { type: 'string' },
        aside: { type: 'boolean' },
        missed: { type: 'boolean' },
        'false-alarms': { type: 'boolean' },
        sentences: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
    const languages = LANGUAGES.filter((language) => values.language === undefined || values.language === language);
    const isUnknown = values.category !== undefined && !CATEGORIES.some((category) => category === values.category);
    if (values.help || languages.length === 0 || isUnknown) return undefined;
    return {
      languages,
      isWithAside: values.aside ?? false,
      isMissedListed: values.missed ?? false,
      areAlarmsListed: values['false-alarms'] ?? false,
      category: values.category,
      drafts: values.drafts,
      replies: values.replies,
      areSentences: values.sentences ?? false,
    };
  } catch {
    // An unknown option: the usage says which there are.
    return undefined;
  }
}

/** Prints what the rules of a language are worth; gives what is under the floor. */
async function judgeLanguage(language: Language, options: Options): Promise<string[]> {
  const under = await packsUnderWay(language);
  const mistakes = under.flatMap((pack) => pack.mistakes);
  for (const mistake of mistakes) process.stderr.write(`${mistake}\n`);
  if (options.areSentences) {
    for (const { source, pack } of under) process.stdout.write(correctedSentences(source, pack));
    return mistakes;
  }
  const checker = createChecker(under.map(({ pack }) => pack));
  const isShown = ({ draft, findings }: Judgement) =>
    options.category === undefined ||
    [...draft.marks, ...findings].some(({ category }) => category === options.category);
  const isAside = (set: DraftSet) => set.endsWith('aside');
  const sets =
    options.drafts === undefined
      ? DRAFT_SETS.filter((set) => options.isWithAside || !isAside(set))
      : (['work'] as const);
  const failures: string[] = [...mistakes];

  for (const set of sets) {
    const { drafts } = options;
    const judgements = judge(
      checker,
      await (drafts === undefined ? judgedDrafts(ROOT, language, set) : draftsIn('', drafts)),
    );
    const score = scoreOf(judgements);
    process.stdout.write(`${scoreTable(options.drafts ?? `${language}, ${set}`, score)}\n`);
    process.stdout.write(`${confusionTable(score)}\n`);
    if (drafts === undefined) failures.push(...(await belowFloor(ROOT, language, set, score)));
    const missed = judgements.filter((judgement) => judgement.draft.marks.length > 0 && !isCaught(judgement));
    if (options.isMissedListed) process.stdout.write(`${listed('Missed', missed.filter(isShown))}\n`);
    if (options.areAlarmsListed) {
      process.stdout.write(`${listed('False alarms', judgements.filter(isFalseAlarm).filter(isShown))}\n`);
    }
  }
  const files = { 'polite replies': await politeReplies(ROOT, language) };
  const others = options.replies === undefined ? {} : { [options.replies]: await repliesIn(options.replies) };
  for (const [name, replies] of Object.entries({ ...files, ...others })) {
    const judgements = judge(checker, replies);
    const alarms = judgements.filter(isFalseAlarm);
    process.stdout.write(`  ${language}, ${name}: flagged ${rate(alarms.length, replies.length)}\n\n`);
    if (name === 'polite replies') {
      failures.push(...(await belowFloor(ROOT, language, 'replies', scoreOf(judgements))));
    }
    if (options.areAlarmsListed || name !== 'polite replies') {
      process.stdout.write(`${listed('False alarms', alarms.filter(isShown))}\n`);
    }
  }
  return failures;
}

const options = readOptions();
if (options === undefined) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  for (const language of options.languages) {
    for (const failure of await judgeLanguage(language, options)) {
      process.stderr.write(`${failure}\n`);
      process.exitCode = 1;
    }
  }
}
