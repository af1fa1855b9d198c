"use strict";
// A story on one page: the same idea as the program. `state` is what is seen; `render` is a function of it.
const data = JSON.parse(document.getElementById("data").textContent);
const $ = (id) => document.getElementById(id);
const C = data.colours;
const DAY = 86400000;

// Geometry: rings come as first vertex and steps, in metres of the plane.
function unpack(ring) {
  const xy = ring.slice();
  for (let i = 2; i < xy.length; i++) xy[i] += xy[i - 2];
  return xy;
}
function pathOf(rings, close) {
  const path = new Path2D();
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i += 2) (i ? path.lineTo(ring[i], ring[i + 1]) : path.moveTo(ring[0], ring[1]));
    if (close) path.closePath();
  }
  return path;
}
function prepare(item, close) {
  item.rings = item.rings.map(unpack);
  item.path = pathOf(item.rings, close);
  return item;
}
const base = data.base;
base.countries.forEach((item) => prepare(item, true));
base.borders.forEach((item) => prepare(item, false));
data.disputed.areas.forEach((item) => prepare(item, true));
data.disputed.lines.forEach((item) => prepare(item, false));
base.coast = base.coast.map((rings) => pathOf(rings.map(unpack), false));
base.water = base.water.map((rings) => pathOf(rings.map(unpack), true));
data.features.forEach((item) => prepare(item, item.shape === "area"));
const layers = new Map(data.layers.map((layer) => [layer.id, layer]));
const features = new Map(data.features.map((item) => [item.id, item]));
const claims = new Map(data.claims.map((item) => [item.id, item]));
const countries = new Map(base.countries.map((item) => [item.id, item]));
const places = new Map(base.places.map((item) => [item.id, item]));
const links = new Map(data.links.map((item) => [item.id, item]));
const linksTo = new Map();
for (const link of data.links) for (const target of link.targets) {
  if (!linksTo.has(target)) linksTo.set(target, []);
  linksTo.get(target).push(link);
}

// State
const state = { x: 0, y: 0, width: 1, height: 1, date: "", layers: new Set(), order: [], opacity: {}, selection: "", hovered: "",
  names: "article", aspect: "", step: -1, viewpoint: "control", insets: [], callouts: [], panels: [], told: "", named: new Set(), hidden: new Set(), quiet: new Set(), plain: new Set(), put: {},
  legend: null, locator: null, stood: "" };
function showView(view) {
  Object.assign(state, { x: view.x, y: view.y, width: view.width, height: view.height, date: view.date,
    layers: new Set(view.layers), order: view.order, opacity: view.opacity, selection: view.selection, aspect: view.aspect, insets: view.insets, callouts: view.callouts, told: view.selection, named: new Set(view.named), hidden: new Set(view.hidden), quiet: new Set(view.quiet), plain: new Set(view.plain), put: view.put, legend: view.legend, locator: view.locator,
    panels: view.panels.map((panel) => ({ ...panel, hidden: new Set(panel.hidden), quiet: new Set(panel.quiet), plain: new Set(panel.plain) })) });
  if (view.viewpoint) { state.viewpoint = view.viewpoint; $("viewpoint").value = view.viewpoint; }
  state.stood = lookOf();
  render();
}
// While a reader has changed nothing, the program's own legend and locator of the view hold.
const lookOf = () => JSON.stringify([state.x, state.y, state.width, state.height, state.date, [...state.layers].sort(), state.viewpoint, state.names, state.panels.length]);
const isAsTold = () => state.stood === lookOf();
const canvas = $("map");
const ctx = canvas.getContext("2d");
// The part of the canvas that is drawn on: an inset's rectangle, or null for all of it.
let port = null;
const size = () => port || { x: 0, y: 0, w: canvas.clientWidth, h: canvas.clientHeight };
const metres = () => Math.max(state.width / size().w, state.height / size().h);
const toPx = (x, y) => { const m = metres(), s = size(); return [s.w / 2 + (x - state.x) / m, s.h / 2 - (y - state.y) / m]; };
const toPlane = (px, py) => { const m = metres(), s = size(); return [state.x + (px - s.w / 2) * m, state.y - (py - s.h / 2) * m]; };
const isKnown = () => !data.known_until || state.date <= data.known_until;
const inForce = (item) => isKnown() && !state.hidden.has(item.id) && (!item.start || item.start <= state.date) && (!item.end || state.date < item.end);
// Of movements, on days without any, all that are past.
const isPast = (item) => isKnown() && !state.hidden.has(item.id) && layers.get(item.layer).movements && item.end && item.end <= state.date
  && !data.features.some((other) => other.layer === item.layer && inForce(other));
const isShown = (item) => inForce(item) || isPast(item);
const onDay = (timeline) => (timeline || []).filter(([day]) => day <= state.date).map(([, holds]) => holds).pop();
const nameOf = (item) => {
  const name = item.names ? item.names[state.names] : item.title || "";
  return Array.isArray(name) ? onDay(name) : name; // some places have one name for each time
};
// A place's English name without marks: the article's may be in another language.
const plainName = (item) => { const name = (item.names || {}).en; return typeof name === "string" ? name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase() : ""; };
const say = (text, values = {}) => Object.entries(values).reduce(
  (told, [key, value]) => told.replace(`{${key}}`, () => value), data.words[text] || text);
function formatDay(iso) {
  const [year, month, day] = iso.split("-").map(Number);
  return say("{day} {month} {year}", { day, month: data.months[month - 1], year });
}

