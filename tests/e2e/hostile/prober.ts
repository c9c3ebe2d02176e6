/** What a page that looks for Cairn by every way open to it has seen since it was asked last; sorted, each once. */
export interface Prober {
  seen(): string[];
  /** What it learns of the open card by looking into it. */
  intoCard(): Record<string, unknown>;
  /** Tries to load a file of the extension, by its address. */
  reach(address: string): Promise<string[]>;
}

/** The page's own script, as text: it runs before the page's first element. */
export const PROBER = `
  const seen = [];
  const say = (what) => seen.push(what);
  const told = (node) => node.outerHTML ?? node.nodeName;
  Error.stackTraceLimit = 100;
  const stack = (where) => { const own = new Error('here').stack; if (/extension:/.test(own)) say('stack at ' + where + ': ' + own); };

  for (const type of ['message', 'beforetoggle', 'toggle', 'focusin', 'focusout', 'selectionchange', 'slotchange', 'scroll', 'resize', 'copy', 'error',
    'unhandledrejection', 'securitypolicyviolation', 'blur', 'focus', 'fullscreenchange', 'animationstart', 'transitionrun', 'load'])
    addEventListener(type, (event) => {
      stack(type);
      if (type === 'load' && event.target === document || type === 'focus' || type === 'blur') return;
      say('event ' + type + ' at ' + (event.target.nodeName ?? 'window'));
    }, true);
  const { dispatchEvent } = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) { say('dispatched ' + event.type); return dispatchEvent.call(this, event); };

  new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
      if (type === 'attributes') say('attribute ' + attributeName + ' of ' + target.nodeName);
      for (const node of addedNodes) if (document.readyState === 'complete') say('added to ' + target.nodeName + ': ' + told(node));
      for (const node of removedNodes) say('removed from ' + target.nodeName + ': ' + told(node));
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

  customElements.define('cairn-card', class extends HTMLElement {
    static observedAttributes = ['style', 'class', 'popover', 'hidden'];
    constructor() { super(); window.internals = this.attachInternals(); stack('constructor'); }
    connectedCallback() { stack('connectedCallback'); }
    disconnectedCallback() { stack('disconnectedCallback'); }
    attributeChangedCallback(name) { stack('attributeChangedCallback'); }
  });

  const names = new Set(Object.getOwnPropertyNames(window));
  window.prober = {
    seen() {
      for (const [name, marks] of CSS.highlights) say('highlight ' + name + ': ' + [...marks].map(String).join(', '));
      for (const name of Object.getOwnPropertyNames(window)) if (!names.has(name) && name !== 'prober' && name !== 'internals' && !/^(__name|\\d+)$|ariaQuerySelector/.test(name)) say('global ' + name);
      for (const { name } of performance.getEntries()) if (/extension:/.test(name)) say('entry ' + name);
      for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) if (sheet.ownerNode?.id !== 'own') say('sheet ' + sheet.href);
      for (const script of document.scripts) if (script.id !== 'own') say('script ' + script.src);
      return [...new Set(seen.splice(0))].sort();
    },
    intoCard() {
      const card = document.querySelector('cairn-card');
      const box = card.getBoundingClientRect();
      const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      getSelection().selectAllChildren(document.documentElement);
      const selected = String(getSelection());
      getSelection().removeAllRanges();
      return {
        root: card.shadowRoot, internals: window.internals?.shadowRoot ?? null,
        html: card.getHTML({ serializableShadowRoots: true }), text: card.textContent + card.innerText,
        attributes: card.getAttributeNames(), children: card.childNodes.length, hit: hit.localName,
        animations: document.getAnimations().filter((each) => each.effect.target.getRootNode() !== document).length,
        selected: /Group|Armed|Source|Edition/i.test(selected),
        parts: card.part.length,
      };
    },
    async reach(address) {
      const by = (make) => new Promise((done) => { const made = make(); made.onload = () => done('loaded'); made.onerror = () => done('refused'); document.head.append(made); });
      const tried = await Promise.all([
        fetch(address).then(() => 'loaded', () => 'refused'),
        by(() => Object.assign(document.createElement('script'), { src: address })),
        by(() => Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address })),
        by(() => Object.assign(document.createElement('img'), { src: address })),
      ]);
      return tried;
    },
  };
`;
