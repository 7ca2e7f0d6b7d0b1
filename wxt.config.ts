import { defineConfig } from 'wxt';
import { builtInPacks } from './scripts/compile-packs';
import { ZENDESK_MATCHES } from './src/hosts/matches';

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
    permissions: ['storage', 'scripting'],
    host_permissions: ZENDESK_MATCHES,
    web_accessible_resources: [{ resources: ['packs.json'], matches: ZENDESK_MATCHES }],
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
