// How a client dresses a card: close to what Teams documents for light and dark.
const colours = (normal, subtle) => ({ default: normal, subtle });
const texts = ({ text, subtle, accent, attention, good, warning }) => ({
  default: colours(text, subtle), dark: colours(text, subtle), light: colours(text, subtle), accent: colours(accent, accent),
  attention: colours(attention, attention), good: colours(good, good), warning: colours(warning, warning),
});
const ground = (backgroundColor, palette) => ({ backgroundColor, foregroundColors: texts(palette) });

function host({ back, emphasis, attentionBack, line, ...palette }) {
  return {
    supportsInteractivity: true, fontFamily: '"Segoe UI", "Liberation Sans", sans-serif',
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 }, separator: { lineThickness: 1, lineColor: line },
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 }, fontWeights: { lighter: 200, default: 400, bolder: 600 },
    textBlock: { headingLevel: 2 },
    actions: { maxActions: 6, spacing: 'default', buttonSpacing: 8, actionsOrientation: 'horizontal', actionAlignment: 'left', showCard: { actionMode: 'inline' } },
    containerStyles: {
      default: ground(back, palette), emphasis: ground(emphasis, palette), attention: ground(attentionBack, palette),
      good: ground(emphasis, palette), warning: ground(emphasis, palette), accent: ground(emphasis, palette),
    },
    inputs: { label: { inputSpacing: 'small', requiredInputs: { suffix: ' *' }, optionalInputs: {} }, errorMessage: { color: 'attention', spacing: 'small' } },
  };
}

const lightPalette = { text: '#242424', subtle: '#616161', accent: '#5b5fc7', attention: '#c4314b', good: '#237b4b', warning: '#835c00' };
const darkPalette = { text: '#ffffff', subtle: '#d6d6d6', accent: '#aaabf4', attention: '#f9526b', good: '#92c353', warning: '#f8d22a' };

export const looks = [
  { name: 'light', scheme: 'light', width: 480, back: '#ffffff', text: '#242424', field: '#ffffff', border: '#8a8a8a', host: host({ back: '#ffffff', emphasis: '#f5f5f5', attentionBack: '#fcf4f6', line: '#e0e0e0', ...lightPalette }) },
  { name: 'dark', scheme: 'dark', width: 480, back: '#292929', text: '#ffffff', field: '#1f1f1f', border: '#9a9a9a', host: host({ back: '#292929', emphasis: '#333333', attentionBack: '#3e1f25', line: '#484848', ...darkPalette }) },
  { name: 'narrow', scheme: 'light', width: 320, back: '#ffffff', text: '#242424', field: '#ffffff', border: '#8a8a8a', host: host({ back: '#ffffff', emphasis: '#f5f5f5', attentionBack: '#fcf4f6', line: '#e0e0e0', ...lightPalette }) },
];
