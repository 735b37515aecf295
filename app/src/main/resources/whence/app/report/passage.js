// Text with its highlights, and the dialogue in which a passage is shown as evidence.

/** Cuts [from, to) of a document at the ends of marks: [{span, kind, note}]; each piece knows the marks over it. */
function pieces(id, from, to, marks) {
  const near = marks.filter((m) => m.span[1] > from && m.span[0] < to);
  const cuts = new Set([from, to]);
  near.forEach((m) => m.span.forEach((at) => { if (at > from && at < to) { cuts.add(at); } }));
  const ends = [...cuts].sort((a, b) => a - b);
  const open = near.slice().sort((a, b) => a.span[0] - b.span[0]);
  let next = 0;
  let over = [];
  return ends.slice(0, -1).map((start, i) => {
    over = over.filter((m) => m.span[1] > start);
    while (next < open.length && open[next].span[0] <= start) {
      over.push(open[next]);
      next += 1;
    }
    return { text: slice(id, start, ends[i + 1]), marks: over.slice() };
  });
}

function maskMarks(id) {
  const kept = keptById.get(id);
  return list(kept && kept.masked).map((m) => ({ span: m.span, kind: 'masked', note: 'masked: ' + m.kind }));
}

/** A stretch of text as paragraphs with marks; evidence becomes <mark>. */
function marked(id, from, to, marks) {
  const box = el('div', { class: 'text', lang: langOf(slice(id, from, to), languageOf(id)), dir: 'auto' });
  let paragraph = el('p', {});
  pieces(id, from, to, marks.concat(maskMarks(id))).forEach((piece) => {
    piece.text.split(/(\n+)/).forEach((part) => {
      if (/^\n+$/.test(part)) {
        box.append(paragraph);
        paragraph = el('p', {});
      } else if (part) {
        paragraph.append(wrap(part, piece.marks));
      }
    });
  });
  box.append(paragraph);
  [...box.children].filter((p) => !p.textContent.trim()).forEach((p) => p.remove());
  return box;
}

function wrap(text, marks) {
  const evidence = marks.find((m) => m.kind === 'evidence');
  const masked = marks.find((m) => m.kind === 'masked');
  const claim = marks.find((m) => m.kind === 'claim');
  let node = document.createTextNode(text);
  if (masked) {
    node = el('span', { class: 'masked', title: masked.note, role: 'img', 'aria-label': masked.note }, node);
  }
  if (claim) {
    node = el('a', { class: 'in-claim', href: route('claim', claim.claim), title: 'Claim: ' + claim.note }, node);
  }
  return evidence ? el('mark', {}, node) : node;
}

/** The passage with what stands around it. */
function excerpt(id, spans, around) {
  const whole = hull(spans);
  if (!whole || !textOf(id)) {
    return el('p', { class: 'quiet' }, 'The passage is not in this page.');
  }
  const from = Math.max(0, wordStart(id, whole[0] - around));
  const to = Math.min(lengthOf(id), wordEnd(id, whole[1] + around));
  const box = marked(id, from, to, spans.map((span) => ({ span, kind: 'evidence' })));
  if (from > 0) {
    box.firstElementChild.prepend('… ');
  }
  if (to < lengthOf(id)) {
    box.lastElementChild.append(' …');
  }
  return box;
}

function wordStart(id, at) {
  if (at < 20) {
    return 0;
  }
  const before = slice(id, Math.max(0, at - 20), Math.max(0, at));
  const gap = Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n'));
  return gap < 0 ? at : at - (before.length - gap - 1);
}

function wordEnd(id, at) {
  const gap = slice(id, at, at + 20).search(/\s/);
  return gap < 0 ? at : at + gap;
}

function spansKey(spans) {
  return spans.map((span) => span.join('-')).join(',');
}

function documentRoute(id, spans) {
  return route('document', id) + (spans && spans.length ? ':' + spansKey(spans) : '');
}

/** Outlet, title and day of a document in one line. */
function documentLine(id, spans) {
  const row = documentById.get(id) || { id };
  return el('p', { class: 'document-line' },
    el('a', { href: documentRoute(id, spans) }, said(outletOf(id))),
    row.title ? [' · ', said(row.title, row.language)] : null,
    ' · ', row.published ? day(row.published) : el('span', { class: 'unknown' }, publishedWords(row) ? 'published ' + publishedWords(row) : 'date unknown'),
    row.read === false ? [' · ', el('span', { class: 'not-read' }, 'not read')] : null);
}

/** Opens the evidence: {title, why, passages: [{document, spans}]}. Esc and the back button close it. */
function openPassage(evidence) {
  const dialog = document.getElementById('passage');
  dialog.replaceChildren(
    el('div', { class: 'dialog-head' },
      el('h2', { id: 'passage-title' }, evidence.title),
      el('button', { type: 'button', class: 'close', onclick: () => dialog.close(), 'aria-label': 'Close the passage (Escape)' }, 'Close')),
    evidence.why ? el('p', { class: 'why' }, 'Why: ', evidence.why) : null,
    el('div', { class: evidence.passages.length > 1 ? 'side-by-side' : '' }, evidence.passages.length
      ? evidence.passages.map((p) => el('article', { class: 'passage' }, documentLine(p.document, p.spans), excerpt(p.document, p.spans, 420),
        el('p', {}, el('a', { href: documentRoute(p.document, p.spans) }, 'Open in the whole document'))))
      : el('p', { class: 'quiet' }, 'No passage was recorded for this link.')));
  if (!dialog.open) {
    dialog.showModal();
    history.pushState({ passage: true }, '');
  }
  const mark = dialog.querySelector('mark');
  if (mark) {
    mark.scrollIntoView({ block: 'center' });
  }
}

function passageButton(words, evidence) {
  return el('button', { type: 'button', class: 'evidence', onclick: () => openPassage(evidence) }, words);
}

/** Buttons for a list of {document, span}, grouped by document. */
function evidenceButtons(places, title) {
  const byDocument = d3.group(list(places), (place) => place.document);
  return [...byDocument].map(([id, rows]) => passageButton(said(outletOf(id)), { title, passages: [{ document: id, spans: rows.map((row) => row.span) }] }));
}

function wirePassage() {
  const dialog = document.getElementById('passage');
  dialog.addEventListener('close', () => { if (history.state && history.state.passage) { history.back(); } });
  dialog.addEventListener('click', (event) => { if (event.target === dialog) { dialog.close(); } });
  window.addEventListener('popstate', () => { if (dialog.open && !(history.state && history.state.passage)) { dialog.close(); } });
}
