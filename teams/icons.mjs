// Draws the two icons of the package from the mark of the chat page, bot/wwwroot/merk.svg.
// Of SVG it knows what the mark has: one rectangle as ground, paths of straight strokes with round ends, and discs.
import { png } from './png.mjs';

const colourSize = 192, colourMark = 112;   // Teams rounds the corners; the sign stays within its 120 pixels
const outlineSize = 32, outlineMark = 28;

/** Reads the mark. @returns ground colour, and shapes with a colour and a distance: how far a point is outside, in units of the drawing */
export function readMark(svg) {
  const ground = attributes(svg.match(/<rect\b[^>]*>/)[0]).fill;
  const paths = elements(svg, 'path').map(path => stroke(points(path.d), Number(path['stroke-width']) / 2, path.stroke));
  const discs = elements(svg, 'circle').map(disc => stroke([[Number(disc.cx), Number(disc.cy)]], Number(disc.r), disc.fill));
  return { ground: fullColour(ground), shapes: [...paths, ...discs] };
}

/** Full colour on an opaque square. */
export const colourIcon = mark => draw(mark, colourSize, colourMark, shape => rgb(shape.colour), [...rgb(mark.ground), 255]);

/** White on nothing. */
export const outlineIcon = mark => draw(mark, outlineSize, outlineMark, () => [255, 255, 255], [255, 255, 255, 0]);

function draw(mark, size, wanted, colourOf, ground) {
  const box = bounds(mark.shapes);
  const scale = wanted / Math.max(box.width, box.height);
  return png(size, (x, y) => {
    const point = [box.x + (x + 0.5 - size / 2) / scale, box.y + (y + 0.5 - size / 2) / scale];
    return mark.shapes.reduce((below, shape) => over(colourOf(shape), covered(shape, point, scale), below), ground);
  });
}

// Half a pixel either side of the edge fades, which is what makes it smooth.
const covered = (shape, point, scale) => Math.min(1, Math.max(0, 0.5 - distance(shape, point) * scale));

function over(colour, opacity, [red, green, blue, below]) {
  const alpha = opacity + below / 255 * (1 - opacity);
  if (alpha === 0) return [...colour, 0];
  const mix = (top, bottom) => Math.round((top * opacity + bottom * below / 255 * (1 - opacity)) / alpha);
  return [mix(colour[0], red), mix(colour[1], green), mix(colour[2], blue), Math.round(alpha * 255)];
}

function stroke(line, radius, colour) {
  return { line, radius, colour: fullColour(colour) };
}

function distance({ line, radius }, point) {
  if (line.length === 1) return Math.hypot(point[0] - line[0][0], point[1] - line[0][1]) - radius;
  return Math.min(...line.slice(1).map((end, i) => toSegment(point, line[i], end))) - radius;
}

function toSegment([x, y], [ax, ay], [bx, by]) {
  const dx = bx - ax, dy = by - ay;
  const along = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

function bounds(shapes) {
  const side = (axis, sign) => Math.max(...shapes.flatMap(({ line, radius }) => line.map(point => sign * point[axis] + radius)));
  const [left, right, top, bottom] = [-side(0, -1), side(0, 1), -side(1, -1), side(1, 1)];
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top };
}

/** The corners of a path of straight lines: M, L, H and V, and the same from where one is. */
function points(path) {
  const found = [];
  let command = 'M', x = 0, y = 0;
  const tokens = path.match(/[a-z]|-?(?:\d+\.?\d*|\.\d+)/gi);
  while (tokens.length) {
    if (/[a-z]/i.test(tokens[0])) command = tokens.shift();
    const from = command === command.toLowerCase() ? [x, y] : [0, 0];
    const kind = command.toUpperCase();
    if (!'MLHV'.includes(kind)) throw new Error(`Expected a path of straight lines, got '${command}'.`);
    if (kind !== 'V') x = from[0] + Number(tokens.shift());
    if (kind !== 'H') y = from[1] + Number(tokens.shift());
    found.push([x, y]);
  }
  return found;
}

const elements = (svg, name) => [...svg.matchAll(new RegExp(`<${name}\\b[^>]*>`, 'g'))].map(([tag]) => attributes(tag));
const attributes = tag => Object.fromEntries([...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]));
const fullColour = hex => hex.length === 4 ? '#' + [...hex.slice(1)].map(digit => digit + digit).join('') : hex;
const rgb = hex => [1, 3, 5].map(at => parseInt(hex.slice(at, at + 2), 16));
