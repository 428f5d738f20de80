/** The languages that the interface speaks; scenarios may speak others. */
export const UI_LANGUAGES = ['fr', 'en'] as const;
