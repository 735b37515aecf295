// The list of claims, and a claim in full.

const STATE = {
  'one origin': 'one origin is shown; that a second one does not depend on it is not shown',
  'several origins': 'at least two sources that do not depend on each other, as far as shown',
  disputed: 'some assert it, others deny it',
  denied: 'only denials stand, or the one accused denies it',
  retracted: 'whoever published it took it back',
};

function dots(origins) {
  const low = origins ? origins.atLeast : 0;
  const high = origins ? origins.atMost : 0;
  const shown = Math.min(high, 12);
  return el('span', { class: 'dots', 'aria-hidden': 'true', title: 'full: shown to be independent; empty: not shown to be dependent' },
    '●'.repeat(Math.min(low, shown)) + '○'.repeat(Math.max(0, shown - low)) + (high > shown ? '…' : ''));
}

/** Where nobody asserts a claim, its origins are those of the denial. */
function claimOrigins(claim) {
  const stances = list(claim.reports).map((report) => report.stance);
  if (stances.some((stance) => stance === 'asserts' || stance === 'predicts')) {
    return originsWords(claim.origins);
  }
  return 'nobody here asserts it' + (stances.includes('denies') ? '; ' + originsWords(claim.origins) + ' of the denial' : '');
}

function claimFigures(claim) {
  const days = claimDays(claim);
  return el('p', { class: 'figures' }, dots(claim.origins), ' ', el('b', {}, claimOrigins(claim)),
    ' · ', count(reportCount(claim), 'report'),
    days ? [' · ', days[0] === days[1] ? day(days[0]) : day(days[0], days[0].slice(0, 4) === days[1].slice(0, 4)) + ' – ' + day(days[1])] : ' · dates unknown');
}

function chainWords(report) {
  return [...list(report.chain)].reverse().map(linkName).concat(outletOf(report.document) + (publishedOf(report.document) ? ', ' + day(publishedOf(report.document), true) : ''));
}

function chainLine(report) {
  const links = chainWords(report);
  const verdict = { denies: 'denied by ', retracts: 'retracted by ', doubts: 'doubted by ' }[report.stance];
  return el('li', { class: isAgainst(report) ? 'against' : null }, verdict ? el('b', {}, verdict) : null,
    links.map((name, i) => [i ? el('span', { class: 'arrow', 'aria-label': ', then ' }, ' → ') : null, said(name)]),
    report.stance === 'asserts' && !list(report.chain).length ? el('span', { class: 'quiet' }, ' · names no source') : null,
    report.takenBack ? [' ', takenBackChip(report.takenBack)] : null);
}

const isAgainst = (report) => ['denies', 'retracts', 'doubts'].includes(report.stance);
const isSourced = (report) => list(report.chain).length > 0;

/**
 * The reports to show in brief, one of each end of a chain and each stance: of those who tell it and of those against it neither
 * crowd the other out, those that name no source are the first to go. Shown with the sourced ones first and the denials last.
 */
function telling(reports) {
  const kinds = d3.groups(reports, (r) => r.stance + '\u0000' + (list(r.chain)[r.chain.length - 1] || r.document).toLowerCase()).map(([, rows]) => rows[0]);
  const against = kinds.filter(isAgainst);
  const told = d3.sort(kinds.filter((r) => !isAgainst(r)), (r) => (isSourced(r) ? 0 : 1));
  const few = Math.max(3, 5 - against.length);
  const shown = new Set([...told.slice(0, few), ...against.slice(0, 5 - Math.min(few, told.length))]);
  reports.forEach((r) => { if (shown.size < 3) { shown.add(r); } });
  return d3.sort(reports.filter((r) => shown.has(r)), (r) => (isAgainst(r) ? 2 : isSourced(r) ? 0 : 1));
}

