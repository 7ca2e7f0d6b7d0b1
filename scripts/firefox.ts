import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mayInstall } from './chromium';

const INSTALLED = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/**
 * The path of a Firefox: `FIREFOX_PATH`, an installed one, and on Debian as root in CI or in a container one that apt-get
 * installs. Throws with what to do where there is none.
 */
export function findFirefox(): string {
  const named = process.env['FIREFOX_PATH'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`FIREFOX_PATH names ${named}, and there is no such file.`);
  }
  const known = INSTALLED.find((path) => existsSync(path));
  if (known !== undefined) return known;
  if (mayInstall()) {
    console.error('No Firefox found: installing Debian’s…');
    const install = (...args: string[]) =>
      execFileSync('apt-get', args, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    install('update');
    install('install', '-y', '--no-install-recommends', 'firefox-esr', 'fonts-dejavu');
    if (existsSync('/usr/bin/firefox-esr')) return '/usr/bin/firefox-esr';
  }
  throw new Error('No Firefox was found. Install Firefox 140 or newer, or set FIREFOX_PATH to one.');
}