// Drawing: every colour, width and dash comes from the styles of the page's data, which the program has worked out.
function plane() {
  const r = window.devicePixelRatio || 1, m = metres(), s = size();
  ctx.setTransform(r / m, 0, 0, -r / m, r * (s.x + s.w / 2 - state.x / m), r * (s.y + s.h / 2 + state.y / m));
}
const pixels = () => { const r = window.devicePixelRatio || 1, s = size(); ctx.setTransform(r, 0, 0, r, r * s.x, r * s.y); };
let veil = 1;  // the opacity of the layer that is drawn
function stroke(path, [colour, px, alpha = 1, dash = []], unit = metres()) {
  ctx.strokeStyle = colour; ctx.globalAlpha = alpha * veil; ctx.lineWidth = px * unit; ctx.lineJoin = "round";
  ctx.setLineDash(dash.map((part) => part * unit));
  ctx.stroke(path);
  ctx.setLineDash([]); ctx.globalAlpha = veil;
}
function fill(path, colour, alpha) { ctx.globalAlpha = alpha * veil; ctx.fillStyle = colour; ctx.fill(path, "evenodd"); ctx.globalAlpha = veil; }
function veiled(layer, run) { veil = state.opacity[layer.id] ?? 1; ctx.globalAlpha = veil; if (veil > 0) run(); veil = ctx.globalAlpha = 1; }
const tiles = new Map();
function tileOf(hatch) {
  if (tiles.has(hatch)) return tiles.get(hatch);
  const step = Math.round(hatch.step), tile = document.createElement("canvas"); tile.width = tile.height = step;
  const t = tile.getContext("2d");
  t.globalAlpha = hatch.wash[1]; t.fillStyle = hatch.wash[0]; t.fillRect(0, 0, step, step);
  t.globalAlpha = hatch.alpha; t.strokeStyle = t.fillStyle = hatch.colour; t.lineWidth = hatch.width;
  if (hatch.form === "dotted") { t.beginPath(); t.arc(step / 2, step / 2, 1.15 * hatch.width, 0, 7); t.fill(); }
  else for (const offset of [-step, 0, step]) {
    if (hatch.form !== "hatched back") { t.beginPath(); t.moveTo(offset - 1, step + 1); t.lineTo(offset + step + 1, -1); t.stroke(); }
    if (hatch.form !== "hatched") { t.beginPath(); t.moveTo(offset - 1, -1); t.lineTo(offset + step + 1, step + 1); t.stroke(); }
  }
  tiles.set(hatch, tile);
  return tile;
}
function drawFill(path, style, middle) {
  if (style.soft && middle) {
    const [sizes, each] = style.soft, [x, y] = middle;
    ctx.save(); ctx.clip(path, "evenodd");
    for (const size of sizes) { const coat = new Path2D(); coat.addPath(path, new DOMMatrix([size, 0, 0, size, x * (1 - size), y * (1 - size)])); fill(coat, style.fill[0], each); }
    ctx.restore();
  } else if (style.fill) fill(path, ...style.fill);
  for (const hatch of style.hatches || []) {
    const pattern = ctx.createPattern(tileOf(hatch), "repeat"), m = metres();
    pattern.setTransform(new DOMMatrix([m, 0, 0, -m, 0, 0]));
    ctx.fillStyle = pattern; ctx.fill(path, "evenodd");
  }
}
function middleOf(rings) {
  const xs = [], ys = [];
  for (const ring of rings) for (let k = 0; k < ring.length; k += 2) { xs.push(ring[k]); ys.push(ring[k + 1]); }
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
}
function drawFeature(item) {
  const style = data.styles[item.style];
  if (style.arrow) { pixels(); for (const path of flowPaths(item, style.arrow)) { fill(path, ...style.fill); if (style.stroke) stroke(path, style.stroke, 1); } return; }
  if (townRings.has(item.id)) { drawRing(townRings.get(item.id), style.fill[0]); return; }
  if (style.radius) {
    pixels();
    const path = new Path2D(); path.arc(...toPx(...item.label_at), style.radius, 0, 7);
    if (style.fill) fill(path, ...style.fill);
    if (style.stroke) stroke(path, style.stroke, 1);
    return;
  }
  plane(); drawFill(item.path, style, style.soft && middleOf(item.rings));
  if (style.casing) stroke(item.path, style.casing);
  if (style.stroke) stroke(item.path, style.stroke);
}
function bent(a, b, bend) { return [(a[0] + b[0]) / 2 - (b[1] - a[1]) * bend, (a[1] + b[1]) / 2 + (b[0] - a[0]) * bend]; }
// A bent arrow that grows towards its head, for each line of a movement.
function flowPaths(item, width) {
  const paths = [];
  for (const ring of item.rings) {
    const a = toPx(ring[0], ring[1]), b = toPx(ring[ring.length - 2], ring[ring.length - 1]), c = bent(a, b, 0.22);
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]), n = Math.hypot(b[0] - c[0], b[1] - c[1]) || 1;
    if (length < 6) continue;
    const [ux, uy] = [(b[0] - c[0]) / n, (b[1] - c[1]) / n], long = Math.min(2.6 * width, length / 2), half = Math.min(width, long / 1.6) / 2;
    const neck = [b[0] - ux * long, b[1] - uy * long], thin = half / 2 / (Math.hypot(c[0] - a[0], c[1] - a[1]) || 1);
    const [sx, sy] = [(c[0] - a[0]) * thin, (c[1] - a[1]) * thin], path = new Path2D();
    path.moveTo(a[0] - sy, a[1] + sx);
    path.quadraticCurveTo(...c, neck[0] - uy * half, neck[1] + ux * half);
    path.lineTo(neck[0] - uy * half * 2.4, neck[1] + ux * half * 2.4); path.lineTo(...b);
    path.lineTo(neck[0] + uy * half * 2.4, neck[1] - ux * half * 2.4); path.lineTo(neck[0] + uy * half, neck[1] - ux * half);
    path.quadraticCurveTo(...c, a[0] + sy, a[1] - sx); path.closePath();
    paths.push(path);
  }
  return paths;
}
function seat(code) {
  const country = countries.get("country:" + code);
  if (country && country.focus) return country.label_at;
  return base.seats[code] || (country && country.label_at);
}
// What a layer has for the lens and context of the view, and what of a timeline holds on the day.
const forView = (byAspect) => (byAspect ? byAspect[state.aspect] || byAspect[""] : undefined);
const inside = ([x, y]) => x >= 0 && x <= size().w && y >= 0 && y <= size().h;
// Where a state or group stands; of a group the middle of those members that are in the picture.
function spotOf(codes, other) {
  const points = codes.filter((code) => !other.includes(code)).map(seat).filter(Boolean).map((place) => toPx(...place));
  const seen = points.filter(inside), used = seen.length ? seen : points;
  if (!used.length) return null;
  const at = [0, 1].map((k) => used.reduce((sum, point) => sum + point[k], 0) / used.length);
  return { at, inside: seen.length > 0, members: codes.length > 1 && seen.length > 1 ? seen : [] };
}
function toEdge(a, b) {
  const s = size(), edge = 34; let t = 1;
  if (b[0] > s.w - edge) t = Math.min(t, (s.w - edge - a[0]) / (b[0] - a[0]));
  if (b[0] < edge) t = Math.min(t, (edge - a[0]) / (b[0] - a[0]));
  if (b[1] > s.h - edge) t = Math.min(t, (s.h - edge - a[1]) / (b[1] - a[1]));
  if (b[1] < 60) t = Math.min(t, (60 - a[1]) / (b[1] - a[1]));
  t = Math.max(t, 0.05);
  return { at: [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t], off: t < 1 };
}
let drawnArrows = [];
// From a state outside the picture come only arrows of which the view speaks.
const isSpoken = (id) => id === state.selection || state.callouts.some(([, target]) => target === id);
const LEAST_PX = 28;  // less of a broken line or of hatching is not made out as such
const fans = new Map();
function layOutArrows(layer) {
  for (const [id, style] of forView(layer.arrows) || []) {
    const claim = claims.get(id); if (!inForce(claim)) continue;
    for (const [subject, partner, of, to] of claim.pairs) {
      const from = spotOf(of, to), far = spotOf(to, of); if (!from || !far || !(from.inside || far.inside && isSpoken(id))) continue;
      if (data.styles[style].fan && from.members.length && !far.members.length) { fanOut(from.members, far.at, { claim, style: data.styles[style], layer, partner }); continue; }
      const begins = from.inside ? { at: from.at, off: false } : toEdge(far.at, from.at), a = begins.at, { at: b, off } = toEdge(a, far.at), pair = [subject, partner].sort().join();
      const turn = (fans.get(pair) || 0) + 1; fans.set(pair, turn);
      const c = bent(a, b, (0.12 + 0.1 * Math.floor(turn / 2)) * (turn % 2 ? 1 : -1));
      const branches = [...from.members.map((point) => [a, point]), ...(off ? [] : far.members.map((point) => [b, point]))];
      drawnArrows.push({ claim, a, b, c, style: data.styles[style], layer, off, partner, branches, begins: begins.off ? subject : "" });
    }
  }
}
// What is said of a group: a line from each of its states, spread around the partner so that none crosses another.
function fanOut(places, far, said) {
  const middle = [0, 1].map((k) => places.reduce((sum, at) => sum + at[k], 0) / places.length);
  const way = (at, to) => Math.atan2(at[1] - to[1], at[0] - to[0]), whole = way(middle, far), turn = (at) => Math.sin(way(at, far) - whole);
  [...places].sort((one, other) => turn(one) - turn(other)).forEach((a, rank, all) => {
    const { at: b, off } = toEdge(a, far), bow = 0.07 * (1 - 2 * rank / Math.max(all.length - 1, 1));
    drawnArrows.push({ ...said, a, b, c: bent(a, b, bow), off, branches: [] });
  });
}
function arrowPath(arrow) { const p = new Path2D(); p.moveTo(...arrow.a); p.quadraticCurveTo(...arrow.c, ...arrow.b); return p; }
const along = ({ a, c, b }, t) => [0, 1].map((k) => (1 - t) ** 2 * a[k] + 2 * t * (1 - t) * c[k] + t * t * b[k]);
// A stretch of the curve, for a tie that is broken.
function piece(arrow, from, to) { const p = new Path2D(); for (let i = 0; i <= 16; i++) p.lineTo(...along(arrow, from + (to - from) * i / 16)); return p; }
function drawArrow(arrow, wider = 1) {
  const { style, branches } = arrow, [colour, width, alpha, dash] = style.stroke, size = style.size * wider;
  for (const [from, to] of branches) {
    const line = new Path2D(), dot = new Path2D(); line.moveTo(...from); line.lineTo(...to); dot.arc(...to, 3.2 * size, 0, 7);
    stroke(line, [style.casing[0], 2.8 * size], 1); stroke(line, [colour, 1.2 * size], 1);
    fill(dot, style.casing[0], 1); stroke(dot, [colour, 1.3 * size], 1);
  }
  const half = 4.6 * size / Math.max(Math.hypot(arrow.b[0] - arrow.a[0], arrow.b[1] - arrow.a[1]), 1);
  const pieces = style.gap ? [piece(arrow, 0, style.gap - half), piece(arrow, style.gap + half, 1)] : [arrowPath(arrow)];
  for (const path of pieces) stroke(path, [style.casing[0], style.casing[1] + width * (wider - 1)], 1);
  for (const path of pieces) stroke(path, [colour, width * wider, alpha, dash.map((part) => part * wider)], 1);
  if (style.gap) for (const t of [style.gap - half, style.gap + half]) drawEnd("bar", along(arrow, t), along(arrow, t + 0.05), colour, size);
  if (style.core) for (const path of pieces) stroke(path, [style.core[0], style.core[1] * wider, 1], 1);
  const open = style.open;
  drawEnd(style.start, arrow.a, arrow.c, colour, size, open); drawEnd(style.end, arrow.b, arrow.c, colour, size, open);
}
function drawEnd(form, tip, from, colour, size, inside) {
  if (!form) return;
  ctx.save(); ctx.translate(...tip); ctx.rotate(Math.atan2(tip[1] - from[1], tip[0] - from[0])); ctx.scale(size, size);
  ctx.fillStyle = ctx.strokeStyle = colour; ctx.lineWidth = 3.4; ctx.lineCap = "round"; ctx.beginPath();
  const open = inside ? () => { ctx.fillStyle = inside; ctx.lineWidth = 1.9; ctx.fill(); ctx.stroke(); } : () => ctx.fill();
  if (form === "bar") { ctx.moveTo(0, -7); ctx.lineTo(0, 7); ctx.stroke(); }
  else if (form === "dot") { ctx.arc(0, 0, 4.2, 0, 7); open(); }
  else { ctx.moveTo(0, 0); ctx.lineTo(-14, 6.4); ctx.lineTo(-14, -6.4); ctx.closePath(); open(); }
  ctx.restore();
}
const visible = () => state.order.filter((id) => state.layers.has(id)).map((id) => layers.get(id)).filter(Boolean);
// Disputed ground: what is drawn from which day on was worked out for each viewpoint.
const disputed = () => onDay(data.disputed.viewpoints[state.viewpoint]) || { areas: [], lines: [] };
function drawDisputedGround() {
  disputed().areas.forEach(([colour, hatched], index) => {
    const path = data.disputed.areas[index].path;
    if (colour) fill(path, colour === 1 ? C.focus : C.ground, 1);
    if (!hatched) return;
    const m = metres(), s = size();
    ctx.save(); ctx.clip(path); ctx.strokeStyle = C.focus_border; ctx.globalAlpha = 0.3; ctx.lineWidth = 0.9 * m; ctx.setLineDash([]);
    ctx.beginPath();
    for (let x = -s.h; x < s.w; x += 8) { ctx.moveTo(...toPlane(x, 0)); ctx.lineTo(...toPlane(x + s.h, s.h)); }
    ctx.stroke(); ctx.restore();
  });
}
// What a border was on the day: that of a union of states or within one, or only today's for reference.
const strokeOf = (item) => data.past.lines[onDay(item.past) || 0] || [item.focus ? C.focus_border : C.border, item.focus ? 1.5 : 0.9, 1, []];
function drawDisputedLines() {
  disputed().lines.forEach((style, index) => {
    const item = data.disputed.lines[index];
    if (style) stroke(item.path, style === 2 ? [item.focus ? C.focus_border : C.border, item.focus ? 1.5 : 0.9, 1, [7, 4]] : strokeOf(item));
  });
}
function draw() {
  const r = window.devicePixelRatio || 1, s = size();
  if (canvas.width !== Math.round(s.w * r) || canvas.height !== Math.round(s.h * r)) { canvas.width = s.w * r; canvas.height = s.h * r; }
  sayPictures();
  if (state.panels.length) { drawPanels(); return; }
  const boxes = state.insets.map(insetBox);
  paint(boxes); drawCallouts();
  const arrows = drawnArrows;  // what can be picked is the large map's
  pixels();
  for (const [index, inset] of state.insets.entries()) {
    const box = boxes[index], path = new Path2D(), ground = new Path2D(), m = metres();
    drawInset(inset, box); pixels();
    path.rect(box.x, box.y, box.w, box.h); stroke(path, [C.halo, 4], 1); stroke(path, [C.text, 1.6], 1);
    const [x, y] = toPx(inset.x, inset.y); ground.rect(x - inset.width / m / 2, y - inset.height / m / 2, inset.width / m, inset.height / m);
    stroke(ground, [C.halo, 3.4], 1); stroke(ground, [C.text, 1.2], 1);
  }
  drawLocator(boxes, arrows); drawnArrows = arrows;
}
// Where in the world the view lies: the program's picture, until a reader moves the map, where it finds a free corner.
function drawLocator(boxes, arrows) {
  const told = state.locator, s = size(); if (!told || !isAsTold() || s.w < 620) return;
  if (!told.bitmap) { if (!told.asked) { told.asked = true; decoded(told.data).then((bitmap) => { told.bitmap = bitmap; draw(); }); } return; }
  const ends = arrows.flatMap((arrow) => [arrow.a, arrow.b, ...[0.2, 0.35, 0.5, 0.65, 0.8].map((t) => along(arrow, t))]);
  const box = freeCorner(told.w, told.h, 0, ends, boxes); if (!box) return;
  pixels(); ctx.globalAlpha = 1; ctx.imageSmoothingQuality = "high"; ctx.drawImage(told.bitmap, box.x, box.y, told.w, told.h);
}
// Panels: small multiples in place of the one map, until a reader moves that or its date.
const PANEL_KEYS = ["x", "y", "width", "height", "date", "selection", "aspect", "callouts", "hidden", "quiet", "plain", "put", "legend"];
function within(panel, box, run) {
  const whole = Object.fromEntries([...PANEL_KEYS, "layers"].map((key) => [key, state[key]])), chosen = state.selection !== state.told;
  port = box; Object.assign(state, Object.fromEntries(PANEL_KEYS.map((key) => [key, panel[key]])), chosen ? { selection: whole.selection } : {});
  // Of the layers that a panel is about those stay that the reader has not put away.
  if (panel.layers.length) state.layers = new Set(panel.layers.filter((id) => whole.layers.has(id)));
  try { return run(); } finally { port = null; Object.assign(state, whole); }
}
const oneMap = () => { if (!state.panels.length) return; state.panels = []; legend(); };
// A grid above the caption, with the legend beside it or in a cell of its own at the top right: as leaves panels largest.
function panelBoxes() {
  const s = size(), key = $("legend"), said = $("caption"), head = 22, gap = 10, left = 12, top = 50;
  const bottom = said.offsetHeight && said.offsetTop > s.h * 0.4 ? said.offsetTop - gap : s.h - 26;
  const lies = !key.hidden && key.offsetHeight > 0, kept = lies ? s.w - key.offsetLeft : 0, under = key.offsetTop + key.offsetHeight + gap;
  const grid = (columns, cells, right, from = top) => { const rows = Math.ceil(cells / columns), across = Math.max(right - left, 80), down = Math.max(bottom - from, 80);
    return { columns, from, spare: cells > state.panels.length, w: (across - (columns - 1) * gap) / columns, h: Math.max((down - (rows - 1) * gap) / rows - head, 20) }; };
  const scale = ({ w, h }) => Math.min(...state.panels.map((panel) => Math.min(w / panel.width, h / panel.height)));
  const count = state.panels.length, beside = state.panels.map((_, k) => grid(k + 1, count, s.w - 12 - (lies ? kept : 0)));
  const around = lies ? [...state.panels, 0].map((_, k) => grid(k + 1, count + 1, s.w - 12)) : [];
  const fits = around.filter((one) => one.columns > 1 && one.w >= kept - 12 && top + one.h + head >= key.offsetTop + key.offsetHeight);
  const below = lies ? state.panels.map((_, k) => grid(k + 1, count, s.w - 12, Math.max(under, top))) : [];
  const best = [...beside, ...fits, ...below].sort((a, b) => scale(b) - scale(a))[0];
  return state.panels.map((_, k) => { const place = k + (best.spare && k >= best.columns - 1 ? 1 : 0);
    return { x: Math.round(left + (place % best.columns) * (best.w + gap)), y: Math.round(best.from + head + Math.floor(place / best.columns) * (best.h + head + gap)),
      w: Math.floor(best.w), h: Math.floor(best.h), panel: true }; });
}
function drawPanels() {
  const s = size(); pixels(); ctx.globalAlpha = 1; ctx.fillStyle = C.window; ctx.fillRect(0, 0, s.w, s.h);
  const boxes = panelBoxes();
  for (const [index, panel] of state.panels.entries()) {
    const box = boxes[index], frame = new Path2D();
    ctx.save();
    within(panel, box, () => { pixels(); ctx.beginPath(); ctx.rect(0, 0, box.w, box.h); ctx.clip(); paint([]); drawCallouts(); panel.arrows = drawnArrows; });
    ctx.restore(); pixels(); ctx.globalAlpha = 1;
    frame.rect(box.x, box.y, box.w, box.h); stroke(frame, [C.text, 1.6], 1);
    ctx.font = "700 14px 'Noto Sans', sans-serif"; ctx.textBaseline = "top"; ctx.fillStyle = C.text; ctx.fillText(panel.title, box.x, box.y - 20, box.w);
  }
  drawnArrows = [];
}
// Each inset in the corner in which fewest of the features' names would stand, off legend and caption.
function insetBox(inset, index) {
  const s = size(), w = Math.min(inset.share * s.w, 360), h = Math.min(w * inset.height / inset.width, s.h * 0.4);
  return freeCorner(w, h, index, [toPx(inset.x, inset.y)]);
}
// With *off*, boxes that it may not lie on, nothing where no corner is free of them and of legend and caption.
function freeCorner(w, h, index, spots, off) {
  const s = size(), corners = [[s.w - w - 14, s.h - h - 44], [14, 54], [s.w - w - 14, 54], [14, s.h - h - 44], [14, s.h / 2 - h / 2]];
  const taken = ["legend", "caption"].map($).filter((box) => box.offsetWidth).map((box) => [box.offsetLeft, box.offsetTop, box.offsetLeft + box.offsetWidth, box.offsetTop + box.offsetHeight]);
  taken.push(...(off || []).map((box) => [box.x, box.y, box.x + box.w, box.y + box.h]));
  if (off && taken.length) for (const [, , right, bottom] of taken) corners.push([right + 12, s.h - h - 44], [s.w - w - 14, bottom + 12]);
  const all = data.features.filter((item) => state.layers.has(item.layer) && inForce(item) && item.label_at.length).map((item) => toPx(...item.label_at));
  all.push([s.w / 2, s.h / 2], ...spots, ...(off ? base.countries.filter((item) => item.focus).flatMap((item) => { const [x, y] = toPx(...item.label_at); return [-40, 0, 40].map((dx) => [x + dx, y]); }) : []));
  const onMap = ([x, y]) => x >= 0 && y >= 0 && x + w <= s.w && y + h <= s.h;
  const costs = corners.map(([x, y]) => all.filter(([a, b]) => a > x && a < x + w && b > y && b < y + h).length
    + 50 * taken.filter((o) => x < o[2] && x + w > o[0] && y < o[3] && y + h > o[1]).length + (off && !onMap([x, y]) ? 50 : 0));
  const order = costs.map((cost, k) => [cost, k]).sort((a, b) => a[0] - b[0] || a[1] - b[1]), [cost, best] = order[Math.min(index, order.length - 1)];
  if (off && cost > 2) return null;
  const [x, y] = corners[best];
  return { x: Math.round(x), y: Math.round(y), w: Math.round(w), h: Math.round(h) };
}
function drawInset(inset, box) {
  const whole = { x: state.x, y: state.y, width: state.width, height: state.height, layers: state.layers };
  if (inset.layers.length) state.layers = new Set(inset.layers.filter((id) => whole.layers.has(id)));
  port = box; Object.assign(state, { x: inset.x, y: inset.y, width: inset.width, height: inset.height });
  ctx.save(); pixels(); ctx.beginPath(); ctx.rect(0, 0, box.w, box.h); ctx.clip();
  paint([]);
  if (inset.title) {
    pixels(); ctx.font = "700 13px 'Noto Sans', sans-serif"; ctx.textBaseline = "top";
    ctx.fillStyle = C.halo; ctx.globalAlpha = 1; ctx.fillRect(0, 0, ctx.measureText(inset.title).width + 12, 22);
    ctx.fillStyle = C.text; ctx.fillText(inset.title, 6, 4);
  }
  ctx.restore(); port = null; Object.assign(state, whole);
}
// A number stands beside a point, which has its name on the other side, and on all else.
function numberAt([, id, x, y]) {
  const item = features.get(id);
  if (!item || item.shape !== "point") return toPx(x, y);
  const [a, b] = toPx(...item.label_at), off = townRings.has(id) ? 0.7 * townRings.get(id).whole + 8 : 13; return [a - off, b - off];
}
// The numbers of the caption's sentences, on what they speak of.
function drawCallouts() {
  pixels();
  for (const mark of state.callouts) {
    const [number, id] = mark;
    const arrow = drawnArrows.find((one) => one.claim.id === id), item = features.get(id);
    if (claims.has(id) && !arrow || item && !(state.layers.has(item.layer) && isShown(item))) continue;
    const [a, b] = arrow ? along(arrow, 0.5) : numberAt(mark);
    ctx.globalAlpha = 1; ctx.beginPath(); ctx.arc(a, b, 10, 0, 7); ctx.fillStyle = C.selection; ctx.fill();
    ctx.lineWidth = 2; ctx.setLineDash([]); ctx.strokeStyle = C.halo; ctx.stroke();
    ctx.fillStyle = C.halo; ctx.font = "700 13px 'Noto Sans', sans-serif"; ctx.textAlign = "center"; ctx.textBaseline = "middle";
    ctx.fillText(String(number), a, b + 1); ctx.textAlign = "start";
  }
}
// The rings of a town from the outermost to the first, whose disc lies over all.
const drawnOf = (layer) => data.features.filter((item) => item.layer === layer.id && isShown(item)).sort((a, b) => (townRings.get(b.id)?.outer || 0) - (townRings.get(a.id)?.outer || 0));
// Each of the story's own states has a tint; those of which a view does not speak are as their neighbours.
// What a layer tints has no other colour under that.
const groundOf = (item, tinted) => (!item.focus ? C.ground : tinted.has(item.id.slice(8)) ? C.focus : state.plain.has(item.id) ? C.ground : item.tint || C.focus);
const tintsOf = (layer) => Object.entries((state.opacity[layer.id] !== 0 && onDay(forView(layer.tints))) || {});
// A view puts names in their places and leaves others out by hand, until a reader moves the map.
const labelAt = (item) => (isAsTold() && item.shape !== "point" && state.put[item.id]) || item.label_at;
const isQuiet = ({ id }) => state.quiet.has(id) && id !== state.selection && isAsTold();
function paint(boxes) {
  const s = size();
  pixels(); ctx.fillStyle = C.sea; ctx.fillRect(0, 0, s.w, s.h);
  plane();
  const stack = visible().slice().reverse(), tinted = new Set(stack.flatMap((layer) => tintsOf(layer).map(([code]) => code)));
  for (const item of base.countries) fill(item.path, groundOf(item, tinted), 1);
  drawDisputedGround();
  for (const layer of stack) veiled(layer, () => { for (const [code, style] of tintsOf(layer)) {
    const country = countries.get("country:" + code); if (country) drawFill(country.path, data.styles[style]);
  } });
  for (const path of base.water) { fill(path, C.sea, 1); stroke(path, [C.water_line, 0.7]); }
  for (const layer of stack) if (layer.bitmap) veiled(layer, () => drawPicture(layer));
  for (const path of base.coast) stroke(path, [C.coast, 0.9]);
  for (const item of base.borders) stroke(item.path, strokeOf(item));
  drawDisputedLines();
  drawnArrows = []; fans.clear(); findRings();
  for (const layer of stack) veiled(layer, () => {
    if (layer.arrows) {
      const first = drawnArrows.length; layOutArrows(layer); pixels();
      for (const arrow of drawnArrows.slice(first)) drawArrow(arrow);
    } else for (const item of drawnOf(layer)) drawFeature(item);
  });
  for (const id of new Set([state.hovered, state.selection])) mark(id, id === state.selection);
  drawLabels(boxes);
}
// A picture under the map was laid into its plane by the program.
function drawPicture({ bitmap, picture }) {
  const [west, north, width, height] = picture.at, m = metres();
  pixels(); ctx.imageSmoothingQuality = "high";
  ctx.drawImage(bitmap, ...toPx(west, north), width / m, height / m);
  plane();
}
function isInSight({ picture, id }) {
  if (!picture) return true;
  const [west, north, width, height] = picture.at, [x0, y0] = toPx(west, north), [x1, y1] = toPx(west + width, north - height), s = size();
  return state.opacity[id] !== 0 && x1 > 0 && y1 > 0 && x0 < s.w && y0 < s.h;
}
function boundsOf(item) {
  if (!item.bounds) {
    const range = (k) => { let low = Infinity, high = -Infinity; for (const ring of item.rings) for (let i = k; i < ring.length; i += 2) { low = Math.min(low, ring[i]); high = Math.max(high, ring[i]); } return [low, high]; };
    item.bounds = [...range(0), ...range(1)];
  }
  return item.bounds;
}
// Whether so many pixels of a shape's rectangle are in the picture.
function isSeen(item, least = 0) {
  const [x0, x1, y0, y1] = boundsOf(item), m = metres(), s = size(), [px0, py0] = toPx(x0, y1), [px1, py1] = toPx(x1, y0);
  const across = Math.min(px1, s.w) - Math.max(px0, 0), down = Math.min(py1, s.h) - Math.max(py0, 0);
  return across >= 0 && down >= 0 && Math.max(across, down) >= least;
}
function isLayerSeen(layer) {
  if (layer.picture) return isInSight(layer);
  if (layer.arrows || state.opacity[layer.id] === 0) return Boolean(layer.arrows);
  const tinted = Object.keys(onDay(forView(layer.tints)) || {}).some((code) => countries.has("country:" + code) && isSeen(countries.get("country:" + code)));
  return tinted || data.features.some((item) => item.layer === layer.id && isShown(item) && isSeen(item));
}
let inSight = null;  // what legend and credits speak of
function sayPictures() {
  const seen = visible().filter((layer) => layer.picture && isInSight(layer)), key = [isAsTold(), isAsTold() || legendRows(false)].join();
  if (key === inSight) return;
  inSight = key; legend();
  $("credits").textContent = [data.credits, ...new Set(seen.map((layer) => layer.picture.credit).filter(Boolean)), data.disclaimer].join(" · ");
}
function shapesOf(id) {
  if (features.has(id)) return [features.get(id)];
  if (countries.has(id)) return [countries.get(id)];
  if (links.has(id)) return links.get(id).targets.flatMap(shapesOf);
  if (claims.has(id)) return claims.get(id).parties.map((code) => countries.get("country:" + code)).filter(Boolean);
  return [];
}
// Events at a town are rings around its symbol, the first the innermost; their days stand under its name.
const R = data.rings;
const reachOf = (count) => R.symbol + Math.min(count, R.most) * (R.ring + R.gap) - R.gap;
let townRings = new Map(), townDays = new Map();
function findRings() {
  townRings = new Map(); townDays = new Map();
  const shown = data.features.filter((item) => item.shape === "point" && state.layers.has(item.layer) && inForce(item));
  const events = shown.filter((item) => layers.get(item.layer).events); if (!events.length) return;
  const own = shown.filter((item) => layers.get(item.layer).places && item.label_at.length).map((item) => ({ id: item.id, name: nameOf(item), at: toPx(...item.label_at) }));
  const known = new Set(own.map((town) => plainName(features.get(town.id))));
  const towns = [...own, ...placesWanted().filter((item) => !known.has(plainName(item))).map((item) => ({ id: item.id, name: nameOf(item), at: toPx(...item.at) }))];
  const found = new Map();
  for (const event of events) {
    const at = toPx(...event.label_at), way = (town) => Math.hypot(town.at[0] - at[0], town.at[1] - at[1]);
    const town = towns.filter((one) => way(one) <= R.near).sort((one, other) => way(one) - way(other))[0];
    if (town) found.set(town, [...(found.get(town) || []), event]);
  }
  for (const [town, own] of found) {
    own.sort((a, b) => (a.start > b.start) - (a.start < b.start));
    own.forEach((event, index) => townRings.set(event.id, { at: town.at, outer: reachOf(index + 1), whole: reachOf(own.length), first: !index }));
    const repeats = (event) => !event.label || event.label.toLowerCase().includes(town.name.toLowerCase());
    const said = [...new Set(own.map((event) => (state.named.has(event.id) && !repeats(event) ? event.label : event.brief)).filter(Boolean))];
    const years = own.map((event) => event.start.slice(0, 4)).filter(Boolean), inks = new Set(own.map((event) => event.text));
    const words = said.length > 3 ? [...new Set([years[0], years[years.length - 1]])].join("–") : said.join(", ");
    townDays.set(town.id, { words, colour: inks.size === 1 ? own[0].text : C.muted_text, clear: reachOf(own.length) + 3 });
  }
}
function drawRing({ at, outer, first }, colour) {
  pixels();
  const path = new Path2D(), px = outer - R.ring / 2; path.arc(...at, px, 0, 7);
  if (first) fill(path, C.halo, 1);
  stroke(path, [C.halo, R.ring + 2.4], 1); stroke(path, [colour, R.ring], 1);
  if (first) { const town = new Path2D(); town.arc(...at, R.town, 0, 7); fill(town, C.text, 1); }
}
function ring(at, px) { pixels(); const path = new Path2D(); path.arc(...at, px, 0, 7); stroke(path, [C.halo, 4.4], 1); stroke(path, [C.selection, 2.2], 1); }
function mark(id, strong) {
  if (!id) return;
  const arrows = drawnArrows.filter((arrow) => arrow.claim.id === id);
  if (arrows.length) { pixels(); for (const arrow of arrows) drawArrow(arrow, strong ? 1.7 : 1.35); return; }
  for (const shape of shapesOf(id)) {
    const drawn = features.has(shape.id) && state.layers.has(shape.layer) && isShown(shape);
    if (townRings.has(shape.id)) { const { at, whole } = townRings.get(shape.id); ring(at, whole + 3); continue; }
    if (shape.shape === "point") { ring(toPx(...shape.label_at), strong ? 10 : 8.5); continue; }
    if (shape.shape === "flow") { pixels(); for (const path of flowPaths(shape, data.styles[shape.style].arrow)) stroke(path, [C.selection, strong ? 4.4 : 3], 1); }
    else {
      plane();
      if (shape.shape !== "line" && !strong) fill(shape.path, C.selection, 0.07);
      const beside = shape.shape === "line" && drawn ? 4.4 : 0;
      stroke(shape.path, [C.halo, (strong ? 5.2 : 3.6) + beside]); stroke(shape.path, [C.selection, (strong ? 2.4 : 1.7) + beside]);
    }
    if (drawn && shape.shape !== "area") drawFeature(shape);
  }
  if (places.has(id)) ring(toPx(...places.get(id).at), 9);
}
// Places that are named at this scale, as far as they are in the picture.
const REACH = [1e12, 4.2e6, 2.6e6, 1.5e6, 9e5];
// Where something happened has a name.
const hasEvent = ({ at }) => data.features.some((item) => item.shape === "point" && layers.get(item.layer).events && state.layers.has(item.layer) && inForce(item)
  && Math.hypot(item.label_at[0] - at[0], item.label_at[1] - at[1]) <= R.near * metres());
