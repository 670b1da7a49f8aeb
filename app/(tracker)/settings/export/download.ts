import { redirect } from "next/navigation"
import { findViewer, type Viewer } from "@/lib/auth/viewer"

/** A GET that hands the viewer a file, sent as it is made; a guest is led to sign in, and then to the settings. */
export const download =
  (type: string, nameFor: (viewer: Viewer) => string, pieces: (viewer: Viewer) => AsyncGenerator<string>) =>
  async (): Promise<Response> => {
    const viewer = await findViewer()
    if (!viewer) redirect("/sign-in?next=%2Fsettings")
    return new Response(streamOf(pieces(viewer)), {
      headers: {
        "Content-Type": `${type}; charset=utf-8`,
        "Content-Disposition": `attachment; filename="${nameFor(viewer)}"`,
        "Cache-Control": "no-store",
      },
    })
  }

// A piece is made when the one before is sent: a slow line holds no more than one.
const streamOf = (pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> => {
  const utf8 = new TextEncoder()
  return new ReadableStream(
    {
      pull: async (stream) => {
        const { done, value } = await pieces.next()
        if (done) stream.close()
        else stream.enqueue(utf8.encode(value))
      },
      cancel: async () => void (await pieces.return(undefined)),
    },
    { highWaterMark: 0 },
  )
}
