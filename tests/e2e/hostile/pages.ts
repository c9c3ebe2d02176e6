import type { RouteHandler } from '../../../scripts/serve-site';
import { PARAGRAPHS, paragraphs, story } from '../stories';

/** A story on a page that works against whoever reads it. */
export interface HostilePage {
  readonly name: string;
  readonly route: RouteHandler;
  /** Whether the page changes itself after it was loaded: then it is not compared with what it was. */
  readonly changes?: boolean;
  /** Whether a card opens on it. True where nothing is said. */
  readonly card?: boolean;
}

/** What the page does before anything else of it. */
const script = (code: string): string => `<script>${code}</script>`;
/** What the page does after it was read by its own parser. */
const later = (code: string): string =>
  script(`addEventListener('DOMContentLoaded', () => { ${code} });`);

const ANEW = `<!doctype html><html lang="en"><title>Attack near Gao</title><body>${paragraphs()}</body></html>`;

const STRICTEST = [
  "default-src 'none'",
  "script-src 'nonce-own'",
  // The page's own style, and no other.
  "style-src 'sha256-pHnifmyCgOfNtIxeKTdHmYAJMJ0fk7QZJdtM38iuo7o='",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  'sandbox allow-scripts',
].join('; ');

/** Functions that scripts take for granted throw, as long as `armed`, and keep a list of who called them. */
const REPLACED = `
  window.armed = true; window.calls = [];
  const replace = (owner, name, label) => {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    if (!own || !own.configurable) return;
    const guard = (original) => function (...args) {
      if (window.armed && original !== undefined) { window.calls[window.calls.length] = label + '.' + String(name); throw new Error('replaced'); }
      return Reflect_apply(original, this, args);
    };
    const changed = { ...own };
    for (const kind of ['value', 'get', 'set']) if (typeof own[kind] === 'function') changed[kind] = guard(own[kind]);
    if (own.value !== undefined && typeof own.value !== 'function') return;
    Reflect_defineProperty(owner, name, changed);
  };
  const Reflect_apply = Reflect.apply, Reflect_defineProperty = Reflect.defineProperty;
  const owners = { Array: Array.prototype, Map: Map.prototype, Set: Set.prototype, String: String.prototype, Element: Element.prototype,
    Node: Node.prototype, Document: Document.prototype, HTMLElement: HTMLElement.prototype, Text: CharacterData.prototype,
    Range: Range.prototype, EventTarget: EventTarget.prototype, Event: Event.prototype, Highlights: HighlightRegistry.prototype,
    Highlight: Highlight.prototype, Observer: MutationObserver.prototype, Promise: Promise.prototype, JSON, Math, Reflect, Performance: Performance.prototype };
  for (const label of Object.keys(owners)) for (const name of Object.getOwnPropertyNames(owners[label]))
    if (name !== 'constructor') replace(owners[label], name, label);
  for (const name of ['getComputedStyle', 'requestAnimationFrame', 'requestIdleCallback', 'setTimeout', 'matchMedia', 'getSelection', 'queueMicrotask', 'fetch', 'postMessage'])
    replace(window, name, 'window');
`;

const CLOBBERED = `
  <input form="trap" name="nextSibling"><form id="trap"><img name="nodeType"><input name="localName"><input name="shadowRoot">
    <input name="firstChild"><input name="parentElement"><input name="parentNode"><input name="assignedSlot"><input name="getAttribute">
    <input name="ownerDocument"><input name="matches"><input name="id"><input name="textContent"></form>
  <form name="body"></form><form name="title"></form><form name="URL"></form><form name="createRange"></form>
  <form name="createElement"></form><form name="documentElement"></form><form name="implementation"></form><form name="adoptNode"></form>
  <form name="addEventListener"></form><form name="elementFromPoint"></form><form name="caretPositionFromPoint"></form>`;

const BENT = `<style>
  * { opacity: 0 !important; pointer-events: none !important; visibility: hidden !important; transform: scale(9) !important; zoom: 4 !important;
    clip-path: circle(0) !important; filter: blur(40px) !important; mix-blend-mode: difference !important; translate: 2000px !important;
    content-visibility: hidden !important; transition: all 99s !important; animation: none !important; }
  html, body, p { all: revert !important; }
  cairn-card { --paper: #000 !important; --ink: #000 !important; --room: 0px !important; display: none !important; position: static !important; }
</style>`;