function claimCard(claim) {
  const reports = list(claim.reports);
  const first = telling(reports);
  return el('article', { class: 'card' },
    el('h3', {}, link('claim', claim.id, said(claim.text)), ' ', chip(claim.state || 'unknown', claim.state || 'unknown')),
    claimFigures(claim),
    el('ul', { class: 'chains' }, first.map(chainLine), reports.length > first.length ? el('li', { class: 'quiet' }, 'and ' + count(reports.length - first.length, 'more chain')) : null),
    claim.why ? el('p', { class: 'why' }, 'Why it stands here: ', claim.why) : null);
}

function claimMatches(claim, has) {
  return has([claim.text, claim.state, claim.why, list(claim.entities).map((id) => (entityById.get(id) || {}).name),
    list(claim.reports).map((r) => [outletOf(r.document), list(r.chain).map(linkName)])]);
}

function claimsView(has) {
  const rows = list(trace.claims).filter((claim) => claimMatches(claim, has));
  return el('div', {}, overview(),
    el('h2', {}, 'Claims'),
    el('p', { class: 'quiet' }, 'The most contested, most repeated and most thinly founded first. ', el('span', { 'aria-hidden': 'true' }, '●'), ' an origin shown to be independent, ',
      el('span', { 'aria-hidden': 'true' }, '○'), ' one that could be, not shown. ', el('a', { href: '#method' }, 'What this means')),
    rows.length ? portions(rows, 40, claimCard, 'claims')
      : el('p', { class: 'notice' }, list(trace.claims).length ? 'No claim has these words.' : 'No claim was found in what was read.'));
}

function overview() {
  const documents = list(trace.documents).filter((row) => !row.id.startsWith('reference:'));
  const unread = documents.filter((row) => row.read === false);
  const stated = documents.map((row) => row.outlet).filter(Boolean);
  const outlets = new Set(stated);
  const unstated = documents.length - stated.length;
  const rejected = list(trace.rejected);
  return el('section', { class: 'overview', 'aria-label': 'What this report is about' },
    el('h1', {}, data.pile || 'What was published, and from whom it comes'),
    el('p', { class: 'lead' }, count(documents.length, 'document'), outlets.size ? ' of ' + count(outlets.size, 'outlet') : '',
      unstated ? ' (' + unstated + ' without a stated outlet)' : '', ', ',
      count(list(trace.claims).length, 'claim'), ', ', count(list(trace.conflicts).length, 'contradiction'), '. ',
      'This page says who claims what and from whom they have it. It does not say what is true.'),
    unread.length ? el('p', { class: 'notice' }, count(unread.length, 'document was', 'documents were'), ' not read (language: ', [...new Set(unread.map((row) => row.language || 'unknown'))].join(', '),
      '): compared by wording only; what they claim is missing here. ', el('a', { href: '#documents' }, 'Which ones')) : null,
    rejected.length ? el('details', { class: 'notice' }, el('summary', {}, count(rejected.length, 'input was', 'inputs were'), ' turned away'),
      el('ul', {}, rejected.map((row) => el('li', {}, el('b', {}, row.input), ': ', row.reason)))) : null,
    data.masked ? el('p', { class: 'notice' }, count(data.masked, 'way'), ' to reach a person (mail, telephone, messenger, address) ', data.masked === 1 ? 'is' : 'are', ' masked as ', el('span', { class: 'masked' }, '▇▇▇'), ' and not in this file.') : null,
    data.unmasked ? el('p', { class: 'notice' }, 'Ways to reach a person are shown: this report was written with --unmask. Mind to whom you hand it.') : null);
}

function claimView(id) {
  const claim = claimById.get(id);
  if (!claim) {
    return missing('claim', id);
  }
  const rows = list(trace.claims);
  const at = rows.indexOf(claim);
  const go = (row, words) => (row ? link('claim', row.id, words) : null);
  return el('article', { class: 'claim-full' },
    el('p', { class: 'crumbs' }, el('a', { href: '#claims' }, 'All claims'), el('span', { class: 'quiet' }, ' ' + (at + 1) + ' of ' + rows.length + ' '), go(rows[at - 1], '← previous'), ' ', go(rows[at + 1], 'next →')),
    claimBody(claim, 'h1'));
}

