import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Where package managers put Chromium. Google's branded Chrome is left out: it ignores `--load-extension`. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/usr/local/bin/chromium',
  '/opt/homebrew/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The one command that gets a Chromium able to load extensions; its headless shell loads none. */
const INSTALL_COMMAND = 'npx playwright-core install --no-shell chromium';

/**
 * The path of a Chromium that loads extensions: `CHROMIUM_PATH`, an installed one, Playwright's own, and on Debian as
 * root in CI or in a container one that apt-get installs. Throws with the one command to run where there is none.
 */
export function findChromium(): string {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, and there is no such file.`);
  }
  const known = [...INSTALLED, chromium.executablePath()].find((path) => path !== '' && existsSync(path));
  if (known !== undefined) return known;
  if (mayInstall()) {
    console.error('No Chromium found: installing Debian’s…');
    const install = (...args: string[]) =>
      execFileSync('apt-get', args, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    install('update');
    install('install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu');
    if (existsSync('/usr/bin/chromium')) return '/usr/bin/chromium';
  }
  throw new Error(
    `No Chromium was found. Run this once, then again what you ran:\n\n    ${INSTALL_COMMAND}\n\nor set CHROMIUM_PATH to a Chromium (Google Chrome loads no unpacked extension from the command line).`,
  );
}

/** Whether we may install a browser ourselves. Nothing is installed unasked on a person's own machine. */
export function mayInstall(): boolean {
  const isRoot = process.getuid?.() === 0;
  const isDebian = existsSync('/etc/debian_version') && spawnSync('apt-get', ['--version']).status === 0;
  return isRoot && isDebian && (process.env['CI'] !== undefined || isContainer());
}

function isContainer(): boolean {
  if (existsSync('/.dockerenv') || existsSync('/run/.containerenv')) return true;
  if (!existsSync('/proc/1/comm')) return false;
  return !/^(systemd|init)$/.test(readFileSync('/proc/1/comm', 'utf8').trim());
}
