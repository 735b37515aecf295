// People, bodies, places and offices: all names, tenures, ties, and whom they may be.

const KIND_ORDER = ['person', 'organisation', 'place', 'office'];
const KIND_WORD = { person: 'People', organisation: 'Bodies', place: 'Places', office: 'Offices' };
const SCRIPT = { Hans: 'simplified Chinese', Hant: 'traditional Chinese', Hani: 'Chinese', Latn: '' };

function entityMatches(entity, has) {
  return has([entity.name, entity.kind, list(entity.names).map((n) => n.text), list(entity.tenures).map((t) => t.office)]);
}

function peopleView(has) {
  const rows = list(trace.entities).filter((entity) => entityMatches(entity, has));
  const groups = d3.groups(rows, (row) => row.kind).sort((a, b) => (KIND_ORDER.indexOf(a[0]) + 99) % 99 - (KIND_ORDER.indexOf(b[0]) + 99) % 99);
  return el('div', {}, el('h1', {}, 'People and bodies'),
    el('p', { class: 'quiet' }, 'Every form of a name that was met. Two that may be one are shown as candidates and are not joined.'),
    groups.length ? groups.map(([kind, held]) => section(KIND_WORD[kind] || kind, portions(held, 60, entityCard, 'names')))
      : el('p', { class: 'notice' }, 'No name ' + (list(trace.entities).length ? 'has these words.' : 'was found.')));
}

function entityCard(entity) {
  const others = list(entity.names).filter((n) => n.text !== entity.name);
  return el('article', { class: 'card small' },
    el('h4', {}, link('entity', entity.id, said(entity.name)), list(entity.candidates).length ? [' ', chip('may be the same as another', 'candidate')] : null),
    others.length ? el('p', { class: 'names' }, 'also ', nameList(others)) : null,
    list(entity.tenures).length ? el('p', { class: 'quiet' }, list(entity.tenures).map((t, i) => [i ? '; ' : '', said(t.office)])) : null);
}

function nameList(names) {
  return names.map((n, i) => [i ? ', ' : '', el('span', { lang: { Hans: 'zh-Hans', Hant: 'zh-Hant', Hani: 'zh' }[n.script] || null }, n.text)]);
}

function entityView(id) {
  const entity = entityById.get(id);
  if (!entity) {
    return missing('person or body', id);
  }
  const claims = list(trace.claims).filter((claim) => list(claim.entities).includes(id));
  return el('article', {}, el('p', { class: 'crumbs' }, el('a', { href: '#people' }, 'All people and bodies')),
    el('h1', {}, said(entity.name), ' ', chip(entity.kind, 'kind')), entityBody(entity, claims));
}

function entityBody(entity, claims) {
  const name = (other) => link('entity', other, said((entityById.get(other) || { name: other }).name));
  return [
    section('Names met', table('Names', ['Name', 'Script', 'Times'], list(entity.names).map((n) => [nameList([n]), SCRIPT[n.script] === undefined ? n.script : SCRIPT[n.script] || 'Latin', n.count]))),
    list(entity.candidates).length ? section('May be the same as', el('ul', {}, list(entity.candidates).map((c) => el('li', {}, name(c.entity), ': ', c.why, '. Not joined: an analyst decides.')))) : null,
    list(entity.tenures).length ? section('Offices, as stated', table('Offices', ['Office', 'From', 'To', 'Said in'], list(entity.tenures).map((t) => [said(t.office),
      t.from ? day(t.from) : unknown('not stated'), t.to ? day(t.to) : unknown('not stated'), evidenceButtons(t.evidence, entity.name + ', ' + t.office)]))) : null,
    list(entity.decided).length ? section('Decided by the analyst', el('ul', {}, entity.decided.map((words) => el('li', {}, said(words))))) : null,
    claims.length ? section('Claims about', el('ul', {}, claims.map((c) => el('li', {}, link('claim', c.id, said(c.text)), ' ', chip(c.state || 'unknown', c.state || 'unknown'))))) : null,
    tiesSection(entity)];
}

/** Ties in both directions, each with its statements, and what is claimed about whoever stands at the other end. */
function tiesSection(entity) {
  const out = list(entity.ties).map((tie) => ({ tie, other: tie.to, words: [tie.kind, ' ', link('entity', tie.to, nameOf(tie.to))] }));
  const into = list(trace.entities).flatMap((other) => list(other.ties).filter((tie) => tie.to === entity.id)
    .map((tie) => ({ tie, other: other.id, words: [link('entity', other.id, nameOf(other.id)), ': ', tie.kind, ' ', said(entity.name)] })));
  const edges = out.concat(into);
  return edges.length ? section('Ties, as stated', el('ul', {}, edges.map((edge) => el('li', {}, edge.words,
    edge.tie.when && (edge.tie.when.from || edge.tie.when.to) ? [', ', whenWords(edge.tie.when)] : null, ' ',
    evidenceButtons(edge.tie.evidence, entity.name + ', ' + edge.tie.kind), claimedBriefly(edge.other))))) : null;
}

function nameOf(id) {
  return said((entityById.get(id) || { name: id }).name);
}

function claimedBriefly(id) {
  const claims = list(trace.claims).filter((claim) => list(claim.entities).includes(id));
  return claims.length ? el('ul', { class: 'quiet' }, claims.slice(0, 3).map((c) => el('li', {}, link('claim', c.id, said(c.text)), ' ', chip(c.state || 'unknown', c.state || 'unknown'), ' ', originsWords(c.origins))),
    claims.length > 3 ? el('li', {}, 'and ' + count(claims.length - 3, 'more claim')) : null) : null;
}

function unknown(words) {
  return el('span', { class: 'unknown' }, words);
}
