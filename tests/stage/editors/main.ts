import type { Mount, StagedEditor } from './staged-editor';

/** One file a family; the page's address names the one to mount. */
const FAMILIES = import.meta.glob<{ mount: Mount }>('./families/*.ts');

const family = new URLSearchParams(location.search).get('family') ?? '';
const load = FAMILIES[`./families/${family}.ts`];
const place = document.querySelector<HTMLElement>('#place');
if (load === undefined || place === null) throw new Error(`No family « ${family} »`);
const editor: StagedEditor = await (await load()).mount(place);
Object.assign(window, { stagedEditor: editor });
document.documentElement.dataset['stage'] = 'ready';
