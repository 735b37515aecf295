// Registers: holders of a stated office about whom an event of one kind is claimed. No row says more than "claimed".

const REGISTER_SORT = {
  rank: ['highest rank first', () => 0],
  date: ['earliest first', (row) => startOf(row.when) || '9999'],
  origins: ['most origins first', (row) => -(1000 * row.origins.atLeast + row.origins.atMost)],
};
let registerSort = 'rank';

function registerRow(row, has) {
  return has([row.names, row.office, row.rank && row.rank.words, row.countries, row.state, list(row.against).map((one) => one.by), list(row.reports).map(outletOf)]);
}

function registerRows(has) {
  return list(trace.registers).flatMap((register) => list(register.rows).filter((row) => registerRow(row, has)));
}

function registerView(has) {
  const registers = list(trace.registers).map((register) => ({ register, rows: list(register.rows).filter((row) => registerRow(row, has)) }));
  const shown = registers.filter(({ register, rows }) => rows.length || (has([]) && list(register.leftOut.withoutOffice).length));
  return el('div', {}, el('h1', {}, 'Register'),
    el('p', { class: 'notice' }, 'What is claimed about holders of a stated office, not what is known. Whoever has no stated office is not listed. Denials count as much as claims.'),
    shown.length ? [registerSorter(), shown.map(({ register, rows }) => registerSection(register, rows))]
      : el('p', { class: 'notice' }, list(trace.registers).length ? 'No row has these words.' : 'Nothing of the kinds that are listed here is claimed about anybody.'));
}

function registerSorter() {
  const choice = el('select', { id: 'register-sort', onchange: (event) => { registerSort = event.target.value; show(true); document.getElementById('register-sort').focus(); } },
    Object.entries(REGISTER_SORT).map(([name, [words]]) => el('option', { value: name, selected: name === registerSort }, words)));
  return el('p', {}, el('label', { for: 'register-sort' }, 'Order: '), choice);
}

function registerSection(register, rows) {
  const sorted = d3.sort(rows, REGISTER_SORT[registerSort][1]);
  const left = register.leftOut || {};
  return section('Claimed to have ' + register.claimedToHave + ' (' + count(rows.length, 'person', 'people') + ')',
    el('p', { class: 'quiet' }, el('span', { lang: 'zh' }, register.chinese)),
    sorted.length ? portions(sorted, 40, registerCard, 'people') : null,
    list(left.withoutOffice).length ? el('p', { class: 'quiet' }, 'Not listed, for no document states an office: ', list(left.withoutOffice).map((name, i) => [i ? ', ' : '', said(name)]), '.') : null,
    left.ofNobody ? el('p', { class: 'quiet' }, 'Not listed, for nobody is named of whom it is told: ', count(left.ofNobody, 'claim'), '.') : null,
    left.rejected ? el('p', { class: 'quiet' }, 'Not listed, for the analyst rejected it: ', count(left.rejected, 'claim'), '.') : null);
}

function registerCard(row) {
  const [first, ...others] = row.names;
  const by = (stance) => d3.groups(list(row.against).filter((one) => one.stance === stance), (one) => one.by + '\u0000' + one.document).map(([, rows]) => rows[0]);
  const line = (words, ones) => (ones.length ? [el('dt', {}, words), el('dd', { class: 'against' }, el('b', {}, ones.map((one, i) => [i ? ', ' : '', el('a', { href: documentRoute(one.document) }, said(one.by))])))] : null);
  return el('article', { class: 'card register' },
    el('h4', {}, link('entity', row.person, said(first)), others.length ? el('span', { class: 'names' }, ' ', others.map((name) => [' ', said(name)])) : null, ' ', chip(row.state, row.state)),
    el('dl', { class: 'facts' },
      el('dt', {}, 'Highest office'), el('dd', {}, said(row.office), el('span', { class: 'quiet' }, ' · rank: ', row.rank.words, ' (', said(row.rank.why), ')')),
      el('dt', {}, 'Claimed'), el('dd', {}, list(row.reports).length ? [el('b', {}, count(row.reports.length, 'report')), ' · ', originsWords(row.origins), ' · ', whenWords(row.when), list(row.countries).length ? [' · naming ', row.countries.join(', ')] : null] : 'nobody here asserts it'),
      by('denies').length ? line('Denied by', by('denies')) : [el('dt', {}, 'Denied'), el('dd', {}, 'nobody here denies it')],
      line('Taken back by', by('retracts')), line('Doubted by', by('doubts')),
      list(row.reports).length ? [el('dt', {}, 'Asserted in'), el('dd', {}, row.reports.map((id, i) => [i ? ', ' : '', el('a', { href: documentRoute(id) }, said(outletOf(id)))]))] : null,
      el('dt', {}, 'Claims'), el('dd', {}, row.claims.map((id, i) => [i ? '; ' : '', link('claim', id, said((claimById.get(id) || { text: id }).text))]))));
}
