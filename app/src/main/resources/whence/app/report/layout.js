// Where the nodes of a graph stand and how its links run. Time goes from left to right; dagre does the rest.

/** Gives each node its column: origins first, then whoever spoke, then documents day by day. */
function columns(graph) {
  const into = d3.group(graph.edges, (e) => e.to);
  const rank = new Map();
  const visiting = new Set();
  const later = (a, b) => (a.date === b.date ? a.step - b.step : a.date < b.date ? -1 : 1);
  function place(n) {
    if (rank.has(n)) {
      return rank.get(n);
    }
    if (visiting.has(n)) {
      return { date: '', step: 0 };
    }
    visiting.add(n);
    const before = (into.get(n) || []).map((e) => place(e.from)).sort(later).pop();
    let at = before ? { date: before.date, step: before.step + 1 } : { date: '', step: 0 };
    if (n.date && n.date > at.date) {
      at = { date: n.date, step: 0 };
    } else if (n.document && !n.date && at.date === '' && !before) {
      at = { date: '', step: 0.5 };
    }
    visiting.delete(n);
    rank.set(n, at);
    return at;
  }
  graph.nodes.forEach(place);
  const keys = [...new Map([...rank.values()].sort(later).map((at) => [at.date + '/' + at.step, at])).values()];
  const order = new Map(keys.map((at, i) => [at.date + '/' + at.step, i]));
  graph.nodes.forEach((n) => { n.column = order.get(rank.get(n).date + '/' + rank.get(n).step); });
  return keys.map((at, i) => {
    const held = graph.nodes.filter((n) => n.column === i);
    return { date: held.some((n) => n.date) ? at.date : null, first: i === 0 || keys[i - 1].date !== at.date, speakers: held.every((n) => !n.document) };
  });
}

const NODE = { width: 142, height: 42, line: 14 };

/** Lays the graph out with dagre: the columns are given, the order within them and the routes are dagre's. */
function layout(graph) {
  const heads = columns(graph);
  graph.nodes.forEach((n) => {
    n.lines = lines(n.label);
    n.height = NODE.height + NODE.line * (n.lines.length - 1);
  });
  // dagre goes on from the order in which it is given the nodes; of two starts the one with the shorter routes is kept.
  const orders = [graph.nodes, graph.nodes.slice().reverse()];
  const best = d3.least(orders.map((nodes) => laidOut(nodes, graph.edges, heads.length)), (g) => detours(g));
  graph.nodes.forEach((n) => { const at = best.node(n.key); n.x = at.x; n.y = at.y; });
  graph.edges.forEach((e) => routeEdge(e, best));
  heads.forEach((head, i) => { const n = graph.nodes.find((m) => m.column === i); head.x = n ? n.x : 0; });
  return { heads, width: best.graph().width, height: best.graph().height };
}

function laidOut(nodes, edges, columnCount) {
  const g = new dagre.graphlib.Graph();
  g.setDefaultEdgeLabel(() => ({}));
  nodes.forEach((n) => g.setNode(n.key, { width: NODE.width, height: n.height }));
  const column = new Map(nodes.map((n) => [n.key, n.column]));
  edges.filter((e) => e.from.column !== e.to.column).forEach((e) => {
    const [a, b] = e.from.column < e.to.column ? [e.from, e.to] : [e.to, e.from];
    g.setEdge(a.key, b.key, { width: edgeLabel(e) ? 66 : 16, height: 14, labelpos: 'c' });
  });
  bridge(g, edges, columnCount, column);
  // dagre doubles ranks to make room for labels between columns. What it adds itself is taken out again.
  g.setGraph({ rankdir: 'LR', nodesep: 16, ranksep: 30, edgesep: 12, marginx: 8, marginy: 8,
    ranker: (inner) => inner.nodes().forEach((key) => { inner.node(key).rank = (column.get(key) || 0) * 2; }) });
  return dagre.layout(g) || g;
}

function detours(g) {
  return d3.sum(g.edges(), (e) => d3.sum(d3.pairs(g.edge(e).points || []), ([a, b]) => Math.abs(a.y - b.y)));
}

function routeEdge(e, g) {
  if (e.from.column === e.to.column) {
    e.level = true;
    e.points = [{ x: e.from.x, y: e.from.y }, { x: e.to.x, y: e.to.y }];
    e.middle = { x: e.from.x, y: (e.from.y + e.to.y) / 2 };
    return;
  }
  e.forward = e.from.column < e.to.column;
  const laid = e.forward ? g.edge(e.from.key, e.to.key) : g.edge(e.to.key, e.from.key);
  e.points = sideways(e.forward ? laid.points : laid.points.slice().reverse(), e);
  e.middle = laid.x === undefined ? e.points[Math.floor(e.points.length / 2)] : { x: laid.x, y: laid.y };
}

/** A route that leaves a node at its side and enters the next at its side, so that it reads along the line of time. */
function sideways(points, e) {
  const half = (e.forward ? 1 : -1) * NODE.width / 2;
  return [{ x: e.from.x + half, y: e.from.y }, ...points.slice(1, -1), { x: e.to.x - half, y: e.to.y }];
}

/** Where no link spans the gap between two columns, an unseen one does: dagre wants no empty ranks. */
function bridge(g, edges, columnCount, column) {
  const spanned = new Set();
  edges.forEach((e) => d3.range(Math.min(e.from.column, e.to.column), Math.max(e.from.column, e.to.column)).forEach((i) => spanned.add(i)));
  if (spanned.size < columnCount - 1) {
    ['\u0000first', '\u0000last'].forEach((key, i) => { g.setNode(key, { width: 0, height: 0 }); column.set(key, i * (columnCount - 1)); });
    g.setEdge('\u0000first', '\u0000last', { width: 0, height: 0 });
  }
}

const ruler = document.createElement('canvas').getContext('2d');

/** As much of a text as fits a node, in the fonts that this reader has. */
function fit(text, font) {
  ruler.font = (font || '600 12.5px ') + getComputedStyle(document.documentElement).fontFamily;
  const wide = (part) => ruler.measureText(part).width > NODE.width - 18;
  if (!wide(text)) {
    return text;
  }
  let cut = Array.from(text).slice(0, 60);
  while (cut.length > 1 && wide(cut.join('') + '…')) {
    cut = cut.slice(0, -1);
  }
  return cut.join('').trimEnd() + '…';
}

/** A name on one line or two. */
function lines(text) {
  if (fit(text) === text) {
    return [text];
  }
  const words = text.split(/(?<=\s|[\u3400-\u9fff])/);
  let first = '';
  while (words.length && fit((first + words[0]).trim()) === (first + words[0]).trim()) {
    first += words.shift();
  }
  return first ? [first.trim(), fit(words.join(''))] : [fit(text)];
}

/** What is written on a link: nothing where one cites the other, which is the rule. */
function edgeLabel(e) {
  return e.undecided ? 'same words' : e.kind === 'cites' ? '' : FLOW[e.kind] || e.kind;
}