function placesWanted() {
  if (state.order.includes("base-cities") && !state.layers.has("base-cities")) return [];
  const m = metres(), s = size();
  return base.places.filter((item) => {
    const [x, y] = toPx(...item.at);
    return (m * 1600 < REACH[item.rank] || state.named.has(item.id) || (item.capital && hasEvent(item))) && x > 0 && y > 0 && x < s.w && y < s.h;
  });
}
function drawLabels(boxes) {
  pixels();
  const s = size(), taken = [], m = metres();
  const note_font = "italic 700 12px 'Noto Sans', sans-serif";
  const put = (text, x, y, font, colour, anchor, spacing, note) => {
    ctx.font = note_font; const noted = note ? ctx.measureText(note.words).width : 0;
    ctx.font = font; ctx.letterSpacing = spacing || "0px";
    const w = Math.max(ctx.measureText(text).width, noted), h = note && note.words ? 31 : 16, off = note ? note.clear : 9;
    const spots = anchor === "side" ? [[off, -8], [-off - w, -8], [-w / 2, -h - off + 2], [-w / 2, off - 1], [off, -h / 2], [off - 3, off - 3], [off - 3, -h - off + 3]] : [[-w / 2, -8], [-w / 2, -30], [-w / 2, 14]];
    for (const [dx, dy] of spots) {
      const box = [x + dx - 3, y + dy - 2, x + dx + w + 3, y + dy + h + 2];
      if (box[0] < 0 || box[1] < 0 || box[2] > s.w || box[3] > s.h) continue;
      if (taken.some((o) => box[0] < o[2] && box[2] > o[0] && box[1] < o[3] && box[3] > o[1])) continue;
      taken.push(box); ctx.textBaseline = "top"; ctx.lineJoin = "round";
      ctx.strokeStyle = C.halo; ctx.lineWidth = 4; ctx.strokeText(text, x + dx, y + dy);
      ctx.fillStyle = colour; ctx.fillText(text, x + dx, y + dy); ctx.letterSpacing = "0px";
      if (noted) { ctx.font = note_font; ctx.strokeText(note.words, x + dx, y + dy + 16); ctx.fillStyle = note.colour; ctx.fillText(note.words, x + dx, y + dy + 16); }
      return true;
    }
    ctx.letterSpacing = "0px"; return false;
  };
  for (const box of boxes) taken.push([box.x, box.y, box.x + box.w, box.y + box.h]);
  for (const { at: [a, b], whole } of townRings.values()) taken.push([a - whole, b - whole, a + whole, b + whole]);
  for (const mark of port && !port.panel ? [] : state.callouts) { const [a, b] = numberAt(mark); taken.push([a - 11, b - 11, a + 11, b + 11]); }
  if (!port) taken.push([0, 0, 260, 44], [0, s.h - 30, s.w, s.h]);
  for (const id of port ? [] : ["legend", "caption"]) {
    const box = $(id); if (box.offsetWidth) taken.push([box.offsetLeft, box.offsetTop, box.offsetLeft + box.offsetWidth, box.offsetTop + box.offsetHeight]);
  }
  const putPlace = (item) => {
    const [x, y] = toPx(...item.at);
    const days = townDays.get(item.id);
    if (!put(nameOf(item), x, y, (item.capital || days ? "700 " : "") + "13px 'Noto Sans', sans-serif", C.text, "side", "", days) || days) return;
    ctx.beginPath(); ctx.arc(x, y, 3, 0, 7); ctx.fillStyle = C.text; ctx.fill();
  };
  // What the caption names comes before all else.
  const wanted = placesWanted();
  for (const item of wanted) if ((state.named.has(item.id) || townDays.has(item.id)) && !isQuiet(item)) putPlace(item);
  const told_of = (item) => (item.id === state.selection || state.named.has(item.id) ? 1000 : (linksTo.get(item.id) || []).length);
  const written = [], states = new Set();
  const named = data.features.filter((item) => state.layers.has(item.layer) && isShown(item) && item.label_at.length && item.label !== "-" && !townRings.has(item.id) && !isQuiet(item));
  // What the text speaks of most is named first; from afar, points that it does not speak of are not named at all.
  for (const item of named.sort((a, b) => (a.shape === "point") - (b.shape === "point") || told_of(b) - told_of(a))) {
    if (item.shape === "point" && !told_of(item) && !layers.get(item.layer).own && m * s.w > 1400000) continue;
    const [x, y] = toPx(...labelAt(item));
    const plain = ["en", "article"].includes(state.names) && item.label ? item.label : nameOf(item);
    // Of two layers that have the same place one names it.
    if (item.shape === "point" && written.some((one) => one.plain === plain && Math.hypot(one.x - x, one.y - y) < 12)) continue;
    if (put(plain, x, y, "italic 700 13px 'Noto Sans', sans-serif", item.text, item.shape === "area" ? "" : "side", "", townDays.get(item.id))) written.push({ plain, x, y, english: plainName(item) });
  }
  for (const item of base.countries) {
    const [x, y] = toPx(...labelAt(item)), text = nameOf(item).toUpperCase();
    if (item.width / m < text.length * 8 || isQuiet(item)) continue;
    states.add(text);
    put(text, x, y, (item.focus ? "700 " : "") + "15px 'Noto Sans', sans-serif", item.focus ? C.text : C.faint_text, "", "2px");
  }
  disputed().areas.forEach(([, , named], index) => {
    const item = data.disputed.areas[index], text = nameOf(item);
    if (named && !states.has(text.toUpperCase()) && item.width / m > text.length * 8) put(text, ...toPx(...item.label_at), "italic 12px 'Noto Sans', sans-serif", C.text, "");
  });
  const told = new Set();
  for (const arrow of drawnArrows) if (arrow.begins && !told.has(arrow.begins) && told.add(arrow.begins)) put(base.states[arrow.begins] || arrow.begins, ...arrow.a, "700 12px 'Noto Sans', sans-serif", C.text, "side");
  for (const arrow of drawnArrows) if (arrow.off && !told.has(arrow.partner) && told.add(arrow.partner)) put(base.states[arrow.partner] || arrow.partner, ...arrow.b, "700 12px 'Noto Sans', sans-serif", C.text, "side");
  // A town that the story names itself stands once, whatever the language of its name.
  const isWritten = (item, [x, y]) => written.some((one) => one.english && one.english === plainName(item) && Math.hypot(one.x - x, one.y - y) < 12);
  for (const item of wanted) if (!state.named.has(item.id) && !townDays.has(item.id) && !isQuiet(item) && !isWritten(item, toPx(...item.at))) putPlace(item);
}

