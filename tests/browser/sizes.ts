/** The three sizes at which every screen must look finished, in CSS pixels. */
export const SIZES = {
  phone: { width: 390, height: 844 },
  laptop: { width: 1280, height: 720 },
  room: { width: 1920, height: 1080 },
} as const;
