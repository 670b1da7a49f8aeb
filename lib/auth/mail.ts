import { makeResetLink, resetMinutes } from "./resets"

/** Whether this instance can send mail: SMTP_URL, such as smtps://user:password@mail.example.org. */
export const sendsMail = (): boolean => Boolean(process.env.SMTP_URL)

/** Mails the account of an email a link to set a new password; for any other email it does nothing. Never throws: it is told in the log. */
export const mailResetLink = async (email: string): Promise<void> => {
  try {
    const link = await makeResetLink(email)
    if (link) await send(email, "Set a new password", words(link))
  } catch (error) {
    const reason = error instanceof Error ? error.message : "no reason given"
    console.error(`A link to set a new password could not be mailed: ${reason}`)
  }
}

const words = (
  link: string,
) => `Somebody asked for a way to set a new password for your account at ${new URL(link).origin}.

If it was you, follow this link. It is good for ${resetMinutes} minutes, and once:

${link}

If it was not you, do nothing: your password stays as it is.
`

const send = async (to: string, subject: string, text: string): Promise<void> => {
  // Loaded for the first mail: most instances send none.
  const { createTransport } = await import("nodemailer")
  const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }
  const transport = createTransport({ url: process.env.SMTP_URL, ...patience })
  await transport.sendMail({ from: sender(), to: { name: "", address: to }, subject: `Labward: ${subject}`, text })
}

const sender = () => {
  const { AUTH_URL, SMTP_FROM } = process.env
  return SMTP_FROM || `Labward <no-reply@${AUTH_URL ? new URL(AUTH_URL).hostname : "localhost"}>`
}
