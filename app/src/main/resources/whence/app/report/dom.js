// Elements are made here and nowhere else. Data enters a page as text only: no markup of a document is ever parsed.

/** An element: attributes, then children (elements, texts, or nothing). */
function el(name, attributes, ...children) {
  const made = document.createElement(name);
  Object.entries(attributes || {}).forEach(([key, value]) => {
    if (value === null || value === undefined || value === false) {
      return;
    }
    if (key.startsWith('on')) {
      made.addEventListener(key.slice(2), value);
    } else {
      made.setAttribute(key, value === true ? '' : String(value));
    }
  });
  append(made, children);
  return made;
}

function append(parent, children) {
  children.flat(Infinity).forEach((child) => {
    if (child !== null && child !== undefined && child !== false && child !== '') {
      parent.append(child);
    }
  });
  return parent;
}

/** Text of a document or about it, marked with its language where that is not the page's. */
function said(text, declared, name) {
  return el(name || 'span', { lang: langOf(text, declared), dir: 'auto' }, text);
}

/** A link out of the page, only for http and https; any other address is shown as text. */
function outward(address) {
  return /^https?:\/\//i.test(address || '')
    ? el('a', { href: address, rel: 'noreferrer noopener nofollow', target: '_blank', class: 'outward' }, address)
    : el('span', {}, address);
}

function route(kind, id) {
  return '#' + kind + '-' + encodeURIComponent(id);
}

function link(kind, id, ...children) {
  return el('a', { href: route(kind, id) }, ...children);
}

function chip(text, kind) {
  return el('span', { class: 'chip chip-' + kind.replace(/[^a-z]/g, '-') }, text);
}

function section(title, ...children) {
  return el('section', {}, el('h3', {}, title), ...children);
}

function table(caption, heads, rows) {
  return el('div', { class: 'scroll' }, el('table', { class: 'stack' },
    el('caption', { class: 'unseen' }, caption),
    el('thead', {}, el('tr', {}, heads.map((head) => el('th', { scope: 'col' }, head)))),
    el('tbody', {}, rows.map((cells) => el('tr', {}, cells.map((cell, i) => el('td', { 'data-head': heads[i] }, el('div', {}, cell))))))));
}

/** Long lists open in portions, so that a pile of hundreds stays quick and readable; print shows all. */
function portions(rows, size, draw, what) {
  const box = el('div', { class: 'portions' });
  const more = el('button', { type: 'button', class: 'more', onclick: () => { grow(size); } });
  let shown = 0;
  function grow(by) {
    const first = shown;
    rows.slice(shown, shown + by).forEach((row) => box.append(draw(row)));
    shown = Math.min(rows.length, shown + by);
    more.textContent = 'Show ' + Math.min(size, rows.length - shown) + ' more of ' + (rows.length - shown) + ' ' + what;
    more.hidden = shown >= rows.length;
    box.append(more);
    if (first > 0 && !printing) {
      const target = box.children[first].querySelector('a, button');
      if (target) {
        target.focus();
      }
    }
  }
  grow(printing ? rows.length : size);
  return box;
}

let printing = false;

const SVG = 'http://www.w3.org/2000/svg';
const xml = (name) => document.createElementNS(SVG, name);
