"use server"

import { notFound, redirect } from "next/navigation"
import { formAction } from "@/app/form-action"
import { moveTogether, strikeAllOf } from "@/lib/applications/commands"
import { bulkChange, movedTogether } from "@/lib/applications/schema"
import { moveToTrash } from "@/lib/trash/commands"
import { trashed } from "@/lib/trash/schema"
import { backToList } from "./_components/list-address"

export const trashOne = formAction(trashed, async (viewer, { application }) => {
  const { moved, at } = await moveToTrash(viewer, [application])
  if (moved === 0) notFound()
  redirect(backToList("", { trashed: `${at.getTime()}` }))
})

export const changeChosen = formAction(bulkChange, async (viewer, { ids, list, change, stage }) => {
  const { moved, at } = change === "trash" ? await moveToTrash(viewer, ids) : await moveTogether(viewer, ids, stage)
  if (moved === 0) return { message: "None of these is there any more." }
  redirect(backToList(list, { [change === "trash" ? "trashed" : "moved"]: `${at.getTime()}` }))
})

export const undoMove = formAction(movedTogether, async (viewer, { at, list }) => {
  await strikeAllOf(viewer, at)
  redirect(backToList(list))
})