// What is under the pointer
function pick(px, py) {
  if (!state.panels.length) return pickHere(px, py);
  const boxes = panelBoxes(), k = boxes.findIndex((box) => px >= box.x && px < box.x + box.w && py >= box.y && py < box.y + box.h);
  if (k < 0) return "";
  return within(state.panels[k], boxes[k], () => { drawnArrows = state.panels[k].arrows || []; const found = pickHere(px, py); drawnArrows = []; return found; });
}
// The place is one of the whole canvas, also where a panel is looked at.
function pickHere(left, top) {
  const px = left - size().x, py = top - size().y;
  for (const item of data.features) if (item.shape === "point" && state.layers.has(item.layer) && inForce(item)) {
    const ring = townRings.get(item.id), [x, y] = ring ? ring.at : toPx(...item.label_at), way = Math.hypot(x - px, y - py);
    if (ring ? way <= ring.outer && (ring.first || way > ring.outer - R.ring - R.gap) : way < 9) return item.id;
  }
  pixels(); ctx.lineWidth = 12;
  const r = window.devicePixelRatio || 1;
  for (const arrow of drawnArrows) if (ctx.isPointInStroke(arrowPath(arrow), left * r, top * r)) return arrow.claim.id;
  for (const item of base.places) { const [x, y] = toPx(...item.at); if (item.rank < 3 && Math.hypot(x - px, y - py) < 7) return item.id; }
  plane(); ctx.lineWidth = 12 * metres();
  const shown = data.features.filter((item) => state.layers.has(item.layer) && isShown(item));
  for (const item of shown) if (item.shape === "line" && ctx.isPointInStroke(item.path, left * r, top * r)) return item.id;
  for (const item of shown) if (item.shape === "area" && ctx.isPointInPath(item.path, left * r, top * r, "evenodd")) return item.id;
  for (const item of base.countries) if (ctx.isPointInPath(item.path, left * r, top * r, "evenodd")) return item.id;
  return "";
}
function targetName(id) {
  const item = features.get(id) || claims.get(id) || countries.get(id) || places.get(id);
  return item ? nameOf(item) : links.has(id) ? textOf(links.get(id)) : "";
}

