'use strict';
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const main = document.getElementById('main');
  const SVG = 'http://www.w3.org/2000/svg';
  const DAY = 86400000;
  const byId = new Map(data.events.map(event => [event.id, event]));
  const number = new Intl.NumberFormat('en');

  // Everything that came from an article becomes a text node, never markup.
  function add(node, children) {
    for (const child of children.flat(Infinity)) {
      if (child !== null && child !== undefined && child !== false) {
        node.append(child instanceof Node ? child : document.createTextNode(String(child)));
      }
    }
    return node;
  }
  function make(node, attributes, children) {
    for (const [name, value] of Object.entries(attributes || {})) {
      if (value !== null && value !== undefined && value !== false) node.setAttribute(name, value);
    }
    return add(node, children);
  }
  const el = (tag, attributes, ...children) => make(document.createElement(tag), attributes, children);
  const svg = (tag, attributes, ...children) => make(document.createElementNS(SVG, tag), attributes, children);
  const foreign = text => el('bdi', {}, text);
  const count = (n, noun) => number.format(n) + ' ' + noun + (n === 1 ? '' : 's');
  const percent = share => (Number(share) * 100).toFixed(1) + ' %';
  const eventLink = event => el('a', {href: '#event=' + event.id}, foreign(event.title || '(no headline)'));
  const outletLink = name => el('a', {href: '#outlet=' + encodeURIComponent(name)}, foreign(name || '(unknown)'));
  const few = names => names.length < 4 ? names.join('; ') : names.slice(0, 2).join('; ') + ' and ' + (names.length - 2) + ' more';
  const short = (text, most) => text.length > most ? text.slice(0, most - 1) + '\u2026' : text;

  function minutes(m) {
    const sign = m < 0 ? '\u2212' : '';
    const n = Math.abs(m);
    if (n < 120) return sign + n + ' min';
    if (n < 2880) return sign + (n / 60).toFixed(1) + ' h';
    return sign + (n / 1440).toFixed(1) + ' d';
  }
  // A time is an interval as long as its resolution.
  function span(text) {
    if (!text) return null;
    const from = Date.parse(text.length === 7 ? text + '-01' : text);
    const length = text.length === 7 ? 30 * DAY : text.length === 10 ? DAY : text.length === 17 ? 60000 : 1000;
    return Number.isNaN(from) ? null : {from, to: from + length, coarse: length >= DAY};
  }
  const clock = text => text ? text.replace('T', ' ').replace('Z', '') : '\u2013';

  // ---- tables
  function table(caption, columns, rows, options) {
    const settings = options || {};
    const body = el('tbody');
    const head = el('tr');
    let sorted = settings.sorted === undefined ? -1 : settings.sorted;
    let up = settings.up || false;
    let shown = settings.page || Infinity;
    let current = rows;
    const more = el('button', {class: 'more', type: 'button'}, 'Show more rows');
    function order() {
      if (sorted < 0) return current;
      const key = columns[sorted].key;
      return [...current].sort((a, b) => {
        const x = key(a), y = key(b);
        const none = v => v === undefined || v === null || v === '';
        if (none(x) || none(y)) return none(x) - none(y);
        return (x < y ? -1 : x > y ? 1 : 0) * (up ? 1 : -1);
      });
    }
    function draw() {
      const all = order();
      body.replaceChildren(...all.slice(0, shown).map(row => el('tr', {}, columns.map((column, i) =>
          el(i === 0 && !settings.plain ? 'th' : 'td', {class: column.type || null, scope: i === 0 && !settings.plain ? 'row' : null}, column.cell(row))))));
      if (!all.length) body.append(el('tr', {}, el('td', {colspan: columns.length}, 'Nothing to show.')));
      more.hidden = all.length <= shown;
      [...head.children].forEach((th, i) => i === sorted
          ? th.setAttribute('aria-sort', up ? 'ascending' : 'descending') : th.removeAttribute('aria-sort'));
    }
    columns.forEach((column, i) => {
      const sortable = column.key && rows.length > 1;
      const button = sortable ? el('button', {type: 'button'}, column.name) : column.name;
      if (sortable) button.addEventListener('click', () => {
        up = sorted === i ? !up : !(column.type === 'n');
        sorted = i;
        draw();
      });
      head.append(el('th', {scope: 'col', class: column.type === 'n' || column.type === 'w' ? column.type : null}, button));
    });
    more.addEventListener('click', () => { shown += settings.page; draw(); });
    draw();
    const node = el('div', {},
        el('div', {class: 'scroll', tabindex: '0', role: 'region', 'aria-label': caption},
            el('table', {}, el('caption', {}, caption), el('thead', {}, head), body)), more);
    return {node, show(filtered) { current = filtered; shown = settings.page || Infinity; draw(); }};
  }
  const behind = (title, node) => el('details', {}, el('summary', {}, title), node);
  const tile = (value, label) => el('li', {}, el('b', {}, typeof value === 'number' ? number.format(value) : value), el('span', {}, label));

  // ---- pictures
  const title = text => svg('title', {}, text);
  // An image has no links inside; a picture with links is a group.
  function picture(label, width, height, children, caption, role) {
    return el('figure', {},
        el('div', {class: 'picture', tabindex: '0', role: 'region', 'aria-label': label},
            svg('svg', {viewBox: '0 0 ' + width + ' ' + height, width, height, role: role || 'img', 'aria-label': label}, ...children)),
        caption && el('figcaption', {}, caption));
  }
  const room = () => Math.max(300, Math.min(1150, main.clientWidth - 2 * parseFloat(getComputedStyle(main).paddingLeft) - 16));
  // Names stand left of their rows; on a phone above them, so that nothing must be scrolled.
  function margin(width, share, most) {
    const above = width < 560;
    const left = above ? 12 : Math.min(most, width * share);
    const letters = Math.floor((above ? width - 20 : left) / 7.2);
    return {left, extra: above ? 16 : 0,
      name: (text, y, up) => svg('text', above ? {class: 'halo', x: left - 6, y: y - up} : {x: left - 12, y, 'text-anchor': 'end'}, title(text), short(text, letters))};
  }
  function axis(from, to, left, right, bottom, finest) {
    const x = t => left + (t - from) / Math.max(1, to - from) * (right - left);
    const steps = [1000, 5000, 15000, 60000, 300000, 900000, 3600000, 10800000, 21600000, 43200000, DAY, 2 * DAY, 7 * DAY, 14 * DAY, 30 * DAY, 91 * DAY, 182 * DAY, 365 * DAY];
    const ticks = Math.max(2, Math.floor((right - left) / 110));
    const step = steps.find(s => s >= (finest || 0) && (to - from) / s <= ticks) || Math.ceil((to - from) / ticks / (365 * DAY)) * 365 * DAY;
    const marks = [];
    for (let t = Math.ceil(from / step) * step; t <= to; t += step) {
      const iso = new Date(t).toISOString();
      const label = step >= DAY ? iso.slice(0, 10) : step >= 60000 ? iso.slice(5, 16).replace('T', ' ') : iso.slice(11, 19);
      const room = right - x(t) > 70;
      marks.push(svg('line', {class: 'axis', x1: x(t), x2: x(t), y1: 18, y2: bottom}),
          room && svg('text', {class: 'dim', x: x(t) + 3, y: 12}, label));
    }
    return {x, marks};
  }
  // Rows of bars over days: what was written when.
  function ridges(label, rows, caption) {
    const days = rows.flatMap(row => row.days.map(day => Date.parse(day[0])));
    if (!days.length) return el('p', {class: 'note'}, 'No article is dated to the day.');
    const width = room(), {left, extra, name} = margin(width, 0.34, 300), high = 26, pitch = high + 6 + extra;
    const low = Math.min(...days), top = Math.max(...days) + DAY;
    const bin = Math.max(1, Math.ceil((top - low) / DAY / 90)) * DAY;
    const height = 26 + rows.length * pitch;
    const {x, marks} = axis(low, top, left, width - 12, height, DAY);
    const most = Math.max(...rows.map(row => Math.max(...binned(row.days, low, bin).values())));
    const drawn = rows.map((row, i) => {
      const base = 26 + (i + 1) * pitch - 6;
      const bars = [...binned(row.days, low, bin)].map(([at, n]) => {
        const size = Math.max(2, n / most * high);
        const whole = x(at + bin) - x(at) - 1;
        const broad = Math.max(2, Math.min(44, whole));
        return svg('g', {}, title(new Date(at).toISOString().slice(0, 10) + ': ' + count(n, 'article')),
            svg('rect', {class: 'bar', x: x(at) + 0.5, y: base - size, width: broad, height: size}),
            whole > 84 && svg('text', {class: 'dim', x: x(at) + broad + 5, y: base - 4}, number.format(n)));
      });
      return svg('g', {}, svg('line', {class: 'axis', x1: left, x2: width - 12, y1: base, y2: base}),
          svg('a', {href: row.href}, name(row.name, base - 6, high - 4)), bars);
    });
    const cut = rows.filter(row => row.all).map(row =>
        `Of ${row.name} the first ${number.format(row.days.length)} of ${number.format(row.all)} days with articles are shown.`);
    return picture(label, width, height, [...marks, ...drawn], [caption, ...cut].filter(Boolean).join(' '), 'group');
  }
  function binned(days, low, bin) {
    const bins = new Map();
    for (const [day, n] of days) {
      const at = low + Math.floor((Date.parse(day) - low) / bin) * bin;
      bins.set(at, (bins.get(at) || 0) + n);
    }
    return bins;
  }
  function daysTable(caption, rows) {
    return table(caption, [
      {name: 'Name', cell: r => foreign(r.name), key: r => r.name, type: 'w'},
      {name: 'Day', cell: r => r.day, key: r => r.day, type: 't'},
      {name: 'Articles', cell: r => number.format(r.n), key: r => r.n, type: 'n'},
    ], rows.flatMap(row => row.days.map(day => ({name: row.name, day: day[0], n: day[1]}))), {page: 60}).node;
  }
  const SHAPES = {
    original: (x, y, more) => svg('circle', {class: 'mark' + more, cx: x, cy: y, r: 6}),
    partial: (x, y, more) => svg('path', {class: 'mark hollow' + more, d: `M${x} ${y - 7}l7 7l-7 7l-7 -7z`}),
    edited: (x, y, more) => svg('rect', {class: 'mark hollow' + more, x: x - 5.5, y: y - 5.5, width: 11, height: 11}),
    verbatim: (x, y, more) => svg('rect', {class: 'mark' + more, x: x - 5.5, y: y - 5.5, width: 11, height: 11}),
    wire: (x, y, more) => svg('path', {class: 'mark' + more, d: `M${x} ${y - 7}l7 12h-14z`}),
  };
  const NAMES = {original: 'original', partial: 'partial copy', edited: 'edited copy', verbatim: 'verbatim copy', wire: 'agency text'};
  function legend() {
    const key = (shape, text) => el('li', {}, svg('svg', {width: 18, height: 18, viewBox: '0 0 18 18', 'aria-hidden': 'true'}, shape), text);
    return el('ul', {class: 'legend', 'aria-label': 'Key'},
        Object.keys(SHAPES).map(kind => key(SHAPES[kind](9, 9, ''), NAMES[kind])),
        key(svg('path', {class: 'link', d: 'M1 9h16'}), 'copy with credit'),
        key(svg('path', {class: 'link uncredited', d: 'M1 9h16'}), 'copy without credit'),
        key(svg('path', {class: 'span', d: 'M2 9h14'}), 'time known to the day only'));
  }
  // Reports in order of time, a lane an outlet, copies drawn to their originals.
  function lanes(reports) {
    const timed = reports.map(report => ({report, when: span(report.time)})).filter(one => one.when);
    if (!timed.length) return el('p', {class: 'note'}, 'No report has a known time.');
    const outlets = [...new Set(timed.map(one => one.report.outlet))].slice(0, 40);
    const drawn = timed.filter(one => outlets.includes(one.report.outlet));
    const width = room(), {left, extra, name} = margin(width, 0.3, 210), lane = 26 + extra;
    const height = 34 + outlets.length * lane + extra / 2;
    let from = Math.min(...drawn.map(one => one.when.from)), to = Math.max(...drawn.map(one => one.when.to));
    const edge = Math.max((to - from) * 0.03, 2000);
    const {x, marks} = axis(from -= edge, to += edge, left, width - 14, height);
    const y = outlet => 38 + extra + outlets.indexOf(outlet) * lane;
    const place = new Map(drawn.map(one => [one.report.id, [x(one.when.from), y(one.report.outlet)]]));
    const lines = outlets.map(outlet => svg('g', {},
        svg('line', {class: 'lane', x1: left, x2: width - 14, y1: y(outlet), y2: y(outlet)}),
        name(outlet || '(unknown)', y(outlet) + 4, 16)));
    const links = drawn.filter(one => one.report.of && place.has(one.report.of)).map(one => {
      const [x1, y1] = place.get(one.report.of), [x2, y2] = place.get(one.report.id);
      const bend = (x1 + x2) / 2 + (Math.abs(x2 - x1) < 24 ? 34 : 0);
      return svg('path', {class: 'link' + (one.report.credited ? '' : ' uncredited'), d: `M${x1} ${y1}C${bend} ${y1} ${bend} ${y2} ${x2} ${y2}`});
    });
    const points = drawn.map(one => {
      const [px, py] = place.get(one.report.id);
      return svg('g', {class: 'hot'}, title(clock(one.report.time) + ' ' + one.report.outlet + ': ' + one.report.title + ' (' + NAMES[one.report.copy] + ')'),
          one.when.coarse && svg('line', {class: 'span', x1: px, x2: x(one.when.to), y1: py, y2: py}),
          SHAPES[one.report.copy](px, py, ''));
    });
    return picture('Reports of the event in order of time, one lane for each outlet', width, height, [...marks, ...lines, ...links, ...points],
        drawn.length < reports.length ? 'Reports without a known time, and outlets after the fortieth, stand in the table only.' : null);
  }
  // What each report's words allow, as intervals.
  function intervals(figure) {
    const best = Number(figure.best);
    const lines = figure.lines.map(line => ({...line, from: line.low === undefined ? null : Number(line.low), upto: line.high === undefined ? null : Number(line.high)}));
    const values = lines.flatMap(line => [line.from, line.upto]).filter(v => v !== null).concat(best);
    const pad = Math.max((Math.max(...values) - Math.min(...values)) * 0.12, Math.abs(best) * 0.06, 0.5);
    const low = Math.min(...values) - pad, high = Math.max(...values) + pad;
    const width = room(), {left, extra, name} = margin(width, 0.42, 290), lane = 22 + extra, height = 30 + lines.length * lane;
    const x = v => left + (v - low) / (high - low) * (width - 130 - left);
    const drawn = lines.map((line, i) => {
      const y = 36 + extra + i * lane;
      const off = figure.verdict === 'contradict' && (line.from !== null && line.from > best || line.upto !== null && line.upto < best);
      const x1 = line.from === null ? left - 4 : x(line.from), x2 = line.upto === null ? width - 118 : x(line.upto);
      const point = x2 - x1 < 3;
      return svg('g', {class: 'hot'}, title(line.outlet + ', ' + clock(line.time) + ': ' + line.sentence),
          name((line.time ? clock(line.time).slice(5, 16) + '  ' : '') + (line.outlet || '(unknown)'), y + 4, 15),
          point ? (off ? SHAPES.partial : SHAPES.original)(x1, y, off ? ' alarm' : '')
              : svg('line', {class: 'interval' + (off ? ' off' : ''), x1, x2, y1: y, y2: y}),
          line.upto === null && svg('path', {class: 'link', d: `M${x2} ${y - 5}l6 5l-6 5`}),
          line.from === null && svg('path', {class: 'link', d: `M${x1} ${y - 5}l-6 5l6 5`}),
          svg('text', {class: 'dim halo', x: Math.min(Math.max(x1, x2) + 12, width - 108), y: y + 4}, short(line.surface, 14)));
    });
    return picture('Figures of ' + figure.name + ' by report', width, height, [
      svg('line', {class: 'best', x1: x(best), x2: x(best), y1: 18, y2: height}),
      svg('text', {x: x(best), y: 13, 'text-anchor': 'middle'}, 'best ' + figure.best), ...drawn]);
  }

  // ---- views
  function overview() {
    const events = data.events.slice(0, 14).map(event => ({name: event.title || '(no headline)', days: event.days, all: event.allDays, href: '#event=' + event.id}));
    const outlets = data.outlets.slice(0, 14).map(outlet => ({name: outlet.outlet, days: outlet.days, all: outlet.allDays, href: '#outlet=' + encodeURIComponent(outlet.outlet)}));
    const conflicts = data.events.filter(event => event.conflicts > 0).slice(0, 8);
    return [el('h1', {}, 'What was covered, by whom, and when'),
      el('ul', {class: 'tiles'}, tile(data.articles, 'articles of known outlets'), tile(data.numOutlets, 'outlets'), tile(data.numEvents, 'events'),
          tile(data.copies, 'copies'), tile(data.figures, 'figures')),
      el('h2', {}, 'Attention by event'),
      ridges('Articles a day on the largest events', events, 'The largest events, articles by day of publication. Choose an event to open it.'),
      behind('Show as a table', daysTable('Articles by event and day', events)),
      el('h2', {}, 'Attention by outlet'),
      ridges('Articles a day of the largest outlets', outlets, 'The outlets with most articles, by day of publication.'),
      behind('Show as a table', daysTable('Articles by outlet and day', outlets)),
      el('h2', {}, 'Figures in conflict'),
      table('Events whose independent reports contradict each other on a figure', [
        {name: 'Event', cell: eventLink, type: 'w'},
        {name: 'Headline figure', cell: e => foreign(e.figure || '\u2013'), type: 'w'},
        {name: 'In conflict', cell: e => e.conflicts, type: 'n'},
      ], conflicts).node];
  }
  function eventsView() {
    const columns = [
      {name: 'Event', cell: eventLink, key: e => e.title.toLowerCase(), type: 'w'},
      {name: 'Articles', cell: e => number.format(e.articles), key: e => e.articles, type: 'n'},
      {name: 'Outlets', cell: e => number.format(e.outlets), key: e => e.outlets, type: 'n'},
      {name: 'Independent', cell: e => number.format(e.independent), key: e => e.independent, type: 'n'},
      {name: 'Conflicts', cell: e => e.conflicts, key: e => e.conflicts, type: 'n'},
      {name: 'Date', cell: e => e.date || '\u2013', key: e => e.date, type: 't'},
      {name: 'Place', cell: e => foreign(e.place || '\u2013'), key: e => e.place.toLowerCase(), type: 'w'},
      {name: 'First report', cell: e => [el('span', {class: 't'}, clock(e.first)), e.firstBy.length ? [' by ', foreign(few(e.firstBy))] : null], key: e => e.first, type: 'w'},
    ];
    const list = table('Events', columns, data.events, {page: 50, sorted: 1});
    const input = el('input', {type: 'search', id: 'search', autocomplete: 'off', spellcheck: 'false'});
    const found = el('p', {class: 'note', role: 'status'}, count(data.events.length, 'event'));
    input.addEventListener('input', () => {
      const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
      const hits = data.events.filter(event => {
        const text = [event.title, event.place, event.date, event.figure, ...event.firstBy].join(' ').toLowerCase();
        return words.every(word => text.includes(word));
      });
      found.textContent = count(hits.length, 'event');
      list.show(hits);
    });
    return [el('h1', {}, 'Events'),
      data.numEvents > data.events.length && el('p', {class: 'note'}, 'The largest ' + number.format(data.events.length) + ' of ' + number.format(data.numEvents) + ' events.'),
      el('div', {class: 'tools'}, el('label', {for: 'search'}, 'Search headline, place, date or outlet', input)), found, list.node];
  }
  function eventView(id) {
    const event = byId.get(id);
    if (!event) return [el('h1', {}, 'No such event'), el('p', {}, 'It is not among the events on this page; look into events.csv.')];
    const facts = el('dl', {class: 'facts'}, [
      ['Happened', event.date || 'unknown'], ['Where', foreign(event.place || 'unknown')],
      ['First report', [clock(event.first), event.firstBy.length ? [' by ', foreign(event.firstBy.join('; '))] : '']],
      ['Last report', clock(event.last)], ['Headline figure', foreign(event.figure || 'none')],
    ].map(([name, value]) => [el('dt', {}, name), el('dd', {}, value)]));
    const top = [el('p', {class: 'note'}, el('a', {href: '#events'}, 'All events')), el('h1', {}, foreign(event.title || '(no headline)')),
      el('ul', {class: 'tiles'}, tile(event.articles, 'articles'), tile(event.outlets, 'outlets'), tile(event.independent, 'independent reports'),
          tile(Number(event.effective).toFixed(1), 'effective outlets'), tile(event.conflicts, 'figures in conflict')), facts];
    const detail = event.detail;
    if (!detail) return [...top, el('p', {}, 'Its reports, figures and quotes stand in the CSV files, under event_id ' + event.id + '.')];
    const reportsById = new Map(detail.reports.map(report => [report.id, report]));
    const safe = url => /^https?:\/\//i.test(url || '') ? url : null;
    const reports = table('Reports in order of time', [
      {name: 'Time', cell: r => clock(r.time), key: r => r.time, type: 't'},
      {name: 'Outlet', cell: r => outletLink(r.outlet), key: r => r.outlet, type: 'w'},
      {name: 'Headline', cell: r => safe(r.url) ? el('a', {href: safe(r.url), rel: 'noopener noreferrer external', target: '_blank'}, foreign(r.title || '(none)')) : foreign(r.title || '(none)'), key: r => r.title, type: 'w'},
      {name: 'Text', cell: r => NAMES[r.copy], key: r => r.copy},
      {name: 'Copied from', cell: r => r.of ? [foreign((reportsById.get(r.of) || {outlet: 'another report'}).outlet), ' ', el('span', {class: 'tag ' + (r.credited ? 'agree' : 'uncredited')}, r.credited ? 'credited' : 'not credited')] : '\u2013', key: r => r.of || '', type: 'w'},
    ], detail.reports, {page: 40});
    const rows = table('What each outlet made of it', [
      {name: 'Outlet', cell: r => outletLink(r.outlet), key: r => r.outlet, type: 'w'},
      {name: 'Articles', cell: r => r.articles, key: r => r.articles, type: 'n'},
      {name: 'First report', cell: r => clock(r.first), key: r => r.first, type: 't'},
      {name: 'Lag', cell: r => r.lag === undefined ? '\u2013' : r.isFirst ? 'first' : minutes(r.lag), key: r => r.lag, type: 'n'},
      {name: 'Copied', cell: r => percent(r.copied), key: r => Number(r.copied), type: 'n'},
      {name: 'Figures', cell: r => r.figures, key: r => r.figures, type: 'n'},
      {name: 'Quotes', cell: r => r.quotes, key: r => r.quotes, type: 'n'},
    ], detail.rows, {page: 40});
    const figures = detail.figures.map(figure => [
      el('h3', {}, foreign(figure.name), ' ', el('span', {class: 'tag ' + figure.verdict}, figure.verdict)),
      el('p', {class: 'note'}, 'From ' + figure.low + ' to ' + figure.high + ', best ' + figure.best + (figure.agreement === undefined ? '.' : '; ' + percent(figure.agreement) + ' of pairs of independent reports agree.')),
      intervals(figure),
      behind('Show sentences', table('Sentences that give ' + figure.name, [
        {name: 'Time', cell: l => clock(l.time), key: l => l.time, type: 't'},
        {name: 'Outlet', cell: l => foreign(l.outlet), key: l => l.outlet, type: 'w'},
        {name: 'As printed', cell: l => foreign(l.surface), type: 't'},
        {name: 'Sentence', cell: l => foreign(l.sentence), type: 'w'},
      ], figure.lines).node)]);
    return [...top,
      el('h2', {}, 'Reports and copies'), legend(), lanes(detail.reports), behind('Show as a table', reports.node),
      el('h2', {}, 'Figures'),
      el('p', {class: 'note'}, 'A line is what the words allow (more than 80 has no upper end), a dot is one number. Broken lines and diamonds exclude the best number.'),
      figures.length ? figures : el('p', {}, 'No quantity is told by more than one report.'),
      el('h2', {}, 'Outlets'), rows.node,
      el('div', {class: 'two'},
        el('section', {}, el('h2', {}, 'Quotes'), table('Utterances that most articles give', [
          {name: 'Words', cell: q => el('blockquote', {}, foreign(q.content)), type: 'w'},
          {name: 'Speaker', cell: q => foreign(q.speaker || 'unknown'), type: 'w'},
          {name: 'Outlets', cell: q => q.outlets, key: q => q.outlets, type: 'n'},
          {name: 'Altered in', cell: q => foreign(q.alteredIn.join('; ') || '\u2013'), type: 'w'},
        ], detail.quotes).node),
        el('section', {}, el('h2', {}, 'Names'), table('Names that most articles mention', [
          {name: 'Name', cell: e => foreign(e.name), type: 'w'}, {name: 'Kind', cell: e => e.kind},
          {name: 'Articles', cell: e => e.articles, key: e => e.articles, type: 'n'}, {name: 'Outlets', cell: e => e.outlets, key: e => e.outlets, type: 'n'},
        ], detail.entities).node)),
      el('div', {class: 'two'},
        el('section', {}, el('h2', {}, 'Left out'), table('What at least half of the independent reports carry and an outlet does not', [
          {name: 'Outlet', cell: o => foreign(o.outlet), key: o => o.outlet, type: 'w'}, {name: 'Kind', cell: o => o.kind},
          {name: 'Item', cell: o => foreign(o.item), type: 'w'}, {name: 'Carried by', cell: o => percent(o.share), key: o => Number(o.share), type: 'n'},
        ], detail.omissions, {page: 12}).node),
        el('section', {}, el('h2', {}, 'Silent'), table('Outlets that published in these days, and nothing on it', [
          {name: 'Outlet', cell: o => outletLink(o.outlet), key: o => o.outlet, type: 'w'}, {name: 'Their articles', cell: o => o.articles, key: o => o.articles, type: 'n'},
          {name: 'Peers covering', cell: o => percent(o.expected), key: o => Number(o.expected), type: 'n'},
        ], detail.silent).node))];
  }
  function outletsView() {
    return [el('h1', {}, 'Outlets'), table('Outlets with most articles', [
      {name: 'Outlet', cell: o => outletLink(o.outlet), key: o => o.outlet, type: 'w'},
      {name: 'Articles', cell: o => number.format(o.articles), key: o => o.articles, type: 'n'},
      {name: 'Events', cell: o => number.format(o.events), key: o => o.events, type: 'n'},
      {name: 'First', cell: o => o.firsts, key: o => o.firsts, type: 'n'},
      {name: 'Median lag', cell: o => o.lag === undefined ? '\u2013' : minutes(o.lag), key: o => o.lag, type: 'n'},
      {name: 'Originality', cell: o => percent(o.originality), key: o => Number(o.originality), type: 'n'},
      {name: 'Copied by', cell: o => o.copiedBy, key: o => o.copiedBy, type: 'n'},
      {name: 'Copies without credit', cell: o => o.uncredited, key: o => o.uncredited, type: 'n'},
      {name: 'Cited by', cell: o => o.citedBy, key: o => o.citedBy, type: 'n'},
      {name: 'Stale figures', cell: o => o.stale, key: o => o.stale, type: 'n'},
    ], data.outlets, {page: 50, sorted: 1}).node];
  }
  function outletView(name) {
    const outlet = data.outlets.find(one => one.outlet === name);
    if (!outlet) return [el('h1', {}, foreign(name)), el('p', {}, 'It is not among the outlets on this page; look into outlets.csv.')];
    const pairs = data.pairs.filter(pair => pair.from === name && (pair.copies || pair.citations || pair.common));
    const bar = share => {
      const n = Math.max(0, Math.min(1, Number(share)));
      return [svg('svg', {width: 120, height: 12, viewBox: '0 0 120 12', 'aria-hidden': 'true'}, svg('rect', {class: 'bar', width: 120 * n, height: 12}), svg('path', {class: 'link', d: 'M0.5 0.5h119v11h-119z'})), percent(share)];
    };
    const measures = [['Share of all articles', bar(outlet.ratio)], ['The same, copy families once', bar(outlet.adjusted)], ['Originality', bar(outlet.originality)],
      ['Copies among its articles', bar(outlet.syndication)], ['Agency text', bar(outlet.wire)],
      ['Quotes from unnamed sources', outlet.anonymous === undefined ? 'no quotes' : bar(outlet.anonymous)],
      ['First on', count(outlet.firsts, 'event') + ', with its own report on ' + outlet.ownFirsts],
      ['Median lag', outlet.lag === undefined ? 'unknown' : minutes(outlet.lag)],
      ['Its copies', outlet.credited + ' with credit, ' + outlet.uncredited + ' without'],
      ['Figures', outlet.figures + ', ' + outlet.conflicting + ' against the best number, ' + outlet.stale + ' stale']];
    return [el('p', {class: 'note'}, el('a', {href: '#outlets'}, 'All outlets')), el('h1', {}, foreign(outlet.outlet)),
      outlet.name && outlet.name !== outlet.outlet && el('p', {}, foreign(outlet.name)),
      el('ul', {class: 'tiles'}, tile(outlet.articles, 'articles'), tile(outlet.events, 'events'), tile(outlet.copiedBy, 'copies by others'), tile(outlet.citedBy, 'citations by others')),
      el('dl', {class: 'facts'}, measures.map(([label, value]) => [el('dt', {}, label), el('dd', {}, value)])),
      el('h2', {}, 'When it published'), ridges('Articles a day', [{name: outlet.outlet, days: outlet.days, all: outlet.allDays, href: '#outlet=' + encodeURIComponent(name)}]),
      behind('Show as a table', daysTable('Articles by day', [{name: outlet.outlet, days: outlet.days}])),
      el('h2', {}, 'Against other outlets'), table('Against the outlets with most articles', [
        {name: 'Outlet', cell: p => outletLink(p.to), key: p => p.to, type: 'w'}, {name: 'Common events', cell: p => p.common, key: p => p.common, type: 'n'},
        {name: 'Copies of it', cell: p => p.copies, key: p => p.copies, type: 'n'}, {name: 'With credit', cell: p => p.credited, key: p => p.credited, type: 'n'},
        {name: 'Citations of it', cell: p => p.citations, key: p => p.citations, type: 'n'},
        {name: 'Median lag behind it', cell: p => p.lag === undefined ? '\u2013' : minutes(p.lag), key: p => p.lag, type: 'n'},
      ], pairs, {page: 30}).node];
  }
  function matrixView() {
    const names = data.outlets.slice(0, 24).map(outlet => outlet.outlet);
    const pairs = new Map(data.pairs.map(pair => [pair.from + '\n' + pair.to, pair]));
    const kinds = {copies: 'Copies', credited: 'Copies with credit', uncredited: 'Copies without credit', citations: 'Citations', lag: 'Median lag', common: 'Common events'};
    const value = (pair, kind) => !pair ? undefined : kind === 'uncredited' ? pair.copies - pair.credited : pair[kind];
    const select = el('select', {id: 'measure'}, Object.entries(kinds).map(([kind, label]) => el('option', {value: kind}, label)));
    const place = el('div', {class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Outlet by outlet'});
    function draw() {
      const kind = select.value;
      const most = Math.max(1, ...data.pairs.map(pair => Math.abs(value(pair, kind) || 0)));
      place.replaceChildren(el('table', {class: 'matrix'},
          el('caption', {}, kinds[kind] + (kind === 'lag' ? ': time from the column\u2019s first report to the row\u2019s; below zero the row is earlier' : ': the row against the column')),
          el('thead', {}, el('tr', {}, el('th', {scope: 'col'}, 'Outlet'), names.map(name => el('th', {scope: 'col'}, foreign(name))))),
          el('tbody', {}, names.map(row => el('tr', {}, el('th', {scope: 'row'}, outletLink(row)), names.map(column => {
            if (row === column) return el('td', {'aria-label': 'itself'}, '\u00b7');
            const n = value(pairs.get(row + '\n' + column), kind);
            if (n === undefined || n === 0 && kind !== 'lag') return el('td', {});
            const shade = Math.ceil(Math.abs(n) / most * 4);
            return el('td', {class: 's' + shade}, kind === 'lag' ? minutes(n) : number.format(n));
          }))))));
    }
    select.addEventListener('change', draw);
    draw();
    return [el('h1', {}, 'Outlet by outlet'), el('p', {class: 'note'}, 'The outlets with most articles. All pairs stand in outlet_pairs.csv.'),
      el('div', {class: 'tools'}, el('label', {for: 'measure'}, 'What is shown', select)), place];
  }
  function ledgerView() {
    return [el('h1', {}, 'What was read, kept and left out'), el('p', {}, 'For every step, the records read equal those kept plus all that were left out. The single records stand in rejected.csv.'),
      table('Ledger', [
        {name: 'Step', cell: l => l.step, type: 'w'}, {name: 'Read', cell: l => number.format(l.read), type: 'n'}, {name: 'Kept', cell: l => number.format(l.kept), type: 'n'},
        {name: 'Left out', cell: l => l.out.length ? el('ul', {class: 'legend'}, l.out.map(([reason, n]) => el('li', {}, foreign(reason.replaceAll('_', ' ')), ': ', number.format(n)))) : 'nothing', type: 'w'},
      ], [...data.ledger].sort((a, b) => b.read - a.read)).node];
  }

  // ---- which view
  const VIEWS = {overview, events: eventsView, event: eventView, outlets: outletsView, outlet: outletView, matrix: matrixView, ledger: ledgerView};
  const PARENT = {event: 'events', outlet: 'outlets'};
  let started = false;
  function show() {
    const [view, argument] = location.hash.slice(1).split('=');
    if (view === 'main' && started) return;
    const name = Object.hasOwn(VIEWS, view) ? view : 'overview';
    let decoded = '';
    try { decoded = decodeURIComponent(argument || ''); } catch (e) { decoded = argument; }
    main.replaceChildren(...VIEWS[name](decoded).flat(Infinity).filter(Boolean));
    document.querySelectorAll('nav a').forEach(a => a.getAttribute('href') === '#' + (PARENT[name] || name)
        ? a.setAttribute('aria-current', 'page') : a.removeAttribute('aria-current'));
    document.title = main.querySelector('h1').textContent.slice(0, 80) + ' \u2013 coverage report';
    if (started) { scrollTo(0, 0); main.focus({preventScroll: true}); }
    started = true;
  }
  addEventListener('hashchange', show);
  let wide = innerWidth;
  addEventListener('resize', () => { if (Math.abs(innerWidth - wide) > 60) { wide = innerWidth; show(); } });
  show();
})();
