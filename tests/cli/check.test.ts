import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const TSX = createRequire(import.meta.url).resolve('tsx/cli');
const CHECK = fileURLToPath(new URL('../../src/cli/check.ts', import.meta.url));

interface Ran {
  readonly out: string;
  readonly err: string;
  readonly status: number | null;
}

/** Runs the command as `npm run check` does, with some bytes on its standard input. */
function run(input: string | Buffer, ...options: string[]): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [TSX, CHECK, ...options]);
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.on('close', (status) => resolve({ out, err, status }));
    child.stdin.end(input);
  });
}

function lines(out: string): {
  id: unknown;
  findings: { rule: string; category: string; start: number; end: number; text: string; say: string[] }[];
}[] {
  return out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

describe('npm run check', () => {
  test('prints one line a draft, in order, with UTF-16 offsets that slice to the words', async () => {
    const drafts = [
      { id: 'a', text: 'Bonjour, votre colis part ce soir.' },
      { id: 2, text: '🙂 Je ne sais pas.', lang: 'fr' },
      { id: 'c', text: 'Merci !', earlier: ['Bonjour'] },
    ];
    const { out, err, status } = await run(drafts.map((draft) => JSON.stringify(draft)).join('\n'));
    const printed = lines(out);
    expect(printed.map(({ id }) => id)).toEqual(['a', 2, 'c']);
    expect(printed.map(({ findings }) => findings.length)).toEqual([0, 1, 0]);
    const [finding] = printed[1]?.findings ?? [];
    expect(finding).toMatchObject({
      category: 'ignorance',
      severity: 'rephrase',
      start: 3,
      end: 17,
      text: 'Je ne sais pas',
    });
    expect(finding?.say[0]).toEqual(expect.any(String));
    expect([err, status]).toEqual(['', 0]);
  });

  test('a byte order mark, blank lines, CRLF and U+2028 inside a string are no trouble', async () => {
    const { out, err, status } = await run(
      '\ufeff\n{"id":"a","text":"Bonjour.\u2028Je ne sais pas."}\r\n\r\n   \n{"id":"b","text":""}',
    );
    expect(lines(out).map(({ id, findings }) => [id, findings.length])).toEqual([
      ['a', 1],
      ['b', 0],
    ]);
    expect([err, status]).toEqual(['', 0]);
  });

  test.each([
    ['no JSON', '{bad'],
    ['no object', '[1]'],
    ['no id', '{"text":"Je ne sais pas"}'],
    ['no text', '{"id":"a"}'],
    ['an unknown language', '{"id":"a","text":"Je ne sais pas","lang":"de"}'],
    ['earlier replies that are no list', '{"id":"a","text":"Je ne sais pas","earlier":"x"}'],
  ])('a line with %s is told by its number, the others are checked, and the status is 2', async (_name, line) => {
    const { out, err, status } = await run(
      `{"id":"x","text":"Bonjour"}\n${line}\n{"id":"z","text":"Je ne sais pas."}\n`,
      '--fail-on',
      'rephrase',
    );
    expect(lines(out).map(({ id }) => id)).toEqual(['x', 'z']);
    expect(err).toMatch(/^line 2: .+\n$/);
    expect(err).not.toContain('sais pas');
    expect(status).toBe(2);
  });

  test.each([
    ['avoid', 'Je ne sais pas.', 0],
    ['rephrase', 'Je ne sais pas.', 1],
    ['avoid', 'Je m’en fiche.', 1],
    ['rephrase', 'Je m’en fiche.', 1],
    ['rephrase', 'Bonjour.', 0],
  ])('--fail-on %s gives « %s » the status %i', async (severity, text, expected) => {
    expect((await run(JSON.stringify({ id: 1, text }), '--fail-on', severity)).status).toBe(expected);
  });

  test('--text takes the whole input as one draft and names what it finds with its alternatives', async () => {
    const { out, status } = await run('Bonjour, j’sais pas. Dépêchez vous !', '--text');
    expect(out).toMatch(/ignorance[\s\S]*→ Bonjour, je [\s\S]*rushing[\s\S]*→ /);
    expect(status).toBe(0);
  });

  test('an option that is not known shows the usage', async () => {
    const { out, err, status } = await run('', '--fail-on', 'never');
    expect([out, status]).toEqual(['', 2]);
    expect(err).toContain('--fail-on avoid|rephrase');
  });
});
