// The provenance graph of a claim: who has it from whom. Nodes are documents and speakers.

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
      const cited = citedDocument(claim, reader, name);
      const source = cited && cited !== report.document ? documentNode(cited) : speakerNode(node, claim, report, name);
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

/** The document that a link of a chain means: by its id, or as the one report of that outlet from which the reader has it. */
function citedDocument(claim, reader, name) {
  if (documentById.has(name) || !reader.document) {
    return documentById.has(name) ? name : null;
  }
  const bare = (words) => words.toLowerCase().replace(/^the /, '');
  const reports = new Set(list(claim.reports).map((report) => report.document));
  const found = new Set(list(trace.derivations).filter((row) => row.to === reader.document && reports.has(row.from) && bare(outletOf(row.from)) === bare(name)).map((row) => row.from));
  return found.size === 1 ? [...found][0] : null;
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
