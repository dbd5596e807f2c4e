import { type MappingAlgorithm, type ThemeConfig, theme } from 'antd';
import type { Language } from '../i18n/language.ts';
import { PALETTES, type Palette, type Scheme } from './palette.ts';

/** Latin first, then the CJK faces of each system; nothing is ever fetched. */
export const FONT_STACK =
  '"Segoe UI", "Helvetica Neue", "PingFang SC", "HarmonyOS Sans SC", "MiSans", "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", system-ui, sans-serif';

/** In English the quotes come from a Latin face: the CJK faces draw them as wide as a character. */
export const fontStack = (language: Language): string =>
  language === 'en' ? `"Yinuo Quotes", ${FONT_STACK}` : FONT_STACK;

/** antd's algorithms change the seed colours again (the dark one darkens them); this puts ours back. */
function exactly({ primary, tones }: Palette): MappingAlgorithm {
  return (_seed, derived) => ({
    ...(derived ?? theme.defaultAlgorithm(theme.defaultSeed)),
    colorPrimary: primary,
    colorLink: primary,
    colorInfo: tones.provisional.solid,
    colorSuccess: tones.kept.solid,
    colorWarning: tones.risk.solid,
    colorError: tones.broken.ink,
  });
}

/** antd's tokens from our palette. `zeroRuntime`: styles come from antd.css, only the variables are written here. */
export function antdTheme(scheme: Scheme, language: Language, motion: boolean): ThemeConfig {
  const colours = PALETTES[scheme];
  const { kept, risk, broken, provisional } = colours.tones;
  return {
    zeroRuntime: true,
    cssVar: { prefix: 'ant', key: `yinuo-${scheme}` },
    algorithm: [scheme === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm, exactly(colours)],
    token: {
      motion,
      fontFamily: fontStack(language),
      fontSize: 14,
      borderRadius: 6,
      controlHeight: 34,
      controlHeightSM: 28,
      colorPrimary: colours.primary,
      colorPrimaryHover: colours.primaryHover,
      colorPrimaryActive: colours.primaryActive,
      colorPrimaryText: colours.primary,
      colorPrimaryTextHover: colours.primaryHover,
      colorPrimaryBg: colours.primaryWash,
      colorPrimaryBgHover: colours.primaryWash,
      colorPrimaryBorder: colours.tones.pending.line,
      colorInfo: provisional.solid,
      colorSuccess: kept.solid,
      colorWarning: risk.solid,
      colorError: broken.ink,
      colorErrorText: broken.ink,
      colorErrorHover: broken.solid,
      colorErrorBg: broken.wash,
      colorErrorBorder: broken.line,
      colorWarningBg: risk.wash,
      colorWarningBorder: risk.line,
      colorWarningText: risk.ink,
      colorSuccessBg: kept.wash,
      colorSuccessBorder: kept.line,
      colorInfoBg: provisional.wash,
      colorInfoBorder: provisional.line,
      colorLink: colours.primary,
      colorLinkHover: colours.primaryHover,
      colorLinkActive: colours.primaryActive,
      colorText: colours.ink,
      colorTextHeading: colours.ink,
      colorTextSecondary: colours.inkSoft,
      colorTextTertiary: colours.inkFaint,
      colorTextDescription: colours.inkFaint,
      colorTextPlaceholder: colours.inkFaint,
      colorBgLayout: colours.page,
      colorBgContainer: colours.surface,
      colorBgElevated: colours.raised,
      colorBorder: colours.lineStrong,
      colorBorderSecondary: colours.line,
      colorSplit: colours.line,
      controlOutline: colours.primaryWash,
      boxShadowTertiary: colours.shadow,
    },
    components: {
      Button: {
        primaryColor: colours.onPrimary,
        dangerColor: colours.onPrimary,
        primaryShadow: 'none',
        defaultShadow: 'none',
        dangerShadow: 'none',
        fontWeight: 500,
      },
      Badge: { colorTextLightSolid: colours.onPrimary },
      Table: {
        headerBg: colours.page,
        headerBorderRadius: 0,
        headerColor: colours.inkSoft,
        headerSplitColor: 'transparent',
        rowHoverBg: colours.page,
        bodySortBg: 'transparent',
        headerSortActiveBg: colours.sunken,
        headerSortHoverBg: colours.sunken,
        rowSelectedBg: colours.primaryWash,
        rowSelectedHoverBg: colours.primaryWash,
        borderColor: colours.line,
      },
      Tabs: { titleFontSize: 14, horizontalItemPadding: '10px 0' },
      Tooltip: { colorBgSpotlight: scheme === 'dark' ? '#2b3c39' : '#22312f' },
      Segmented: { trackBg: colours.sunken, itemSelectedBg: colours.raised },
      Form: { labelColor: colours.inkSoft, itemMarginBottom: 28 },
    },
  };
}
