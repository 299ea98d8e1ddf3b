import { element, icon } from './element.js';

const key = 'fallow.theme';

/** Light or dark: the system's choice until somebody chooses. */
export function themeSwitch(remember) {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const current = () => remember.get(key) ?? (system.matches ? 'dark' : 'light');
  const button = element('button.bare', { type: 'button', 'data-testid': 'theme' });
  const show = () => {
    const theme = current();
    document.documentElement.dataset.theme = theme;
    const other = theme === 'dark' ? 'light' : 'dark';
    button.setAttribute('aria-label', `Use ${other} colours`);
    button.title = `Use ${other} colours`;
    button.replaceChildren(icon(other === 'dark' ? 'moon' : 'sun'));
  };
  button.addEventListener('click', () => {
    remember.set(key, current() === 'dark' ? 'light' : 'dark');
    show();
  });
  system.addEventListener('change', show);
  show();
  return button;
}
