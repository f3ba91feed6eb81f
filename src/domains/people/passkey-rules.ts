import type { PasskeyOptions } from "@better-auth/passkey"
import { APIError } from "better-auth/api"

type Registration = NonNullable<NonNullable<PasskeyOptions["registration"]>["afterVerification"]>
type Authentication = NonNullable<NonNullable<PasskeyOptions["authentication"]>["afterVerification"]>

/**
 * A passkey stands for password and one-time code together, so the device must have asked for a finger, a face or its
 * own code; the library accepts a mere touch.
 */
export const refuseWeakPasskey: Authentication = ({ verification }) => {
  if (!verification.authenticationInfo.userVerified) throw unverified()
}

/** Everybody uses the demo people: nobody may bind one to a device. */
export const refuseWeakRegistration: Registration = ({ ctx, verification }) => {
  if (!verification.registrationInfo?.userVerified) throw unverified()
  if (ctx.context.session?.user.isDemo) throw new APIError("FORBIDDEN", { code: "DEMO_PERSON", message: "demo person" })
}

const unverified = () => new APIError("UNAUTHORIZED", { code: "USER_NOT_VERIFIED", message: "user not verified" })