// Article: offsets count code points, as the links do.
const letters = Array.from(data.article.text);
const textOf = (span) => letters.slice(span.start, span.end).join("");
function make(tag, text, className) { const e = document.createElement(tag); if (text) e.textContent = text; if (className) e.className = className; return e; }
function buildArticle() {
  const box = $("article"), article = data.article;
  // A text that begins with its title shows it itself, with the places in it linked.
  if (article.text.split("\n", 1)[0].trim() !== article.title) box.append(make("h2", article.title));
  box.append(make("div", article.byline, "byline"), make("div", article.credit, "byline"));
  let start = 0;
  for (const line of article.text.split("\n")) {
    const end = start + Array.from(line).length;
    const heading = article.headings.includes(line.trim());
    const paragraph = make(heading ? (start === 0 && line.trim() === article.title ? "h2" : "h3") : "p");
    const inside = data.links.filter((link) => link.start < end && link.end > start);
    const cuts = [...new Set([start, end, ...inside.flatMap((link) => [Math.max(link.start, start), Math.min(link.end, end)])])].sort((a, b) => a - b);
    for (let i = 0; i + 1 < cuts.length; i++) {
      const piece = letters.slice(cuts[i], cuts[i + 1]).join("");
      const over = inside.filter((link) => link.start <= cuts[i] && link.end >= cuts[i + 1]).sort((a, b) => a.end - a.start - (b.end - b.start));
      if (!over.length) { paragraph.append(piece); continue; }
      const tinted = over.find((link) => link.theme !== "base") || over[0];
      const mark = make("mark", piece, tinted.theme);
      if (tinted.theme !== "base") mark.style.background = tinted.tint;
      mark.dataset.links = over.map((link) => link.id).join(" ");
      if (piece.trim()) { mark.tabIndex = over[0].start === cuts[i] ? 0 : -1; mark.setAttribute("role", "link"); }
      paragraph.append(mark);
    }
    if (line.trim()) box.append(paragraph);
    start = end + 1;
  }
}
const linkOf = (mark) => links.get(mark.dataset.links.split(" ")[0]);
function light() {
  const chosen = new Set((linksTo.get(state.selection) || []).map((link) => link.id).concat(claimLinks(state.selection)));
  const lit = new Set((linksTo.get(state.hovered) || []).map((link) => link.id).concat(claimLinks(state.hovered)));
  if (links.has(state.selection)) chosen.add(state.selection);
  for (const mark of document.querySelectorAll("#article mark")) {
    const ids = mark.dataset.links.split(" ");
    mark.classList.toggle("chosen", ids.some((id) => chosen.has(id)));
    mark.classList.toggle("lit", ids.some((id) => lit.has(id)));
  }
}
function claimLinks(id) {
  const claim = claims.get(id); if (!claim) return [];
  return data.links.filter((link) => claim.passages.some(([a, b]) => link.start >= a && link.end <= b)).map((link) => link.id);
}
const isNarrow = () => matchMedia("(max-width: 900px)").matches;
const stays = (element) => getComputedStyle(element).position === "sticky";
const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
function scrollToFirst() {
  const mark = document.querySelector("#article mark.chosen"); if (!mark) return;
  const box = $("article").getBoundingClientRect(), at = mark.getBoundingClientRect();
  // On a narrow screen the text runs under the map: the margin of a mark keeps it below.
  const top = isNarrow() ? $("side").getBoundingClientRect().top + scrollY : box.top, covered = isNarrow() ? Math.max($("stage").getBoundingClientRect().bottom, stays($("steps")) ? $("steps").getBoundingClientRect().bottom : 0) : top;
  const bottom = isNarrow() ? innerHeight - 60 : box.bottom;
  if (at.top < covered || at.bottom > bottom) mark.scrollIntoView({ block: isNarrow() ? "start" : "center", behavior: calm() ? "auto" : "smooth" });
}

