// Streamlit's recorder knows nothing of the drill. This does two things for it: it says what to do
// where the browser gives no microphone, and it takes a running recording in before a button or key
// leaves the answer (it would be lost otherwise; so would it by a refresh, so that is asked first).
const LONGEST_WAIT = 15000
const LOOK_AGAIN = 100

const REFUSED =
  "This browser refuses the microphone. Allow it at the sign left of the address and press Record " +
  "again, or go on without: say it aloud and note your main points."
const MISSING =
  "No microphone was found. Plug one in, or go on without: say it aloud and note your main points."
const IMPOSSIBLE =
  "This browser lets a page record nothing here. Go on without: say it aloud and note your main points."

function field(target) {
  return target instanceof HTMLElement && target.closest("input, textarea, [contenteditable]")
}

function buttonOf(key) {
  return document.querySelector(`.st-key-${CSS.escape(key)} button`)
}

async function obstacle() {
  if (!navigator.mediaDevices) return IMPOSSIBLE
  const devices = await navigator.mediaDevices.enumerateDevices().catch(() => [])
  if (!devices.some(each => each.kind === "audioinput")) return MISSING
  const asked = await navigator.permissions?.query({ name: "microphone" }).catch(() => null)
  return asked?.state === "denied" ? REFUSED : ""
}

export default function ({ data, parentElement }) {
  const told = parentElement.querySelector("p")
  const recorder = () => document.querySelector(`.st-key-${CSS.escape(data.recorder)}`)
  const stopButton = () => recorder()?.querySelector('button[aria-label="Stop recording"]')
  let over = false

  async function look() {
    const words = await obstacle()
    if (!over && told.textContent !== words) told.textContent = words
  }

  // The recorder is a new one as soon as its recording was taken in; then the button is pressed.
  // Where it could not be sent it says so, and nothing is pressed.
  function takenIn(key, until) {
    if (recorder()?.querySelector('button[aria-label="Reset"]')) return
    if (recorder() && Date.now() < until) setTimeout(() => takenIn(key, until), LOOK_AGAIN)
    else buttonOf(key)?.click()
  }

  function firstTakeIn(event, key) {
    const stop = stopButton()
    if (!stop) return
    event.preventDefault()
    event.stopImmediatePropagation()
    stop.click()
    takenIn(key, Date.now() + LONGEST_WAIT)
  }

  function clicked(event) {
    if (!(event.target instanceof Element)) return
    if (recorder()?.contains(event.target)) window.speechSynthesis?.cancel()
    const key = Object.keys(data.leaving).find(each =>
      event.target.closest(`.st-key-${CSS.escape(each)} button`),
    )
    if (key) firstTakeIn(event, key)
  }

  function pressed(event) {
    const combined = event.ctrlKey || event.metaKey
    const name = `${combined ? "Ctrl+" : ""}${event.key}`.toLowerCase()
    const key = Object.keys(data.leaving).find(each => data.leaving[each].toLowerCase() === name)
    if (key && (combined || !field(event.target))) firstTakeIn(event, key)
  }

  // The browser asks before a refresh or a closed tab throws a running recording away.
  function closing(event) {
    if (stopButton()) event.preventDefault()
  }

  window.addEventListener("beforeunload", closing)
  window.addEventListener("click", clicked, true)
  window.addEventListener("keydown", pressed, true)
  const watching = setInterval(look, 1000)
  look()
  return () => {
    over = true
    clearInterval(watching)
    window.removeEventListener("beforeunload", closing)
    window.removeEventListener("click", clicked, true)
    window.removeEventListener("keydown", pressed, true)
  }
}
