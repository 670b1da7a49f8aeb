import type { Metadata } from "next"
import { PageHead } from "@/app/_ui/page-head"
import { requireViewer } from "@/lib/auth/viewer"
import { DeleteAccount } from "./_components/delete-account"
import { Devices } from "./_components/devices"
import { Password } from "./_components/password"
import { Profile } from "./_components/profile"
import { Takeout } from "./_components/takeout"

export const metadata: Metadata = { title: "Settings" }

export default async function SettingsPage() {
  const viewer = await requireViewer()
  return (
    <>
      <PageHead title="Settings" below={viewer.email} />
      <div className="grid max-w-[720px] gap-5">
        <Profile viewer={viewer} />
        <Password email={viewer.email} />
        <Devices viewer={viewer} />
        <Takeout />
        <DeleteAccount email={viewer.email} />
      </div>
    </>
  )
}