function claimBody(claim, level) {
  return [el(level, {}, said(claim.text)),
    el('p', { class: 'state' }, chip(claim.state || 'unknown', claim.state || 'unknown'), ' ', el('span', { class: 'quiet' }, STATE[claim.state] || '')),
    claimFigures(claim),
    claim.why ? el('p', { class: 'why' }, 'Why it stands where it stands: ', claim.why) : null,
    list(claim.entities).length ? el('p', {}, 'About: ', list(claim.entities).map((e, i) => [i ? ', ' : '', link('entity', e, said((entityById.get(e) || { name: e }).name))])) : null,
    section('From whom it comes', drawGraph(claim)),
    section('How many really knew', originsSection(claim)),
    section('How it travelled', drawSpread(claim)),
    section('What became of it', drawLife(claim)),
    section('Reports', reportsTable(claim)),
    list(claim.variants).length ? section('Altered versions', el('ul', {}, list(claim.variants).map((v) => el('li', {}, link('claim', v.claim, said((claimById.get(v.claim) || { text: v.claim }).text)), v.how ? [': ', v.how] : null)))) : null];
}

function originsSection(claim) {
  const origins = claim.origins || {};
  const named = (name) => said(linkName(name));
  return el('div', {},
    el('p', {}, intervalSentence(origins)),
    el('ul', {}, list(origins.list).map((o) => el('li', {}, el('b', {}, named(o.name)), o.named ? '' : el('span', { class: 'unknown' }, ' (unnamed)'), ': ',
      count(list(o.reports).length, 'report'), ' (', list(o.reports).map((id, i) => [i ? ', ' : '', el('a', { href: documentRoute(id) }, said(outletOf(id)))]), ')'))),
    list(origins.reasons).length ? table('Why two were taken for one origin, or were not', ['Who', 'Taken as', 'Why'],
      list(origins.reasons).map((r) => [r.a === r.b ? named(r.a) : [named(r.a), ' and ', named(r.b)], el('span', { class: 'nowrap' }, r.same ? 'one origin' : r.a === r.b ? '' : 'kept apart'), r.why])) : null);
}

function intervalSentence(origins) {
  const low = origins.atLeast || 0;
  const high = origins.atMost || 0;
  if (!high) {
    return 'No origin could be found: nobody in this pile is named as knowing it.';
  }
  return low === high
    ? count(low, 'origin is', 'origins are') + ' shown; nothing points to more.'
    : 'At least ' + low + ' shown to be independent; at most ' + high + ', because the others are neither shown to depend on them nor shown not to.';
}

function reportsTable(claim) {
  return table('Reports of this claim', ['Document', 'Published', 'Says', 'Words', 'Has it from', 'Stands'], list(claim.reports).map((report) => {
    const statement = statementOf(report);
    const spans = statement ? list(statement.content) : [];
    const words = spans.map((s) => slice(report.document, s[0], s[1])).join(' … ');
    return [el('a', { href: documentRoute(report.document, statementSpans(statement)) }, said(outletOf(report.document))),
      publishedOf(report.document) ? el('span', { class: 'nowrap' }, day(publishedOf(report.document))) : el('span', { class: 'unknown' }, publishedWords(documentById.get(report.document) || {}) || 'unknown'),
      report.stance, el('q', { lang: langOf(words, languageOf(report.document)) }, words.length > 240 ? words.slice(0, 240) + '…' : words),
      list(report.chain).length ? list(report.chain).map((name, i) => [i ? ' ← ' : '', said(linkName(name))]) : el('span', { class: 'quiet' }, 'nobody named: its own voice'),
      report.takenBack ? [takenBackChip(report.takenBack), ' ', el('a', { href: documentRoute(report.takenBack.document) }, takenBackWords(report.takenBack))] : isAgainst(report) ? '' : 'yes'];
  }));
}

function missing(what, id) {
  return el('div', {}, el('h1', {}, 'Not in this report'), el('p', {}, 'There is no ' + what + ' “' + id + '” here. ', el('a', { href: '#claims' }, 'All claims')));
}
