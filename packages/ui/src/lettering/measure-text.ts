const narrow = /[iljtfrI.,;:!|'’()[\]\-\u00a0\u202f ]/;
const wide = /[mwœæ@%—]/;
const wider = /[MWŒÆ]/;
const capital = /\p{Lu}|\d|[?&«»]/u;

function widthOfLetter(letter: string): number {
  if (narrow.test(letter)) return 0.36;
  if (wider.test(letter)) return 0.98;
  if (wide.test(letter)) return 0.88;
  return capital.test(letter) ? 0.7 : 0.56;
}

/** About how wide a line is drawn, in the unit of `fontSize`: a little more than the two faces of Bassin take. */
export function measureText(line: string, fontSize: number): number {
  return [...line].reduce((width, letter) => width + widthOfLetter(letter), 0) * fontSize;
}
