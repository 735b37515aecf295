// The documents: what is known about each, how it is known, and the full text.

function documentRows(has) {
  return list(trace.documents).filter((row) => has([row.id, row.outlet, row.title, row.language, row.published, row.read === false ? 'not read' : '']));
}

function documentsView(has) {
  const rows = documentRows(has);
  return el('div', {}, el('h1', {}, 'Documents'),
    rows.length ? portions(rows, 60, documentCard, 'documents') : el('p', { class: 'notice' }, list(trace.documents).length ? 'No document has these words.' : 'There is none.'),
    list(trace.rejected).length ? section('Turned away', el('ul', {}, list(trace.rejected).map((row) => el('li', {}, el('b', {}, row.input), ': ', row.reason)))) : null);
}

function documentCard(row) {
  const kept = keptById.get(row.id);
  return el('article', { class: 'card small' },
    el('h4', {}, el('a', { href: documentRoute(row.id) }, said(row.title || row.outlet || row.id, row.title ? row.language : null)),
      row.read === false ? [' ', chip('not read', 'unread')] : null, kept && list(kept.masked).length ? [' ', chip(list(kept.masked).length + ' masked', 'masked')] : null),
    el('p', { class: 'quiet' }, row.outlet ? said(row.outlet) : unknown('outlet unknown'), ' · ', row.published ? day(row.published) : unknown(publishedWords(row) ? 'published ' + publishedWords(row) : 'date unknown'), ' · ', row.language || unknown('language unknown')));
}

const DETAILS = ['outlet', 'author', 'title', 'published', 'updated', 'captured', 'language', 'url'];
const NOT_STATED = { updated: 'the page states no change', captured: 'not fetched by Whence' };

function documentView(id, spans) {
  const row = documentById.get(id);
  if (!row) {
    return missing('document', id);
  }
  const marks = spans.map((span) => ({ span, kind: 'evidence' })).concat(claimMarks(id));
  return el('article', { class: 'document' }, el('p', { class: 'crumbs' }, el('a', { href: '#documents' }, 'All documents')),
    el('h1', {}, said(row.title || row.outlet || id, row.title ? row.language : null)),
    row.read === false ? el('p', { class: 'notice' }, 'Not read: Whence does not yet read this language. It was dated and compared by wording; what it claims is not in the list of claims.') : null,
    documentFacts(row), documentClaims(id), documentLinks(id),
    section('Text', textOf(id) ? marked(id, 0, lengthOf(id), marks) : el('p', { class: 'quiet' }, 'The text is not in this page.')));
}

function documentFacts(row) {
  const kept = keptById.get(row.id);
  const masked = d3.rollups(list(kept && kept.masked), (rows) => rows.length, (m) => m.kind);
  return el('dl', { class: 'facts' }, DETAILS.map((name) => {
    const known = detail(row.id, name);
    const value = known ? known.value : row[name];
    return [el('dt', {}, name === 'url' ? 'address' : name), el('dd', {}, !value ? unknown((name === 'published' && publishedWords(row) && 'not stated; ' + publishedWords(row) + ', by what the text tells') || NOT_STATED[name] || 'unknown')
      : name === 'url' ? outward(value) : name === 'published' || name === 'updated' || name === 'captured' ? day(value) : said(value),
    known && known.how ? el('span', { class: 'quiet' }, ' · known from ' + known.how) : null)];
  }), masked.length ? [el('dt', {}, 'masked'), el('dd', {}, masked.map(([kind, n]) => n + ' × ' + kind).join(', '))] : null);
}

function claimMarks(id) {
  return list(trace.claims).flatMap((claim) => list(claim.reports).filter((r) => r.document === id)
    .flatMap((r) => list((statementOf(r) || {}).content).map((span) => ({ span, kind: 'claim', claim: claim.id, note: claim.text }))));
}

function documentClaims(id) {
  const claims = list(trace.claims).filter((claim) => list(claim.reports).some((r) => r.document === id));
  return claims.length ? section('Claims it carries', el('ul', {}, claims.map((c) => el('li', {}, link('claim', c.id, said(c.text)))))) : null;
}

function documentLinks(id) {
  const rows = list(trace.derivations).filter((row) => row.from === id || row.to === id);
  return rows.length ? section('Where it stands among the others', el('ul', {}, rows.map((row) => {
    const e = { ...derived(row), from: { label: linkName(row.from) }, to: { label: linkName(row.to) } };
    return el('li', {}, passageButton(edgeWords(e), edgeEvidence(e)), el('span', { class: 'quiet' }, ' · ' + row.why));
  }))) : null;
}
