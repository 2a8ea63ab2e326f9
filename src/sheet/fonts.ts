/** Installed or self-hosted families, then what every machine has. Vazirmatn is last of ours: its letters are no one else's. */
export const SANS = '"Source Sans 3 Variable", "Source Sans 3", "Vazirmatn Variable", Vazirmatn, system-ui, sans-serif';
export const SERIF = '"Source Serif 4 Variable", "Source Serif 4", "Vazirmatn Variable", Vazirmatn, Georgia, serif';
