"use client"

import { useRouter } from "next/navigation"
import { useEffect } from "react"

/** Asks the server for the page once a second, as long as it stands in it. */
export function LookAgain() {
  const { refresh } = useRouter()
  useEffect(() => {
    const looking = setInterval(refresh, 1000)
    return () => clearInterval(looking)
  }, [refresh])
  return null
}
