// Draws the graph of a claim as SVG: reachable by keyboard, readable in print, and said again in words below it.

function drawGraph(claim) {
  const graph = provenance(claim);
  if (!graph.nodes.length) {
    return el('p', { class: 'quiet' }, 'No report, no graph.');
  }
  const size = layout(graph);
  const top = 30;
  const svg = d3.create('svg').attr('class', 'graph').attr('role', 'group')
    .attr('width', size.width).attr('height', size.height + top)
    .attr('viewBox', [0, -top, size.width, size.height + top].join(' '))
    .attr('aria-label', 'Provenance graph: ' + count(graph.nodes.length, 'source and document', 'sources and documents') + ', ' + count(graph.edges.length, 'link')
      + '. Arrow keys go from one to the next, Enter opens the passage. The same in words follows.');
  svg.append('defs').append('marker').attr('id', 'arrow-' + (arrows += 1)).attr('viewBox', '0 0 8 8').attr('refX', 7).attr('refY', 4)
    .attr('markerUnits', 'userSpaceOnUse').attr('markerWidth', 9).attr('markerHeight', 9).attr('orient', 'auto-start-reverse').append('path').attr('d', 'M0,0.8L7,4L0,7.2z').attr('class', 'arrow-head');
  drawHeads(svg, size);
  const edges = drawEdges(svg, graph, 'url(#arrow-' + arrows + ')');
  const nodes = drawNodes(svg, graph);
  rove([...nodes.nodes(), ...edges.nodes()]);
  return el('div', { class: 'graph-box' },
    el('div', { class: 'graph-scroll', tabindex: graph.nodes.length > 8 ? 0 : null, role: 'region', 'aria-label': 'Graph, scrolls sideways' }, svg.node()),
    legend(graph), graphInWords(graph));
}

let arrows = 0;

function drawHeads(svg, size) {
  const shown = size.heads.filter((head) => (head.date && head.first) || head.speakers);
  const firstSpeaker = shown.find((head) => head.speakers);
  svg.append('g').attr('class', 'heads').attr('aria-hidden', 'true').selectAll('text').data(shown.filter((h) => !h.speakers || h === firstSpeaker)).join('text')
    .attr('x', (h) => h.x).attr('y', -12).attr('text-anchor', 'middle').text((h) => (h.speakers ? 'Origins' : day(h.date)));
}

function drawEdges(svg, graph, arrow) {
  const route = d3.line((p) => p.x, (p) => p.y).curve(d3.curveMonotoneX);
  const edges = svg.append('g').selectAll('g').data(graph.edges).join('g')
    .attr('class', (e) => 'edge edge-' + e.kind + (e.undecided ? ' undecided' : '')).attr('role', 'button')
    .attr('aria-label', (e) => edgeWords(e) + '. Opens the passage.')
    .on('click', (event, e) => openPassage(edgeEvidence(e)));
  edges.append('title').text((e) => edgeWords(e) + (e.why ? '\n' + e.why : ''));
  edges.append('path').attr('class', 'reach').attr('d', (e) => route(e.points));
  edges.append('path').attr('class', 'line').attr('d', (e) => (e.level ? d3.line((p) => p.x, (p) => p.y)(e.points) : route(e.points))).attr('marker-end', (e) => (e.undecided ? null : arrow));
  edges.append('text').attr('x', (e) => e.middle.x).attr('y', (e) => e.middle.y - 4).attr('text-anchor', 'middle')
    .text(edgeLabel);
  return edges;
}

function drawNodes(svg, graph) {
  const nodes = svg.append('g').selectAll('g').data(graph.nodes).join('g')
    .attr('class', (n) => 'node ' + (n.document ? 'node-document' : n.named ? 'node-named' : 'node-unnamed') + (n.document && (documentById.get(n.document) || {}).read === false ? ' node-unread' : ''))
    .attr('transform', (n) => 'translate(' + (n.x - NODE.width / 2) + ',' + (n.y - n.height / 2) + ')')
    .attr('role', 'button').attr('aria-label', (n) => (n.document ? 'Document: ' : 'Source: ') + n.label + ', ' + nodeNote(n) + '. Opens the passage.')
    .on('click', (event, n) => openPassage(nodeEvidence(n, graph)));
  nodes.append('title').text((n) => n.label + ' · ' + nodeNote(n));
  nodes.append('rect').attr('width', NODE.width).attr('height', (n) => n.height).attr('rx', (n) => (n.document ? 3 : NODE.height / 2));
  nodes.append('text').attr('class', 'name').attr('text-anchor', 'middle').attr('lang', (n) => langOf(n.label))
    .selectAll('tspan').data((n) => n.lines).join('tspan').attr('x', NODE.width / 2).attr('y', (line, i) => 17 + i * NODE.line).text((line) => line);
  nodes.append('text').attr('x', NODE.width / 2).attr('y', (n) => n.height - 9).attr('class', 'note').attr('text-anchor', 'middle').text((n) => fit(nodeNote(n), '11px '));
  return nodes;
}

/** One stop of the tab key; the arrow keys go on from there, from left to right and from top to bottom. */
function rove(parts) {
  const at = (part) => { const d = d3.select(part).datum(); return d.points ? [d.middle.x, d.middle.y] : [d.x, d.y]; };
  const order = parts.slice().sort((a, b) => at(a)[0] - at(b)[0] || at(a)[1] - at(b)[1]);
  order.forEach((part, i) => {
    part.setAttribute('tabindex', i === 0 ? '0' : '-1');
    part.addEventListener('keydown', (event) => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      if (step) {
        const next = order[(i + step + order.length) % order.length];
        part.setAttribute('tabindex', '-1');
        next.setAttribute('tabindex', '0');
        next.focus();
        event.preventDefault();
      } else if (event.key === 'Enter' || event.key === ' ') {
        part.dispatchEvent(new MouseEvent('click', { bubbles: true }));
        event.preventDefault();
      }
    });
  });
}

function legend(graph) {
  const kinds = [...new Set(graph.edges.filter((e) => !e.undecided).map((e) => e.kind))];
  return el('p', { class: 'legend quiet' },
    'Read from left to right: an arrow leads from a source to whoever cites it; a word on it says where it was more than citing. Round: a person or body that speaks',
    graph.nodes.some((n) => !n.document && !n.named) ? ' (broken line: unnamed)' : '', '. Square: a document. ',
    kinds.includes('copies') ? 'Thick line: the same wording. ' : '', 'Click a line, or press Enter on it, to see the passage that proves it.');
}

function graphInWords(graph) {
  return el('details', { class: 'in-words' }, el('summary', {}, 'The graph in words (' + count(graph.edges.length, 'link') + ')'),
    el('ul', {}, graph.edges.map((e) => el('li', {}, passageButton(edgeWords(e), edgeEvidence(e)),
      e.to.date ? ', ' + day(e.to.date) : '', e.why ? el('span', { class: 'quiet' }, ' · ' + e.why) : null))));
}
