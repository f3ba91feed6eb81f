import { articleWords } from "../../law/article-words.ts"
import { STATUTORY_CRITERIA } from "../../law/committee.ts"
import { inEach, type Text } from "../../lib/texts.ts"
import { callTexts as texts } from "./call.texts.ts"
import type { AnnulmentGround, ArticleKey, CallForm, CallPhase, Channel } from "./call.ts"

/** The word people read for each value of the domain. */
export const formWords: Record<CallForm, Text> = { support: texts.support, entrust: texts.entrust }

export const phaseWords: Record<CallPhase, Text> = {
  draft: texts.draft,
  announced: texts.announced,
  open: texts.open,
  evaluation: texts.evaluation,
  decided: texts.decided,
  annulled: texts.annulled,
}

export const channelWords: Record<Channel, Text> = {
  bip: texts.bip,
  board: texts.noticeBoard,
  website: texts.website,
}

export const groundWords: Record<AnnulmentGround, Text> = {
  "no-offers": texts.groundNoOffers,
  "none-meets-requirements": texts.groundNoneMeets,
}

/** What a criterion answers, with the article: `kalkulacja kosztów … (art. 15 ust. 1 pkt 2 ustawy o pożytku)`. */
export const articleKeyWords = Object.fromEntries(
  STATUTORY_CRITERIA.map(({ key, name, article }) => [
    key,
    inEach((lang) => `${name[lang]} (${articleWords(article)[lang]})`),
  ]),
) as Record<ArticleKey, Text>

/** `art. 15 ust. 1 pkt 2 ustawy o pożytku`. */
export const articleOf = Object.fromEntries(
  STATUTORY_CRITERIA.map(({ key, article }) => [key, articleWords(article)]),
) as Record<ArticleKey, Text>
