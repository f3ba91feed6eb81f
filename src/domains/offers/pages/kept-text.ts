import type { PersonCtx } from "../../../platform/ctx.ts"
import { button, buttonRow, form, type Html, hidden, html, textField, words } from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { keptTexts as texts } from "./kept-text.texts.ts"

/** Shown by `browser/offer-copy.ts` before the form, when the device holds text that the server has not. */
export const keptText = (ctx: PersonCtx): Html =>
  html`<template id="offer-copy"><section class="ds-card" aria-labelledby="offer-copy-title"><h2 id="offer-copy-title">${words(ctx, texts.found)} <span data-at></span></h2><p>${words(ctx, texts.foundLead)}</p><dl data-differences></dl><div class="button-row"><button class="ds-button" data-variant="primary" type="button" data-do="restore">${words(ctx, texts.restore)}</button><button class="ds-button" data-variant="secondary" type="button" data-do="discard">${words(ctx, texts.discard)}</button></div></section></template>`

/** Opened by `browser/offer-session.ts` when a save finds that nobody is signed in any more. */
export const signInAgain = (ctx: PersonCtx): Html =>
  html`<dialog id="sign-in-again" class="dialog" aria-labelledby="sign-in-again-title" data-checking="${words(ctx, texts.checking)}" data-factor="${words(ctx, texts.factor)}" data-failed="${words(ctx, texts.failed)}" data-other="${words(ctx, texts.other(ctx.actor.name))}"><h2 id="sign-in-again-title">${words(ctx, texts.signInTitle)}</h2><p>${words(ctx, texts.signInLead)}</p><p><strong>${ctx.actor.email}</strong></p><p role="status" data-said></p>${form(
    ctx,
    {
      action: urls.signIn.href({}),
      body: [
        hidden("email", ctx.actor.email),
        textField(ctx, {
          name: "password",
          label: texts.password,
          type: "password",
          autocomplete: "current-password",
          width: "full",
        }),
        buttonRow(
          ctx,
          button(ctx, { label: texts.signIn, look: "primary" }),
          html`<a href="${urls.signIn.href({})}" target="_blank" rel="noopener">${words(ctx, texts.elsewhere)}</a>`,
        ),
      ],
    },
  )}<div class="button-row"><button class="ds-button" data-variant="secondary" type="button" data-do="later">${words(ctx, texts.later)}</button></div></dialog>`
