// The life of a claim: a line of dated marks, and the same as a list.

const STEP = { asserted: '●', repeated: '○', denied: '✕', retracted: '↶', deleted: '⌫', corroborated: '✚', contradicted: '≠' };

function drawLife(claim) {
  const steps = list(claim.life);
  if (!steps.length) {
    return el('p', { class: 'quiet' }, 'Nothing dated is known about it.');
  }
  return el('div', {}, lifeLine(steps), el('ol', { class: 'life' }, steps.map((step) => el('li', {},
    el('span', { class: 'when' }, whenWords(step.date)), ' ',
    el('span', { class: 'step step-' + step.event, 'aria-hidden': 'true' }, STEP[step.event] || '·'), ' ',
    el('b', {}, step.event), ' by ', said(linkName(step.by || step.document)), ' ',
    step.document ? passageButton(step.by === outletOf(step.document) ? 'passage' : said(outletOf(step.document)), lifeEvidence(step)) : null))));
}

function lifeEvidence(step) {
  const statement = statementOf(step);
  return { title: step.event + ' by ' + (step.by || outletOf(step.document)), why: statement ? statement.why : null,
    passages: [{ document: step.document, spans: statementSpans(statement) }] };
}

function lifeLine(steps) {
  const dated = steps.filter((step) => startOf(step.date));
  const days = [...new Set(dated.map((step) => startOf(step.date)))];
  if (days.length < 2) {
    return null;
  }
  const width = Math.min(720, room());
  const stacks = d3.group(dated, (step) => startOf(step.date));
  const height = 34 + 17 * d3.max([...stacks.values()], (rows) => rows.length);
  const x = d3.scaleUtc(d3.extent(days, (at) => new Date(at)), [24, width - 24]);
  const svg = d3.create('svg').attr('class', 'life-line').attr('width', width).attr('viewBox', [0, 0, width, height].join(' ')).attr('aria-hidden', 'true');
  svg.append('g').attr('transform', 'translate(0,' + (height - 24) + ')').attr('class', 'axis').call(axis(x, width));
  stacks.forEach((rows, at) => rows.forEach((step, i) => {
    const mark = svg.append('text').attr('class', 'step step-' + step.event).attr('x', x(new Date(at))).attr('y', height - 32 - 17 * i).attr('text-anchor', 'middle')
      .text(STEP[step.event] || '·').on('click', () => openPassage(lifeEvidence(step)));
    mark.append('title').text(day(at) + ': ' + step.event + ' by ' + step.by);
  }));
  return svg.node();
}

/** How wide a drawing may be without sideways scrolling. */
function room() {
  return Math.max(300, document.getElementById('main').clientWidth - 48);
}

function axis(x, width) {
  const [from, to] = x.domain();
  const days = (to - from) / 86400000;
  const most = Math.max(2, Math.floor(width / 80));
  const ticks = days <= most ? x.ticks(d3.utcDay) : x.ticks(most);
  const format = days > 1500 ? d3.utcFormat('%Y') : days > 120 ? d3.utcFormat('%b %Y') : d3.utcFormat('%-d %b');
  return d3.axisBottom(x).tickValues(ticks).tickFormat(format).tickSizeOuter(0);
}
