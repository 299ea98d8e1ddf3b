/** What the bot can speak. */
export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];

/** The language of a locale such as 'de' or 'en-GB'; absent for one the bot does not speak. */
export const languageOf = (locale: string | undefined): Language | undefined =>
  languages.find((language) => language === locale?.split('-')[0]);
