import { ActionForm } from "@/app/_ui/action-form"
import { SubmitButton } from "@/app/_ui/submit-button"
import { agentWords } from "@/lib/auth/agents"
import { sessionHere } from "@/lib/auth/cookie"
import { type Device, listDevices } from "@/lib/auth/queries"
import type { Viewer } from "@/lib/auth/viewer"
import { longDay, todayIn } from "@/lib/dates"
import { signOutElsewhere } from "../actions"
import { Section } from "./section"

/** Where the viewer is signed in, this device first. */
export async function Devices({ viewer }: { viewer: Viewer }) {
  const [devices, here] = await Promise.all([listDevices(viewer), sessionHere()])
  const others = devices.filter(({ id }) => id !== here)
  return (
    <Section id="devices" title="Devices">
      {/* One form for all, so that what it answers is read out after a row has gone. */}
      <ActionForm action={signOutElsewhere} savedMessage="Signed out." className="grid px-4 py-1.5">
        <ul className="divide-y divide-line">
          {devices
            .filter(({ id }) => id === here)
            .map((device) => (
              <Row key={device.id} device={device} viewer={viewer} here />
            ))}
          {others.map((device) => (
            <Row key={device.id} device={device} viewer={viewer} />
          ))}
        </ul>
        {others.length > 1 && (
          <div className="border-t border-line py-3">
            <SubmitButton name="device" value="others">
              Sign out all others
            </SubmitButton>
          </div>
        )}
      </ActionForm>
    </Section>
  )
}

function Row({ device, viewer, here }: { device: Device; viewer: Viewer; here?: boolean }) {
  const { id, agent, lastSeenAt, createdAt } = device
  const words = agentWords(agent)
  return (
    <li className="flex items-center justify-between gap-3 py-2.5">
      <div className="min-w-0">
        <p className="font-medium">
          {words}
          {here && <span className="pill pill-good ml-2">This device</span>}
        </p>
        <p id={`device-${id}`} className="hint">
          Last seen {dayIn(viewer, lastSeenAt)} · signed in {dayIn(viewer, createdAt)}
        </p>
      </div>
      {!here && (
        <SubmitButton name="device" value={id} aria-describedby={`device-${id}`}>
          Sign out<span className="sr-only"> {words}</span>
        </SubmitButton>
      )}
    </li>
  )
}

const dayIn = ({ timeZone, today }: Viewer, instant: Date): string => {
  const day = todayIn(timeZone, instant)
  return day === today ? "today" : longDay(day, today)
}
