// The data of the page, and what is looked up in it. Offsets in the data count Unicode code points.

const data = JSON.parse(document.getElementById('data').textContent);
const trace = data.trace;
const list = (value) => (Array.isArray(value) ? value : []);
const indexBy = (rows, key) => new Map(list(rows).map((row) => [key(row), row]));

const documentById = indexBy(trace.documents, (row) => row.id);
const entityById = indexBy(trace.entities, (row) => row.id);
const claimById = indexBy(trace.claims, (row) => row.id);
const statementByPlace = indexBy(trace.statements, (row) => row.document + '\u0000' + row.id);
const keptById = indexBy(data.documents, (row) => row.id);

function statementOf(report) {
  return statementByPlace.get(report.document + '\u0000' + report.statement);
}

function textOf(id) {
  const kept = keptById.get(id);
  return kept ? kept.text : '';
}

// Only texts with characters beyond the first plane need their code points counted.
const codePoints = new Map();
function slice(id, start, end) {
  const text = textOf(id);
  if (!/[\ud800-\udfff]/.test(text)) {
    return text.slice(start, end);
  }
  if (!codePoints.has(id)) {
    codePoints.set(id, Array.from(text));
  }
  return codePoints.get(id).slice(start, end).join('');
}

function lengthOf(id) {
  slice(id, 0, 0);
  return codePoints.has(id) ? codePoints.get(id).length : textOf(id).length;
}

function detail(id, name) {
  const kept = keptById.get(id);
  return (kept && kept.about && kept.about[name]) || null;
}

function outletOf(id) {
  const row = documentById.get(id);
  return (row && row.outlet) || id;
}

function publishedOf(id) {
  const row = documentById.get(id);
  return (row && row.published) || null;
}

/** When a document was published, for a reader: the day, the bounds that the text allows, or nothing. */
function publishedWords(row) {
  if (row.published) {
    return day(row.published);
  }
  const { from, to } = row.publishedBetween || {};
  return from && to ? 'between ' + day(from) + ' and ' + day(to) : from ? 'not before ' + day(from) : to ? 'not after ' + day(to) : '';
}

function languageOf(id) {
  const row = documentById.get(id);
  return (row && row.language) || '';
}

/** The name of a link of a chain, which may be the id of a document. */
function linkName(link) {
  return documentById.has(link) ? outletOf(link) : link;
}

const HAN = /[\u3400-\u9fff\uf900-\ufaff]/;
/** What to put into a lang attribute for a piece of text, or null where the page's own language does. */
function langOf(text, declared) {
  if (declared) {
    return declared.startsWith('en') ? null : declared;
  }
  return HAN.test(text || '') ? 'zh' : null;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "2031-06-16" or "2031-06-16T08:00Z" as "16 Jun 2031"; anything else as it is. */
function day(value, withoutYear) {
  const parts = /^(-?\d{4,})-(\d\d)-(\d\d)/.exec(value || '');
  if (!parts) {
    return value || '';
  }
  return Number(parts[3]) + ' ' + MONTHS[parts[2] - 1] + (withoutYear ? '' : ' ' + parts[1]);
}

function isoDay(value) {
  const found = /^\d{4}-\d\d-\d\d/.exec(value || '');
  return found ? found[0] : null;
}

/** A date that may be a string, an interval {from, to}, or absent. */
function startOf(when) {
  return when && typeof when === 'object' ? isoDay(when.from) || isoDay(when.to) : isoDay(when);
}

/** An interval in words, no finer than the record tells it. */
function period(from, to, granularity) {
  if (!from && !to) {
    return 'time unknown';
  }
  if (!from || !to) {
    return from ? 'from ' + day(from) : 'until ' + day(to);
  }
  const [year, month] = from.split('-');
  if (from === to) {
    return day(from);
  }
  if (granularity === 'month') {
    return MONTHS[month - 1] + ' ' + year;
  }
  if (granularity === 'year') {
    return year;
  }
  if (from.slice(0, 7) === to.slice(0, 7)) {
    return Number(from.slice(8, 10)) + ' – ' + day(to);
  }
  return day(from, from.slice(0, 4) === to.slice(0, 4)) + ' – ' + day(to);
}

function whenWords(when) {
  return when && typeof when === 'object' ? period(when.from, when.to, when.granularity) : when ? day(when) : 'time unknown';
}

function count(number, one, many) {
  return number + ' ' + (number === 1 ? one : many || one + 's');
}

/** The interval of independent origins, in words. */
function originsWords(origins) {
  const low = origins ? origins.atLeast : 0;
  const high = origins ? origins.atMost : 0;
  if (!high) {
    return 'no origin found';
  }
  if (low === high) {
    return count(high, 'independent origin');
  }
  return low === 0 ? 'at most ' + count(high, 'origin') + ', none shown independent' : low + ' to ' + high + ' independent origins';
}

/** How many documents carry the claim; one of them may have it from several. */
function reportCount(claim) {
  return new Set(list(claim.reports).map((report) => report.document)).size;
}

function claimDays(claim) {
  const days = list(claim.reports).map((report) => isoDay(publishedOf(report.document))).filter(Boolean).sort();
  return days.length ? [days[0], days[days.length - 1]] : null;
}

/** The passages of a statement: who, by which words, what. */
function statementSpans(statement) {
  return statement ? [].concat(list(statement.source), list(statement.cue), list(statement.content)) : [];
}

function hull(spans) {
  return spans.length ? [Math.min(...spans.map((s) => s[0])), Math.max(...spans.map((s) => s[1]))] : null;
}

/** A statement and those it stands within, the outermost first. */
function nesting(statement) {
  const path = [];
  let at = statement;
  while (at && !path.includes(at)) {
    path.unshift(at);
    at = at.within ? statementByPlace.get(at.document + '\u0000' + at.within) : null;
  }
  return path;
}
