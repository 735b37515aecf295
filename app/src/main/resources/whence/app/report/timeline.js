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
  const dated = d3.groups(rows.filter((row) => row.at), (row) => row.at + (coarse(row) ? ' ' + coarse(row) : ' ~')).sort((a, b) => (a[0] < b[0] ? -1 : 1));
  const undated = rows.filter((row) => !row.at);
  return el('div', {}, el('h1', {}, 'Timeline'),
    el('p', { class: 'quiet' }, 'When something is said to have happened, and when it was published, are kept apart: neither proves the other.'),
    rows.length ? timelineStrip(rows) : null,
    dated.length ? el('div', { class: 'timeline' },
      el('div', { class: 'timeline-head', 'aria-hidden': 'true' }, el('span', {}, ''), el('span', {}, 'Said to have happened'), el('span', {}, 'Published')),
      portions(dated, 80, timelineDay, 'days')) : el('p', { class: 'notice' }, 'Nothing dated ' + (rows.length ? 'was found.' : 'has these words.')),
    undated.length ? section('Time unknown', el('ul', {}, undated.map((row) => el('li', {}, row.event ? eventLine(row.event) : reportLine(row.report))))) : null);
}

/** The words for a time that is wider than a day; empty for a day. */
function coarse(row) {
  const e = row.event;
  return e && (e.from !== e.to || (e.granularity && e.granularity !== 'day')) ? period(e.from, e.to, e.granularity) : '';
}

function timelineDay([, rows]) {
  const events = rows.filter((row) => row.event);
  const reports = rows.filter((row) => row.report);
  return el('section', { class: 'timeline-day' }, el('h2', {}, coarse(rows[0]) || day(rows[0].at)),
    el('ul', { class: 'happened', 'aria-label': 'Said to have happened' }, events.map((row) => el('li', {}, eventLine(row.event)))),
    el('ul', { class: 'published', 'aria-label': 'Published' }, reports.map((row) => el('li', {}, reportLine(row.report)))));
}

function eventLine(event) {
  return [said(event.what), ' ', evidenceButtons(event.evidence, event.what)];
}

function reportLine(row) {
  return [el('a', { href: documentRoute(row.id) }, said(row.outlet || row.id)), row.title ? [': ', said(row.title, row.language)] : null];
}

/** Two lanes over one axis. Far-off times would squeeze the rest: the bulk of the days sets the scale, and the others are counted at its ends. */
function timelineStrip(rows) {
  const times = rows.map((row) => row.at).filter(Boolean).map((at) => +new Date(at)).sort((a, b) => a - b);
  if (new Set(times).size < 2) {
    return null;
  }
  const width = room();
  const height = 112;
  const left = width > 600 ? 120 : 70;
  const low = times[Math.floor(times.length * 0.12)];
  const high = times[Math.ceil(times.length * 0.97) - 1];
  const pad = Math.max(86400000, (high - low) * 0.06);
  const x = d3.scaleUtc([low - pad, high + pad], [left, width - 16]);
  const svg = d3.create('svg').attr('class', 'strip').attr('width', width).attr('viewBox', [0, 0, width, height].join(' ')).attr('role', 'img')
    .attr('aria-label', 'Overview: the days below on one line; the list says the same.');
  svg.append('g').attr('class', 'axis').attr('transform', 'translate(0,' + (height - 24) + ')').call(axis(x, width));
  [[width > 600 ? 'said to happen' : 'happened', 'event', 24], ['published', 'report', 62]].forEach(([words, key, y]) => lane(svg, x, words, rows.filter((row) => row[key] && row.at), key, y));
  return el('div', { class: 'strip-box' }, svg.node());
}

function lane(svg, x, words, rows, key, y) {
  const [from, to] = x.domain();
  const [left, right] = x.range();
  const outside = d3.group(rows, (row) => (new Date(row.at) < from ? 'earlier' : new Date(row.at) > to ? 'later' : ''));
  svg.append('text').attr('x', 0).attr('y', y + 4).text(words);
  svg.append('line').attr('x1', left).attr('x2', right).attr('y1', y).attr('y2', y);
  svg.append('g').selectAll('circle').data(outside.get('') || []).join('circle')
    .attr('class', key).attr('cx', (row) => x(new Date(row.at))).attr('cy', (row, i) => y - 6 + (i % 3) * 6).attr('r', 4)
    .append('title').text((row) => day(row.at) + ': ' + (row.event ? row.event.what : outletOf(row.report.id)));
  [['earlier', left, 'start', '‹ '], ['later', right, 'end', '› ']].filter(([side]) => outside.has(side)).forEach(([side, at, anchor, sign]) => svg.append('text')
    .attr('x', at).attr('y', y - 10).attr('text-anchor', anchor).text(sign + outside.get(side).length + ' ' + side));
}
