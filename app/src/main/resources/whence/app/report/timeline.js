// The timeline: when things are said to have happened, and when it was published, kept apart.

function timelineRows(has) {
  const events = list(trace.events).filter((e) => has([e.what, list(e.evidence).map((p) => outletOf(p.document))]))
    .map((e) => ({ at: isoDay(e.from) || isoDay(e.to), event: e }));
  const reports = list(trace.documents).filter((row) => has([row.title, row.outlet]))
    .map((row) => ({ at: isoDay(row.published), report: row }));
  return events.concat(reports);
}

function timelineView(has) {
  const rows = timelineRows(has);
  const dated = d3.groups(rows.filter((row) => row.at), (row) => row.at).sort((a, b) => (a[0] < b[0] ? -1 : 1));
  const undated = rows.filter((row) => !row.at);
  return el('div', {}, el('h1', {}, 'Timeline'),
    el('p', { class: 'quiet' }, 'Left: when something is said to have happened. Right: when it was published. The two are not the same, and neither proves the other.'),
    rows.length ? timelineStrip(rows) : null,
    dated.length ? el('div', { class: 'timeline' },
      el('div', { class: 'timeline-head', 'aria-hidden': 'true' }, el('span', {}, ''), el('span', {}, 'Said to have happened'), el('span', {}, 'Published')),
      portions(dated, 80, timelineDay, 'days')) : el('p', { class: 'notice' }, 'Nothing dated ' + (rows.length ? 'was found.' : 'has these words.')),
    undated.length ? section('Time unknown', el('ul', {}, undated.map((row) => el('li', {}, row.event ? eventLine(row.event) : reportLine(row.report))))) : null);
}

function timelineDay([at, rows]) {
  const events = rows.filter((row) => row.event);
  const reports = rows.filter((row) => row.report);
  return el('section', { class: 'timeline-day' }, el('h2', {}, day(at)),
    el('ul', { class: 'happened', 'aria-label': 'Said to have happened' }, events.map((row) => el('li', {}, eventLine(row.event)))),
    el('ul', { class: 'published', 'aria-label': 'Published' }, reports.map((row) => el('li', {}, reportLine(row.report)))));
}

function eventLine(event) {
  const coarse = event.from !== event.to || (event.granularity && event.granularity !== 'day');
  return [said(event.what), coarse ? el('span', { class: 'quiet' }, ' (' + period(event.from, event.to, event.granularity) + ')') : '', ' ', evidenceButtons(event.evidence, event.what)];
}

function reportLine(row) {
  return [el('a', { href: documentRoute(row.id) }, said(row.outlet || row.id)), row.title ? [': ', said(row.title, row.language)] : null];
}

/** Two lanes over one axis. Far-off times (an office held since long ago) would squeeze the rest: the middle of the days sets the scale, and what lies beyond stands at its ends. */
function timelineStrip(rows) {
  const days = rows.map((row) => row.at).filter(Boolean).sort();
  if (new Set(days).size < 2) {
    return null;
  }
  const width = 1000;
  const height = 112;
  const times = days.map((at) => +new Date(at));
  const low = d3.quantileSorted(times, 0.1);
  const high = d3.quantileSorted(times, 0.95);
  const pad = Math.max(86400000, (high - low) * 0.08);
  const x = d3.scaleUtc([low - pad, high + pad], [112, width - 16]).clamp(true);
  const svg = d3.create('svg').attr('class', 'strip').attr('viewBox', [0, 0, width, height].join(' ')).attr('role', 'img')
    .attr('aria-label', 'Overview: the days below on one line; the list says the same.');
  svg.append('g').attr('class', 'axis').attr('transform', 'translate(0,' + (height - 24) + ')').call(axis(x, width));
  [['said to happen', 'event', 24], ['published', 'report', 62]].forEach(([words, key, y]) => {
    svg.append('text').attr('x', 0).attr('y', y + 4).text(words);
    svg.append('line').attr('x1', 112).attr('x2', width - 16).attr('y1', y).attr('y2', y);
    svg.append('g').selectAll('circle').data(rows.filter((row) => row[key] && row.at)).join('circle')
      .attr('class', key).attr('cx', (row) => x(new Date(row.at))).attr('cy', (row, i) => y - 6 + (i % 3) * 6).attr('r', 4)
      .append('title').text((row) => day(row.at) + ': ' + (row.event ? row.event.what : outletOf(row.report.id)));
  });
  return el('div', { class: 'strip-box' }, svg.node());
}
