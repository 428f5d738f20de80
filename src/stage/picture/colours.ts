/** Colours of the two instruments (visual page, 1). */
export const COLOUR = {
  night850: '#0D1526',
  night500: '#33456A',
  night300: '#9FB0CB',
  night200: '#B9C6DB',
  night100: '#DCE4EF',
  shade: '#070C18',
  paper: '#FAF7F0',
  ink: '#10182A',
  watch: '#E69F00',
  watchHi: '#FFBF45',
  watchDark: '#C98900',
  compass: '#56B4E9',
  compassHi: '#A9DBF7',
  compassDark: '#3E97CF',
  southHi: '#FF8A3D',
} as const;
