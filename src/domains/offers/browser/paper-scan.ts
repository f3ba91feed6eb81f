/*
 * The page where a clerk takes in paper: the field is ready for the scanner, which types and presses Enter. Where the
 * browser reads codes by itself, the camera does the same.
 */
type Detector = { detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]> }
type Detectors = { new (options: { formats: string[] }): Detector }

const EVERY = 200
const field = document.querySelector<HTMLInputElement>('input[name="code"]')
const place = document.getElementById("paper-camera")
const Detectors = (globalThis as unknown as { BarcodeDetector?: Detectors }).BarcodeDetector

field?.focus()
if (field && place && Detectors && navigator.mediaDevices)
  offerCamera(field, place, new Detectors({ formats: ["qr_code"] }))

function offerCamera(input: HTMLInputElement, within: HTMLElement, detector: Detector) {
  const button = document.createElement("button")
  const line = document.createElement("p")
  const video = document.createElement("video")
  let stream: MediaStream | undefined
  button.type = "button"
  button.className = "ds-button"
  button.dataset.variant = "secondary"
  button.textContent = within.dataset.start ?? ""
  line.setAttribute("role", "status")
  video.muted = true
  video.playsInline = true
  video.hidden = true
  video.style.maxWidth = "100%"
  within.append(button, line, video)
  within.hidden = false

  const stop = () => {
    for (const track of stream?.getTracks() ?? []) track.stop()
    stream = undefined
    video.hidden = true
    button.textContent = within.dataset.start ?? ""
  }
  const look = async () => {
    if (!stream) return
    const [found] = await detector.detect(video).catch(() => [])
    if (!found) return void setTimeout(look, EVERY)
    stop()
    input.value = found.rawValue
    input.form?.requestSubmit()
  }
  button.addEventListener("click", async () => {
    if (stream) return stop()
    try {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } })
    } catch {
      line.textContent = within.dataset.failed ?? ""
      return
    }
    line.textContent = ""
    video.srcObject = stream
    video.hidden = false
    button.textContent = within.dataset.stop ?? ""
    await video.play()
    void look()
  })
}
