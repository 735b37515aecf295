// Where the record contradicts itself: two passages side by side.

const CONFLICT = { date: 'Two times', number: 'Two numbers', role: 'Two offices', identity: 'Two identities', status: 'Two states', place: 'Two places', anachronism: 'Out of its time' };

function conflictRows(has) {
  return list(trace.conflicts).map((row, i) => ({ row, number: i + 1 })).filter(({ row }) => has([row.kind, CONFLICT[row.kind], row.why,
    [row.a, row.b].map((p) => [outletOf(p.document), slice(p.document, p.span[0], p.span[1])])]));
}

function conflictsView(has) {
  const rows = conflictRows(has);
  return el('div', {}, el('h1', {}, 'Contradictions'),
    el('p', { class: 'quiet' }, 'Two passages that cannot both hold. Which of them is right is not decided here.'),
    rows.length ? portions(rows, 30, conflictCard, 'contradictions') : el('p', { class: 'notice' }, list(trace.conflicts).length ? 'No contradiction has these words.' : 'None was found. That does not mean that there is none.'));
}

function conflictCard({ row, number }) {
  return el('article', { class: 'card conflict', id: 'conflict-' + number },
    el('h2', {}, chip(row.kind, 'conflict'), ' ', CONFLICT[row.kind] || row.kind), el('p', { class: 'why' }, row.why), list(row.decided).map((words) => el('p', { class: 'decided' }, said(words))),
    el('div', { class: 'side-by-side' }, [row.a, row.b].map((place) => el('div', { class: 'passage' }, documentLine(place.document, [place.span]), excerpt(place.document, [place.span], 150)))));
}