export const HOSTILE_PAGES: readonly HostilePage[] = [
  { name: 'replaces what scripts take for granted', route: story({ head: script(REPLACED) }) },
  {
    name: 'names controls and forms like properties',
    route: story({ body: `${CLOBBERED}${paragraphs()}` }),
  },
  {
    name: 'freezes what it can',
    route: story({
      head: later(`for (const thing of [document, document.body, document.documentElement, CSS, CSS.highlights, Node.prototype,
        Element.prototype, HTMLElement.prototype, Document.prototype, Range.prototype, Object.prototype, Array.prototype]) try { Object.freeze(thing); } catch {}`),
    }),
  },
  {
    name: 'writes itself anew',
    changes: true,
    route: story({
      body: '<p>Nothing here yet.</p>',
      head: script(`addEventListener('load', () => setTimeout(() => {
        document.open();
        document.write(${JSON.stringify(ANEW)});
        document.close();
      }, 300));`),
    }),
  },
  {
    name: 'puts another root in the place of its own',
    changes: true,
    route: story({
      body: '<p>Nothing here yet.</p>',
      head: script(`addEventListener('load', () => setTimeout(() => {
        const other = new DOMParser().parseFromString(${JSON.stringify(ANEW)}, 'text/html');
        document.replaceChild(other.documentElement, document.documentElement);
      }, 300));`),
    }),
  },
  {
    name: 'takes back every change',
    card: false,
    route: story({
      head: later(`const observer = new MutationObserver((records) => {
        for (const { addedNodes, target, attributeName } of records) {
          for (const node of addedNodes) node.remove();
          if (attributeName) target.removeAttribute(attributeName);
        }
      });
      observer.observe(document, { subtree: true, childList: true, attributes: true });`),
    }),
  },
  {
    name: 'has 200,000 nodes',
    route: story({
      body: `${paragraphs()}<div id="many"></div>`,
      head: later(`document.getElementById('many').innerHTML = '<i>a</i>'.repeat(100000);`),
    }),
  },
  {
    // Not laid out: Chromium by itself does not survive that.
    name: 'is nested 5,000 deep',
    route: story({
      body: `${paragraphs()}<div id="deep" style="display: none"></div>`,
      head: later(`let at = document.getElementById('deep');
        for (let i = 0; i < 5000; i++) { const inner = document.createElement('div'); at.append(inner); at = inner; } at.append('Deep down.');`),
    }),
  },
  {
    name: 'has a text node of 10 MB in nested elements',
    route: story({
      body: `${paragraphs()}<p id="long"></p>`,
      head: later(`let at = document.getElementById('long');
        for (let i = 0; i < 1500; i++) { const inner = document.createElement('b'); at.append(inner); at = inner; }
        at.append('nobody reads this to its end '.repeat(360000));`),
    }),
  },
  {
    name: 'adds and takes away without pause',
    changes: true,
    route: story({
      body: `${paragraphs()}<div id="busy"></div>`,
      head: later(`const busy = document.getElementById('busy');
        setInterval(() => { for (let i = 0; i < 20; i++) { busy.append(i, document.createElement('b')); busy.className = 'c' + i; }
          busy.replaceChildren(); document.body.classList.toggle('x'); }, 5);`),
    }),
  },
  {
    name: 'imitates the extension',
    route: story({
      body: `<cairn-card class="sheet" popover="manual"><h2>Not ours</h2></cairn-card>${paragraphs()}<p id="own">What the page marks by itself.</p>`,
      head: later(`const range = document.createRange();
        range.selectNodeContents(document.getElementById('own'));
        CSS.highlights.set('own-marks', new Highlight(range));
        for (const kind of ['cairn', 'content', 'annotate', 'save', 'load', 'dismiss', 'wxt:content-script-started']) {
          for (const detail of [{ kind }, { kind, script: 'keep' }, { contentScriptName: 'content', messageId: 'x' }]) {
            postMessage(detail, '*');
            for (const target of [document, window]) target.dispatchEvent(new CustomEvent(kind, { detail }));
          }
        }
        window.reach = typeof chrome === 'object' && Boolean(chrome.runtime?.sendMessage) || typeof browser === 'object';`),
    }),
  },
  { name: 'bends every element by its stylesheet', route: story({ head: BENT }) },
  {
    name: 'has a custom element by the name of ours',
    route: story({
      head: script(`customElements.define('cairn-card', class extends HTMLElement {
        constructor() { super(); window.internals = this.attachInternals(); }
      });`),
    }),
  },
  {
    name: 'has the strictest policy, Trusted Types and a sandbox',
    route: story({ headers: { 'Content-Security-Policy': STRICTEST } }),
  },
  {
    name: 'is an editor as a whole',
    route: story({
      head: later(`document.designMode = 'on';`),
    }),
  },
  {
    name: 'keeps all events to itself',
    route: story({
      head: script(`for (const type of ['keydown', 'keyup', 'keypress', 'click', 'pointerdown', 'mousedown', 'mouseup', 'focusin', 'focusout', 'copy'])
        addEventListener(type, (event) => { event.stopImmediatePropagation(); event.preventDefault(); }, true);`),
    }),
  },
  {
    name: 'asks and blocks',
    route: story({
      head: script(`addEventListener('load', () => {
        for (let i = 0; i < 3; i++) alert('Wait ' + i);
        const end = performance.now() + 800; while (performance.now() < end);
      });`),
    }),
  },
];

/** Frames of a page: what stands in each, and whether Cairn reads there. */
export const FRAMES = story({
  body: `<h1>Frames</h1><iframe id="srcdoc"></iframe><iframe id="blank"></iframe><iframe id="blob"></iframe>
    <iframe id="sandboxed" sandbox="allow-scripts"></iframe>`,
  head: later(`const texts = ${JSON.stringify(PARAGRAPHS)};
    const html = '<!doctype html><html lang="en"><title>Attack near Gao</title><body>' + texts.map((text) => '<p>' + text + '</p>').join('') + '</body></html>';
    const frame = (id) => document.getElementById(id);
    frame('srcdoc').srcdoc = html; frame('sandboxed').srcdoc = html;
    frame('blob').src = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
    frame('blank').contentDocument.body.innerHTML = html;`),
});
