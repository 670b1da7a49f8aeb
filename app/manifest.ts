import type { MetadataRoute } from "next"

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: "Labward",
    description: "A self-hosted tracker for people who apply to AI research labs.",
    start_url: "/dashboard",
    display: "standalone",
    background_color: "#faf8f4",
    theme_color: "#faf8f4",
    icons: [{ src: "/icon.svg", type: "image/svg+xml", sizes: "any" }],
  }
}
