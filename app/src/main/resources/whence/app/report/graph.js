// The provenance graph of a claim: who has it from whom. Nodes are documents and speakers; dagre lays out, d3 draws.

const FLOW = { copies: 'copied by', quotes: 'quoted by', translates: 'translated by' };

/** Nodes and edges of a claim, from the chains of its reports and the derivations between its documents. */
function provenance(claim) {
  const nodes = new Map();
  const edges = new Map();
  const node = (key, made) => { if (!nodes.has(key)) { nodes.set(key, { key, ...made }); } return nodes.get(key); };
  const documentNode = (id) => node('d:' + id, { document: id, label: outletOf(id), date: isoDay(publishedOf(id)), stances: new Set() });
  const edge = (from, to, made) => {
    const key = from.key + '\u0000' + to.key;
    if (from !== to && !edges.has(key) && !edges.has(to.key + '\u0000' + from.key)) {
      edges.set(key, { from, to, kind: 'cites', passages: [], ...made });
    }
    return edges.get(key);
  };
  const derivations = indexBy(trace.derivations, (row) => row.from + '\u0000' + row.to);
  list(claim.reports).forEach((report) => {
    let reader = documentNode(report.document);
    reader.stances.add(report.stance);
    reader.statement = reader.statement || statementOf(report);
    const said = nesting(statementOf(report));
    list(report.chain).forEach((name, i) => {
      const source = documentById.has(name) && name !== report.document ? documentNode(name) : speakerNode(node, claim, report, name);
      edge(source, reader, citing(derivations, source, reader, report, said, name, i));
      reader = source;
    });
  });
  list(trace.derivations).forEach((row) => {
    const from = nodes.get('d:' + row.from);
    const to = nodes.get('d:' + row.to);
    if (from && to) {
      edge(from, to, derived(row));
    }
  });
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

/** A speaker: one node per origin; an unnamed one that is no common origin stays with its document. */
function speakerNode(node, claim, report, name) {
  const origin = list(claim.origins && claim.origins.list).find((o) => o.name === name && list(o.reports).includes(report.document));
  const named = origin ? origin.named : !/^(an?|the|one|two|three|several|some|many|people|sources?|officials?|insiders?|everyone|it)\b/i.test(name);
  const key = origin ? 'o:' + origin.name : 's:' + name + (named ? '' : '\u0000' + report.document);
  return node(key, { label: name, named, origin: Boolean(origin) });
}

function citing(derivations, source, reader, report, said, name, i) {
  const row = source.document && reader.document && derivations.get(source.document + '\u0000' + reader.document);
  if (row) {
    return derived(row);
  }
  const statement = said.find((s) => s.speaker === name || list(s.source).some((span) => slice(s.document, span[0], span[1]) === name)) || said[Math.min(i, said.length - 1)];
  const spans = statementSpans(statement);
  return { passages: statement ? [{ document: statement.document, spans }] : [], why: statement ? statement.why : null,
    kind: statement && list(statement.content).some((s) => /^["'“‘「『《]/.test(slice(statement.document, s[0], s[1]))) ? 'quotes' : 'cites' };
}

function derived(row) {
  const pairs = list(row.spans);
  const inFrom = { document: row.from, spans: pairs.map((pair) => pair[0]) };
  const inTo = { document: row.to, spans: pairs.map((pair) => pair[1]) };
  const both = row.kind === 'copies' || row.kind === 'translates';
  return { kind: row.kind, why: row.why, undecided: row.undecided, passages: pairs.length === 0 ? [] : both ? [inFrom, inTo] : [inTo] };
}

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

const NODE = { width: 142, height: 42, line: 14, room: 18 };

/** Lays the graph out with dagre: the columns are given, the order within and the routes are dagre's. */
function layout(graph) {
  const heads = columns(graph);
  const g = new dagre.graphlib.Graph({ multigraph: false });
  g.setDefaultEdgeLabel(() => ({}));
  graph.nodes.forEach((n) => {
    n.lines = lines(n.label);
    n.height = NODE.height + NODE.line * (n.lines.length - 1);
    g.setNode(n.key, { width: NODE.width, height: n.height });
  });
  const column = new Map(graph.nodes.map((n) => [n.key, n.column]));
  graph.edges.forEach((e) => {
    const forward = e.from.column < e.to.column;
    const [a, b] = forward ? [e.from, e.to] : [e.to, e.from];
    e.level = e.from.column === e.to.column;
    if (!e.level) {
      g.setEdge(a.key, b.key, { width: edgeLabel(e) ? 66 : 16, height: 14, labelpos: 'c' });
      e.forward = forward;
    }
  });
  bridge(g, graph, heads.length, column);
  // dagre doubles ranks to make room for labels between columns. What it adds itself is taken out again.
  g.setGraph({ rankdir: 'LR', nodesep: 16, ranksep: 30, edgesep: 12, marginx: 8, marginy: 8,
    ranker: (inner) => inner.nodes().forEach((key) => { inner.node(key).rank = (column.get(key) || 0) * 2; }) });
  dagre.layout(g);
  graph.nodes.forEach((n) => { const at = g.node(n.key); n.x = at.x; n.y = at.y; });
  graph.edges.forEach((e) => {
    const points = e.level
      ? [{ x: e.from.x, y: e.from.y }, { x: e.to.x, y: e.to.y }]
      : g.edge(e.forward ? e.from.key : e.to.key, e.forward ? e.to.key : e.from.key).points;
    e.points = e.level || e.forward ? points : points.slice().reverse();
    e.middle = e.points[Math.floor(e.points.length / 2)];
  });
  heads.forEach((head, i) => { const n = graph.nodes.find((m) => m.column === i); head.x = n ? n.x : 0; });
  return { heads, width: g.graph().width, height: g.graph().height };
}

/** Where no link spans the gap between two columns, an unseen one does: dagre wants no empty ranks. */
function bridge(g, graph, columnCount, column) {
  const spanned = new Set();
  graph.edges.forEach((e) => d3.range(Math.min(e.from.column, e.to.column), Math.max(e.from.column, e.to.column)).forEach((i) => spanned.add(i)));
  if (spanned.size < columnCount - 1) {
    ['\u0000first', '\u0000last'].forEach((key, i) => { g.setNode(key, { width: 0, height: 0 }); column.set(key, i * (columnCount - 1)); });
    g.setEdge('\u0000first', '\u0000last', { width: 0, height: 0 });
  }
}

/** As much of a name as fits a node; Chinese characters are twice as wide. */
function fit(text, room) {
  let used = 0;
  let cut = '';
  for (const character of text) {
    used += HAN.test(character) ? 2 : 1;
    if (used > room) {
      return cut + '…';
    }
    cut += character;
  }
  return cut;
}

/** A name on one line or two. */
function lines(text) {
  if (fit(text, NODE.room) === text) {
    return [text];
  }
  const words = text.split(/(?<=\s|[\u3400-\u9fff])/);
  let first = '';
  while (words.length && fit((first + words[0]).trim(), NODE.room) === (first + words[0]).trim()) {
    first += words.shift();
  }
  return first ? [first.trim(), fit(words.join(''), NODE.room)] : [fit(text, NODE.room)];
}

/** What is written on a link: nothing where one cites the other, which is the rule. */
function edgeLabel(e) {
  return e.undecided ? 'same words' : e.kind === 'cites' ? '' : FLOW[e.kind] || e.kind;
}

function nodeNote(n) {
  if (!n.document) {
    return n.named ? 'named source' : 'unnamed source';
  }
  const row = documentById.get(n.document) || {};
  const stance = [...n.stances].filter((s) => s && s !== 'asserts').join(', ');
  return (n.date ? day(n.date, true) : 'date unknown') + (row.read === false ? ' · not read' : stance ? ' · ' + stance : '');
}

function edgeWords(e) {
  return e.undecided
    ? e.from.label + ' and ' + e.to.label + ' share wording; who has it from whom cannot be told'
    : e.to.label + ' ' + e.kind + ' ' + e.from.label;
}

function edgeEvidence(e) {
  return { title: edgeWords(e), why: e.why, passages: e.passages };
}

function nodeEvidence(n, graph) {
  if (n.document) {
    const spans = statementSpans(n.statement);
    return { title: n.label, why: n.statement ? n.statement.why : null, passages: [{ document: n.document, spans: spans.length ? spans : [[0, Math.min(200, lengthOf(n.document))]] }] };
  }
  return { title: n.label + ' (' + nodeNote(n) + ')', passages: graph.edges.filter((e) => e.from === n).flatMap((e) => e.passages) };
}
