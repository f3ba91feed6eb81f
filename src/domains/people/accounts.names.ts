/** What the accounts library calls its tables and columns, and what they are called in db/migrations/0003_people.sql. */
const times = { createdAt: "created_at", updatedAt: "updated_at" }

export const tableNames = {
  user: { modelName: "people", fields: { ...times, emailVerified: "email_verified" } },
  session: {
    modelName: "person_sessions",
    fields: {
      ...times,
      userId: "person_id",
      expiresAt: "expires_at",
      ipAddress: "ip_address",
      userAgent: "user_agent",
    },
  },
  account: {
    modelName: "person_credentials",
    fields: {
      ...times,
      userId: "person_id",
      accountId: "account_id",
      providerId: "provider_id",
      accessToken: "access_token",
      refreshToken: "refresh_token",
      idToken: "id_token",
      accessTokenExpiresAt: "access_token_expires_at",
      refreshTokenExpiresAt: "refresh_token_expires_at",
    },
  },
  verification: { modelName: "person_verifications", fields: { ...times, expiresAt: "expires_at" } },
  secondFactor: {
    user: { fields: { twoFactorEnabled: "second_factor_on" } },
    twoFactor: {
      modelName: "person_second_factors",
      fields: {
        userId: "person_id",
        backupCodes: "backup_codes",
        failedVerificationCount: "failed_verification_count",
        lockedUntil: "locked_until",
      },
    },
  },
  passkey: {
    passkey: {
      modelName: "person_passkeys",
      fields: {
        userId: "person_id",
        publicKey: "public_key",
        credentialID: "credential_id",
        deviceType: "device_type",
        backedUp: "backed_up",
        createdAt: "created_at",
      },
    },
  },
} as const
