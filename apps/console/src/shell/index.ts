export { AppShell } from './app-shell.tsx';
export { LanguageSwitch } from './header/language-switch.tsx';
export { ThemeSwitch } from './header/theme-switch.tsx';
export { useHotkeys } from './hotkeys.ts';
export { Logo } from './logo.tsx';
export { useNavItems } from './nav/nav-items.ts';
