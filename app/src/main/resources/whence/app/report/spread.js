// How a claim travelled, day by day, and which of its reports still stand.

const DEED = { first: ['tells it first', 'tell it first', '●'], repeated: ['repeats it', 'repeat it', '○'], altered: ['tells it altered', 'tell it altered', '≈'],
  denied: ['has a denial', 'have a denial', '×'], doubted: ['has doubts', 'have doubts', '×'], 'took back': ['has it taken back', 'have it taken back', '↶'], mentioned: ['mentions it', 'mention it', '·'] };
const SPEAKS = ['denied', 'doubted', 'took back'];

/** Why a report does not stand any more, in words; nothing where it stands. */
function takenBackWords(taken) {
  return taken ? taken.how === 'corrected itself' ? 'corrected itself since' : taken.by + ' took it back; this report did not' : '';
}

function takenBackChip(taken) {
  return taken ? chip(taken.how === 'corrected itself' ? 'corrected itself' : 'source took it back', 'taken-back') : null;
}

function tallyWords(tally) {
  return [count(tally.stand, 'report still stands', 'reports still stand'),
    tally.correctedThemselves ? count(tally.correctedThemselves, 'corrected itself', 'corrected themselves') : null,
    tally.sourceTookItBack ? count(tally.sourceTookItBack, 'hangs on a source that took it back', 'hang on a source that took it back') : null,
    tally.against ? count(tally.against, 'denies or doubts it', 'deny or doubt it') : null].filter(Boolean).join(' · ');
}

function drawSpread(claim) {
  const spread = claim.spread;
  if (!spread || !list(spread.steps).length) {
    return el('p', { class: 'quiet' }, 'No report of it was found.');
  }
  const days = d3.groups(spread.steps, (step) => step.date || '');
  return el('div', {}, el('p', {}, tallyWords(spread.tally || {})),
    el('ol', { class: 'spread' }, days.map(([date, steps]) => el('li', {},
      el('span', { class: 'when' }, date ? day(date) : 'day unknown'),
      el('ul', {}, deeds(steps).map(deedLine))))));
}

/** Steps of one day that differ in the outlet only are told in one line; a denial or a retraction stands alone. */
function deeds(steps) {
  return d3.groups(steps, (s) => [s.what, SPEAKS.includes(s.what) ? s.document : '', list(s.from).join('\u0000'), s.altered, s.copied, takenBackWords(s.takenBack)].join('\u0001')).map(([, rows]) => rows);
}

function deedLine(steps) {
  const step = steps[0];
  const outlets = d3.groups(steps, (s) => s.outlet);
  const [one, many, sign] = DEED[step.what] || [step.what, step.what, '·'];
  const shown = outlets.slice(0, 6);
  const speaks = SPEAKS.includes(step.what);
  const from = speaks ? list(step.from).slice(-1) : list(step.from);
  return el('li', { class: 'deed' + (speaks ? ' against' : '') },
    el('span', { class: 'step step-' + step.what.replace(/[^a-z]/g, '-'), 'aria-hidden': 'true' }, step.takenBack ? '†' : sign), ' ',
    shown.map(([outlet, rows], i) => [i ? (i === shown.length - 1 && outlets.length === shown.length ? ' and ' : ', ') : '', el('a', { href: documentRoute(rows[0].document) }, said(outlet))]),
    outlets.length > shown.length ? ' and ' + (outlets.length - shown.length) + ' more' : '', ' ', outlets.length > 1 ? many : one,
    step.altered ? [' (', said(step.altered), ')'] : null,
    from.length ? [speaks ? ', by ' : ', from ', from.map((name, i) => [i ? el('span', { class: 'arrow', 'aria-label': ', who has it from ' }, ' ← ') : '', said(linkName(name))])]
      : el('span', { class: 'quiet' }, speaks ? ', in its own voice' : step.copied ? [', naming no source, in the words of ', said(outletOf(step.copied))] : ', naming no source'),
    step.takenBack ? [' ', takenBackChip(step.takenBack), ' ', el('a', { href: documentRoute(step.takenBack.document) }, takenBackWords(step.takenBack))] : null);
}
