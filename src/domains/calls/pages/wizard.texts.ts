import { defineTexts } from "../../../lib/texts.ts"

/** The steps in which an announcement is written. */
export const wizardTexts = defineTexts({
  label: { pl: "Kroki pisania ogłoszenia", en: "Steps of writing the announcement" },
  text: { pl: "Treść", en: "Text" },
  rules: { pl: "Warunki ofert", en: "Rules for offers" },
  criteria: { pl: "Kryteria", en: "Criteria" },
  attachments: { pl: "Załączniki", en: "Attachments" },
  check: { pl: "Sprawdzenie", en: "Check" },
  publication: { pl: "Publikacja", en: "Publication" },
  optional: { pl: "nieobowiązkowo", en: "optional" },
  nextRules: { pl: "Zapisz i dalej: warunki ofert", en: "Save and next: rules for offers" },
  nextCriteria: { pl: "Zapisz i dalej: kryteria", en: "Save and next: criteria" },
  nextAttachments: { pl: "Zapisz i dalej: załączniki", en: "Save and next: attachments" },
})
