import { defineConfig } from 'wxt';
import { builtInPacks } from './scripts/compile-packs';
import { INSTALLED_MATCHES } from './src/hosts/matches';

const ANY_SITE = ['https://*/*', 'http://*/*'];

export default defineConfig({
  srcDir: 'src',
  entrypointsDir: '../entrypoints',
  publicDir: 'public',
  imports: false,
  manifestVersion: 3,
  hooks: {
    'prepare:types': async () => void (await builtInPacks()),
    // A file of its own: see src/messaging/built-in-packs.ts.
    'build:publicAssets': async (_wxt, files) => {
      files.push({ relativeDest: 'packs.json', contents: JSON.stringify(await builtInPacks()) });
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'fr',
    // The active tab's address tells the popup which site it may offer to check.
    permissions: ['storage', 'scripting', 'activeTab'],
    host_permissions: INSTALLED_MATCHES,
    optional_host_permissions: ANY_SITE,
    // Any site may be granted, and the manifest cannot know which. The address changes with each session, so that no page
    // can tell by it that the extension is here (Firefox's is random for each profile anyway).
    web_accessible_resources: [
      { resources: ['packs.json'], matches: ANY_SITE, ...(browser === 'chrome' && { use_dynamic_url: true }) },
    ],
    commands: {
      'open-card': { suggested_key: { default: 'Alt+Shift+B' }, description: '__MSG_commandOpen__' },
      'next-finding': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_commandNext__' },
      'previous-finding': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_commandPrevious__' },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'bien-dit@bien-dit.invalid',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