// Details
function row(list, term, text) { if (text) list.append(make("dt", term), make("dd", text)); }
// A passage as a quotation that leads to it; a short one with some of the words around it, which tell one from another.
function quoted(span) {
  const q = make("q"), words = textOf(span), side = words.length < 40 ? 30 : 0;
  const paragraph = letters.slice(Math.max(0, span.start - side), span.start).join("").split("\n").pop();
  const after = letters.slice(span.end, span.end + side).join("").split("\n")[0];
  const before = paragraph.length === side ? "…" + paragraph.replace(/^\S*/, "") : paragraph;
  q.append(before, make("b", words), after.length === side ? after.replace(/\S*$/, "") + "…" : after);
  q.addEventListener("click", () => {
    const mark = [...document.querySelectorAll("#article mark")].find((item) =>
      item.dataset.links.split(" ").some((id) => links.get(id).start >= span.start && links.get(id).end <= span.end));
    if (mark) mark.scrollIntoView({ block: "center" });
  });
  return q;
}
function details() {
  const box = $("details"); box.replaceChildren();
  const id = state.selection, item = features.get(id), claim = claims.get(id);
  if (!id) { box.append(make("div", say("Click a highlighted passage in the article or anything on the map."), "source")); return; }
  const name = targetName(id) || (linksTo.get(id) || []).map(textOf)[0];  // what lies beyond this map has its words
  if (name) box.append(make("h2", name));
  const list = make("dl");
  if (item) {
    if (item.summary) box.append(make("div", item.summary));
    row(list, item.status, item.holder);
    row(list, say("Period"), [item.start && say("from {date}", { date: formatDay(item.start) }), item.end && say("until {date}", { date: formatDay(item.end) })].filter(Boolean).join(" "));
    row(list, say("Stage"), item.stage); row(list, say("Certainty"), item.certainty); row(list, say("Geometry"), item.accuracy);
  }
  if (claim) {
    if (claim.summary) box.append(make("div", claim.summary));
    row(list, say("Kind"), claim.kind); row(list, say("If"), claim.condition); row(list, say("According to"), claim.speaker); row(list, say("Reported by"), claim.reported_by); row(list, say("Date"), claim.date); row(list, say("Evidence"), claim.strength); row(list, say("Type of act"), claim.act);
    if (claim.context) row(list, say("Note"), say("added context, not in the article"));
  }
  box.append(list);
  const spans = claim ? claim.passages.map(([start, end]) => ({ start, end })) : linksTo.get(id) || [];
  for (const span of spans.slice(0, 12)) box.append(quoted(span));
  for (const source of ((item || claim || {}).source || [])) {
    const line = make("div", [source.title, source.publisher, source.date].filter(Boolean).join(", ") + " ", "source");
    if (/^https?:\/\//.test(source.address)) {
      const a = make("a", source.address); a.href = source.address; a.rel = "noopener noreferrer nofollow"; a.target = "_blank"; line.append(a);
    }
    box.append(line);
  }
}

