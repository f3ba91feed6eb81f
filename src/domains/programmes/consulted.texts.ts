import { defineTexts } from "../../lib/texts.ts"

/** What stands beside the paragraphs of a programme, in words. */
export const consultedTexts = defineTexts({
  period: (from: string, to: string) => ({ pl: `Od ${from} do ${to}.`, en: `From ${from} until ${to}.` }),
  amount: (money: string) => ({ pl: `Planowana kwota: ${money}.`, en: `Planned money: ${money}.` }),
  task: (it: { name: string; sphere: string; form: string; money: string }) => ({
    pl: `${it.name} (sfera: ${it.sphere}; forma: ${it.form}; planowane środki: ${it.money})`,
    en: `${it.name} (sphere: ${it.sphere}; form: ${it.form}; planned money: ${it.money})`,
  }),
})
