const circle = 'M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13z';

/** Line drawings on a field of 16 by 16. */
const paths = {
  start: `${circle} M10.8 5.2 9.2 9.2l-4 1.6 1.6-4z`,
  symptom: 'M1.5 8.5h3l2-5.5 3 10.5 2-5h3',
  variant: 'M8 14V9.5L3.5 5 M8 9.5 12.5 5 M3.5 8V5h3 M12.5 8V5h-3',
  step: 'M2.5 4h1 M6.5 4h7 M2.5 8h1 M6.5 8h7 M2.5 12h1 M6.5 12h4',
  decision: 'M6 6.2A2 2 0 1 1 8 8.4v1 M8 11.6v.1 M8 1.2 14.8 8 8 14.8 1.2 8z',
  jump: 'M6 3h7v7 M13 3 3.5 12.5',
  escalation:
    'M5.5 7.2a2.35 2.35 0 1 0 0-4.7 2.35 2.35 0 0 0 0 4.7z M1.2 13.5c0-2.3 1.9-3.9 4.3-3.9s4.3 1.6 4.3 3.9 M10.8 6.5h4 M13 4.7l1.8 1.8L13 8.3',
  resolved: `${circle} M5 8.3l2.1 2.1 4-4.4`,
  stop: `${circle} M6 6h4v4H6z`,
  gap: 'M1 8h4 M11 8h4 M6.6 4.2 5 8l1.6 3.8 M9.4 4.2 11 8l-1.6 3.8',
  back: 'M9.8 3.2 5 8l4.8 4.8',
  forward: 'M6.2 3.2 11 8l-4.8 4.8',
  restart: 'M3.2 8.6a5 5 0 1 0 1.3-4 M3.4 2.2v3h3',
  copy: 'M5.5 5.5h8v8h-8z M10.5 5.5v-3h-8v8h3',
  text: 'M2.5 3.5h11 M2.5 6.5h7 M2.5 9.5h11 M2.5 12.5h5',
  play: 'M4.5 2.8v10.4L13 8z',
} as const;

/** The name of a drawing. */
export type IconName = keyof typeof paths;

/** A drawing in the colour of the text around it; it says nothing that words beside it do not say. */
export function icon(name: IconName): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', paths[name]);
  svg.append(path);
  return svg;
}