// Controls
function buildLayers() {
  const box = $("layers");
  for (const group of data.groups) {
    const own = data.layers.filter((layer) => layer.group === group.id); if (!own.length) continue;
    box.append(make("h2", group.title));
    for (const layer of own) {
      const label = make("label"), tick = make("input"), swatch = image(layer.swatch);
      tick.type = "checkbox"; tick.dataset.layer = layer.id; label.title = layer.summary || "";
      tick.addEventListener("change", () => { state.layers[tick.checked ? "add" : "delete"](layer.id); if (tick.checked) state.hidden = new Set(); render(); });
      label.append(tick, make("span", layer.title), swatch); box.append(label);
    }
  }
}
// Swatches are pictures of the program's own. They are decoded here: as addresses of images the page's policy refuses them.
const decoded = (base64) => createImageBitmap(new Blob([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))]));
const pictures = data.swatches.map(decoded);
function image(index) {
  const box = make("canvas", "", "swatch"); box.width = 48; box.height = 24; box.setAttribute("aria-hidden", "true");
  pictures[index].then((picture) => box.getContext("2d").drawImage(picture, 0, 0));
  return box;
}
// The program's own rows of what is in force and visible: words of several layers stand there once.
function legend() {
  const boxes = state.panels.map(() => ({ x: 0, y: 0, w: 480, h: 320, panel: true }));
  const told = isAsTold(), every = state.panels.length ? state.panels.map((panel, k) => within(panel, boxes[k], () => legendRows(told))) : [legendRows(told)];
  // Words of one panel alone, such as its partner, are those of its title.
  const rows = every.flat().filter(([words, swatch]) => swatch >= 0 || every.every((all) => all.some(([other]) => other === words)));
  const said = new Map(rows.map(([words, swatch]) => [words, swatch]));
  const items = [...said].sort((a, b) => (a[1] < 0) - (b[1] < 0)).map(([words, swatch]) => {
    const item = make("li"); if (swatch >= 0) item.append(image(swatch)); item.append(words);
    return item;
  });
  $("legend").hidden = !items.length; $("legend-rows").replaceChildren(...items);
}
function legendRows(asTold) {
  const before = drawnArrows; drawnArrows = []; fans.clear();
  for (const layer of visible()) if (layer.arrows) layOutArrows(layer);
  const drawn = new Set(drawnArrows.map((arrow) => arrow.claim.id)); drawnArrows = before;
  const arrows = (layer) => (forView(layer.arrows) || []).filter(([id]) => drawn.has(id)).map(([, , words, swatch]) => [words, swatch]);
  if (asTold && state.legend) return [...visible().filter((layer) => layer.arrows).flatMap(arrows), ...state.legend];
  const rows = visible().filter(isLayerSeen).flatMap((layer) => [...arrows(layer), ...(onDay(forView(layer.legend)) || [])]);
  const lines = disputed().lines.map((style, index) => [style, data.disputed.lines[index]]);
  const borders = [...base.borders, ...lines.filter(([style]) => style === 1).map(([, line]) => line)];
  for (const [kind, ...row] of onDay(data.past.rows) || []) if (borders.some((item) => onDay(item.past) === kind && isSeen(item, LEAST_PX))) rows.push(row);
  if (placesWanted().some((item) => nameOf(item).includes(" / "))) rows.push(data.disputed.words[2]);
  if (state.viewpoint !== "control") rows.push([data.disputed.titles[state.viewpoint], -1]);
  if (lines.some(([style, line]) => style === 2 && isSeen(line, LEAST_PX))) rows.push(data.disputed.words[state.viewpoint === "law" ? 3 : 0]);
  for (const kind of [1, 2]) if (disputed().areas.some(([, hatched], index) => hatched === kind && isSeen(data.disputed.areas[index], LEAST_PX))) rows.push(data.disputed.words[kind === 2 ? 4 : 1]);
  // That nothing is said of a partner (-2) holds only where no layer shows a statement.
  return rows.filter(([, swatch]) => swatch !== -2 || !drawn.size);
}
function wordsOf(step) {
  const said = step.sentences.map(([text, number]) => { const line = make("span", "", "sentence"); if (number) line.append(make("b", String(number), "number")); line.append(text); return line; });
  const shown = step.pictures.map(({ src, alt, credit }) => { const part = make("figure", ""), picture = document.createElement("img"); picture.src = src; picture.alt = alt; part.append(picture, make("figcaption", credit)); return part; });
  return [make("strong", step.headline), ...said, ...shown];
}
// On a narrow screen the steps are cards beside each other that snap; the one that is seen is the step.
function buildCards() {
  const strip = $("steps");
  for (const step of data.steps) { const card = make("li"); card.tabIndex = 0; card.append(...wordsOf(step)); strip.append(card); }
  let rest = 0;
  strip.addEventListener("scroll", () => {
    clearTimeout(rest);
    rest = setTimeout(() => { const index = cardIndex(); if (isNarrow() && index !== state.step) goStep(index); }, 120);
  });
}
const cardIndex = () => Math.round(Math.abs($("steps").scrollLeft) / Math.max($("steps").clientWidth, 1));
function showCard() {
  const card = $("steps").children[state.step];
  if (card && isNarrow() && cardIndex() !== state.step) $("steps").scrollTo({ left: card.offsetLeft - $("steps").children[0].offsetLeft, behavior: calm() ? "auto" : "smooth" });
}
function render() {
  for (const tick of document.querySelectorAll("#layers input")) tick.checked = state.layers.has(tick.dataset.layer);
  const days = [...new Set(state.panels.map((panel) => panel.date))].sort();
  $("date").classList.toggle("range", days.length > 1);
  $("date").textContent = days.length > 1 ? `${formatDay(days[0])} – ${formatDay(days[days.length - 1])}` : formatDay(state.date);
  $("time").value = String(Math.round(Date.parse(state.date) / DAY));
  const step = data.steps[state.step];
  $("step").textContent = step ? say("{number} of {count}: {title}", { number: state.step + 1, count: data.steps.length, title: step.title }) : say("Steps: {count}", { count: data.steps.length });
  $("caption").replaceChildren(...(step ? wordsOf(step) : data.headline ? [make("strong", data.headline)] : []));
  showCard();
  legend(); draw(); light(); details();
  $("back").disabled = state.step <= 0; $("next").disabled = state.step >= data.steps.length - 1;
}
function goStep(index) { if (data.steps[index]) { state.step = index; showView(data.steps[index].view); scrollToFirst(); } }
function select(id) {
  state.selection = id;
  const item = features.get(id), claim = claims.get(id);
  if (item) state.layers.add(item.layer);
  if (claim) for (const layer of data.layers)
    if (layer.arrows && Object.values(layer.arrows).flat().some(([shown]) => shown === id)) state.layers.add(layer.id);
  const dated = item || claim;
  if (dated && !state.panels.length && !inForce(dated)) state.date = dated.start || dated.end;
  render(); scrollToFirst();
}
function goTo(id) {
  oneMap();
  const shape = shapesOf(id).find((found) => found.rings && found.rings.length);
  if (shape && !claims.has(id)) {
    const xs = [], ys = []; for (const ring of shape.rings) for (let i = 0; i < ring.length; i += 2) { xs.push(ring[i]); ys.push(ring[i + 1]); }
    const range = (v) => v.reduce(([a, b], x) => [Math.min(a, x), Math.max(b, x)], [Infinity, -Infinity]);
    const [x0, x1] = range(xs), [y0, y1] = range(ys);
    Object.assign(state, { x: (x0 + x1) / 2, y: (y0 + y1) / 2, width: Math.max((x1 - x0) * 1.5, 160000), height: Math.max((y1 - y0) * 1.5, 120000) });
  } else if (places.has(id)) Object.assign(state, { x: places.get(id).at[0], y: places.get(id).at[1], width: 400000, height: 260000 });
  select(id);
}
function hover(id, event) {
  const tip = $("tip");
  if (id !== state.hovered) { state.hovered = id; draw(); light(); canvas.classList.toggle("over", Boolean(id)); }
  tip.hidden = !id || !event;
  if (id && event) { tip.textContent = targetName(id); const s = size(); tip.style.left = Math.min(event.offsetX + 14, s.w - 180) + "px"; tip.style.top = event.offsetY + 16 + "px"; }
}
function zoom(factor, px, py) {
  const [x, y] = toPlane(px, py), span = Math.max(state.width, state.height) / factor;
  if (span < 5000 || span > 1.2e7) return;
  oneMap();
  Object.assign(state, { x: x + (state.x - x) / factor, y: y + (state.y - y) / factor, width: state.width / factor, height: state.height / factor });
  draw();
}
let drag = null;
const fingers = new Map();
function pinch(e) {
  const two = () => { const [a, b] = [...fingers.values()]; return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, apart: Math.hypot(a.x - b.x, a.y - b.y) }; };
  const before = two(); fingers.set(e.pointerId, { x: e.offsetX, y: e.offsetY });
  const after = two(), m = metres();
  oneMap(); state.x -= (after.x - before.x) * m; state.y += (after.y - before.y) * m;
  zoom(after.apart / Math.max(before.apart, 1), after.x, after.y); draw();
}
canvas.addEventListener("pointerdown", (e) => {
  fingers.set(e.pointerId, { x: e.offsetX, y: e.offsetY });
  drag = { x: e.offsetX, y: e.offsetY, moved: fingers.size > 1 }; canvas.setPointerCapture(e.pointerId);
});
canvas.addEventListener("pointermove", (e) => {
  if (fingers.size === 2 && fingers.has(e.pointerId)) { pinch(e); return; }
  if (!drag) { hover(pick(e.offsetX, e.offsetY), e); return; }
  const dx = e.offsetX - drag.x, dy = e.offsetY - drag.y;
  if (!drag.moved && Math.hypot(dx, dy) < 4) return;
  oneMap(); const m = metres(); state.x -= dx * m; state.y += dy * m; Object.assign(drag, { x: e.offsetX, y: e.offsetY, moved: true }); draw();
});
canvas.addEventListener("pointercancel", (e) => { fingers.delete(e.pointerId); drag = null; });
canvas.addEventListener("pointerup", (e) => {
  fingers.delete(e.pointerId);
  if (fingers.size) { const [left] = fingers.values(); drag = { ...left, moved: true }; return; }  // one of two fingers stays
  const clicked = drag && !drag.moved; drag = null; if (clicked) select(pick(e.offsetX, e.offsetY)); });
