// The page: which part is shown, by the address; the filter; print.

const PARTS = [
  { name: 'claims', words: 'Claims', view: claimsView, rows: (has) => list(trace.claims).filter((row) => claimMatches(row, has)), all: () => list(trace.claims) },
  { name: 'people', words: 'People and bodies', view: peopleView, rows: (has) => list(trace.entities).filter((row) => entityMatches(row, has)), all: () => list(trace.entities) },
  { name: 'register', words: 'Register', view: registerView, rows: registerRows, all: () => registerRows(() => true) },
  { name: 'timeline', words: 'Timeline', view: timelineView, rows: timelineRows, all: () => timelineRows(() => true) },
  { name: 'conflicts', words: 'Contradictions', view: conflictsView, rows: conflictRows, all: () => list(trace.conflicts) },
  { name: 'documents', words: 'Documents', view: documentsView, rows: documentRows, all: () => list(trace.documents) },
  { name: 'method', words: 'Method and limits', view: methodView },
];
const PART_OF = { claim: 'claims', entity: 'people', document: 'documents', conflict: 'conflicts' };

/** What the filter keeps: every word typed occurs somewhere. */
function matcher() {
  const words = document.getElementById('filter').value.toLowerCase().split(/\s+/).filter(Boolean);
  return words.length === 0 ? () => true : (values) => {
    const hay = values.flat(Infinity).filter(Boolean).join('\n').toLowerCase();
    return words.every((word) => hay.includes(word));
  };
}

/** The address after #: {part, kind, id, spans}. */
function where() {
  const hash = location.hash.slice(1);
  const found = /^(claim|entity|document|conflict)-([^:]*)(?::(.*))?$/.exec(hash);
  if (!found) {
    return { part: PARTS.some((p) => p.name === hash) ? hash : 'claims' };
  }
  const spans = (found[3] || '').split(',').map((s) => s.split('-').map(Number)).filter((s) => s.length === 2 && s[0] >= 0 && s[1] > s[0]);
  return { part: PART_OF[found[1]], kind: found[1], id: decode(found[2]), spans };
}

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch (malformed) {
    return text;
  }
}

function content(at) {
  switch (at.kind) {
    case 'claim': return claimView(at.id);
    case 'entity': return entityView(at.id);
    case 'document': return documentView(at.id, at.spans);
    default: return PARTS.find((p) => p.name === at.part).view(matcher());
  }
}

function showNav(current) {
  const has = matcher();
  const filtered = document.getElementById('filter').value.trim() !== '';
  document.getElementById('nav').replaceChildren(...PARTS.map((part) => {
    const all = part.all ? part.all().length : null;
    const figure = all === null ? null : el('span', { class: 'figure' }, filtered ? part.rows(has).length + ' of ' + all : all);
    return el('a', { href: '#' + part.name, 'aria-current': part.name === current ? 'page' : null }, part.words, figure ? [' ', figure] : null);
  }));
}

/** On a narrow screen the parts scroll sideways: the one shown must be seen. */
function bringNavIntoView() {
  const nav = document.getElementById('nav');
  const current = nav.querySelector('[aria-current]');
  if (current) {
    nav.scrollLeft = current.offsetLeft - nav.offsetLeft - 40;
  }
}

const scrolled = new Map();
let shown = null;

function show(keepFocus) {
  const at = where();
  const main = document.getElementById('main');
  if (shown !== null && shown !== location.hash) {
    scrolled.set(shown, window.scrollY);
  }
  main.replaceChildren(content(at));
  showNav(at.part);
  bringNavIntoView();
  const head = main.querySelector('h1');
  document.title = (head ? head.textContent + ' · ' : '') + 'Whence report';
  if (!keepFocus) {
    settle(main, at, head);
  }
  shown = location.hash;
}

/** Scrolls to the evidence, the contradiction asked for, or where the reader was before. */
function settle(main, at, head) {
  const target = at.kind === 'conflict' ? document.getElementById('conflict-' + at.id) : at.spans && at.spans.length ? main.querySelector('mark') : null;
  if (target) {
    target.scrollIntoView({ block: 'center' });
  } else {
    window.scrollTo(0, followed ? 0 : scrolled.get(location.hash) || 0);
  }
  if (head && shown !== null) {
    head.setAttribute('tabindex', '-1');
    head.focus({ preventScroll: true });
  }
}

// Whether a link was followed; otherwise the reader came back, or opened the page.
let followed = false;

/** In print everything that matters is written out, one part after the other. */
function printAll() {
  printing = true;
  const all = () => true;
  document.getElementById('main').replaceChildren(
    claimsView(all), ...list(trace.claims).slice(0, 60).map((claim) => el('article', { class: 'claim-full' }, claimBody(claim, 'h2'))),
    peopleView(all), registerView(all), timelineView(all), conflictsView(all), documentsView(all), methodView());
  document.querySelectorAll('details').forEach((d) => { d.open = true; });
}

function start() {
  document.getElementById('pile').textContent = data.pile || '';
  const filter = document.getElementById('filter');
  filter.addEventListener('input', () => {
    if (where().kind) {
      history.pushState(null, '', '#' + where().part);
    }
    show(true);
    const part = PARTS.find((p) => p.name === where().part);
    document.getElementById('announce').textContent = part.rows ? part.rows(matcher()).length + ' shown in ' + part.words : '';
  });
  filter.addEventListener('keydown', (event) => { if (event.key === 'Escape') { filter.value = ''; show(true); } });
  document.addEventListener('keydown', (event) => {
    if (event.key === '/' && !/^(input|textarea)$/i.test(event.target.tagName)) {
      filter.focus();
      event.preventDefault();
    }
  });
  document.querySelector('.skip').addEventListener('click', (event) => { event.preventDefault(); document.getElementById('main').focus(); });
  wirePassage();
  document.addEventListener('click', (event) => { followed = Boolean(event.target.closest && event.target.closest('a[href^="#"]')); });
  window.addEventListener('hashchange', () => { show(false); followed = false; });
  window.addEventListener('beforeprint', printAll);
  window.addEventListener('afterprint', () => { printing = false; show(false); });
  history.scrollRestoration = 'manual';
  show(false);
}

start();
