import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { PageHead } from "@/app/_ui/page-head"
import { guides } from "@/lib/roles/guide"
import { roleNames, roleOfSlug } from "@/lib/roles/roles"
import { Duties } from "../_components/duties"
import { RoleChecklist } from "../_components/role-checklist"
import { RoleLabs } from "../_components/role-labs"
import { RoleLinks } from "../_components/role-links"
import { Lead } from "../_components/statements"
import { WayOn } from "../_components/way-on"

export async function generateMetadata({ params }: PageProps<"/roles/[role]">): Promise<Metadata> {
  const role = roleOfSlug((await params).role)
  return { title: role ? roleNames[role] : "Not found" }
}

export default async function RolePage({ params }: PageProps<"/roles/[role]">) {
  const role = roleOfSlug((await params).role)
  if (!role) notFound()
  return (
    <>
      <RoleLinks current={role} />
      <PageHead title={roleNames[role]}>
        <WayOn role={role} />
      </PageHead>
      <Lead facts={guides[role].lead} />
      <div className="grid items-start gap-5 xl:grid-cols-[minmax(0,1fr)_340px]">
        <div className="grid min-w-0 gap-5">
          <Duties role={role} />
          <RoleChecklist role={role} />
        </div>
        <RoleLabs role={role} />
      </div>
    </>
  )
}