canvas.addEventListener("pointerleave", () => hover(""));
canvas.addEventListener("wheel", (e) => { e.preventDefault(); zoom(Math.pow(1.0018, -e.deltaY), e.offsetX, e.offsetY); }, { passive: false });
canvas.addEventListener("dblclick", (e) => zoom(2, e.offsetX, e.offsetY));
canvas.addEventListener("keydown", (e) => {
  const m = metres(), s = size(), move = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[e.key];
  if (move) { oneMap(); state.x += move[0] * s.w * 0.12 * m; state.y += move[1] * s.h * 0.12 * m; draw(); e.preventDefault(); }
  else if (e.key === "+" || e.key === "=") zoom(1.4, s.w / 2, s.h / 2);
  else if (e.key === "-") zoom(1 / 1.4, s.w / 2, s.h / 2);
  else if (e.key === "Home") showView({ ...data.view, date: state.date, layers: [...state.layers], order: state.order, opacity: state.opacity, selection: state.selection, legend: null, locator: null });
  else if (e.key === "Escape") select("");
});
document.addEventListener("keydown", (e) => {
  if (e.target.matches("input, select")) return;
  if (e.key === "PageDown") { goStep(state.step + 1); e.preventDefault(); }
  if (e.key === "PageUp") { goStep(state.step - 1); e.preventDefault(); }
});
$("article").addEventListener("mouseover", (e) => { if (e.target.matches("mark")) hover(linkOf(e.target).targets[0]); });
$("article").addEventListener("mouseout", (e) => { if (e.target.matches("mark")) hover(""); });
$("article").addEventListener("click", (e) => { if (e.target.matches("mark")) goTo(linkOf(e.target).targets[0]); });
$("article").addEventListener("keydown", (e) => { if (e.key === "Enter" && e.target.matches("mark")) goTo(linkOf(e.target).targets[0]); });
$("back").addEventListener("click", () => goStep(state.step - 1));
$("next").addEventListener("click", () => goStep(state.step + 1));
$("time").addEventListener("input", (e) => { oneMap(); state.date = new Date(Number(e.target.value) * DAY).toISOString().slice(0, 10); state.hidden = new Set(); render(); });
$("viewpoint").addEventListener("change", (e) => { state.viewpoint = e.target.value; render(); });
$("names").addEventListener("change", (e) => { state.names = e.target.value; render(); });
new ResizeObserver(draw).observe($("stage"));
$("legend").addEventListener("toggle", draw);

$("title").textContent = data.title;
$("colophon").textContent = [data.credits, ...new Set(data.layers.map((layer) => layer.picture && layer.picture.credit).filter(Boolean)), data.disclaimer].join(" · ");
for (const [value, text] of Object.entries(data.disputed.titles)) { const option = make("option", text); option.value = value; $("viewpoint").append(option); }
if (data.method) {
  const made = make("details"), head = make("summary", say("How this story was made")), text = make("div", data.method.replace(/^#+ |[*`]/gm, ""));
  text.style.whiteSpace = "pre-wrap"; made.append(head, text); $("article").append(made);
}
for (const [value, text] of Object.entries(data.names)) { const option = make("option", text); option.value = value; $("names").append(option); }
$("time").min = String(Math.floor(Date.parse(data.range[0]) / DAY)); $("time").max = String(Math.ceil(Date.parse(data.range[1]) / DAY));
// A page without steps, or of one day, has nothing to go through.
for (const id of ["back", "step", "next"]) $(id).hidden = !data.steps.length;
$("time").hidden = data.range[0] === data.range[1];
document.querySelector("footer").hidden = !data.steps.length && $("time").hidden;
buildArticle(); buildLayers(); buildCards();
showView(data.view);
if (isNarrow()) { $("legend").open = false; state.step = 0; if (data.steps[0]) showView(data.steps[0].view); else state.step = -1; }
addEventListener("beforeprint", () => { $("legend").open = true; });
const laid = data.layers.filter((layer) => layer.picture).map((layer) => decoded(layer.picture.data).then((bitmap) => { layer.bitmap = bitmap; }));
Promise.allSettled(laid).then(() => { if (laid.length) draw(); document.documentElement.dataset.ready = "yes"; });
