import { z } from "zod"

/** A button that says all there is to say. */
export const samplePress = z.strictObject({})
