/** Contestants that share a process. compromise/one and fr-compromise are kept apart: they would slow each other, and us. */
export const FAMILIES = ['engine', 'compromise/one', 'fr-compromise'] as const;
export type Family = (typeof FAMILIES)[number];

/** Lengths of drafts, in characters. */
export const SIZES = [300, 2_000, 20_000, 200_000] as const;
