// Streamlit's recorder knows nothing of the drill. This does two things for it: it says what to do
// where the browser gives no microphone, and it takes a recording in, running or just stopped, before
// a button or key leaves the answer (it would be lost otherwise; so would it by a refresh, so that is
// asked first).
const LONGEST_WAIT = 20000
const LOOK_AGAIN = 100

const REFUSED =
  "This browser refuses the microphone. Allow it at the sign left of the address and press Record " +
  "again, or go on without: say it aloud and note your main points."
const MISSING =
  "No microphone was found. Plug one in, or go on without: say it aloud and note your main points."
const IMPOSSIBLE =
  "This browser lets a page record nothing here. Go on without: say it aloud and note your main points."

const SAVING = "Saving the recording..."
const LATE =
  "The recording has not arrived. Wait for it, or press the button again to go on without it."
const FAILED = "The recording could not be sent. Record again, or go on without it."

// What was stopped and is not in yet: its recorder, the words said of it, the button that waits for
// it and until when, and whether its user was told that it may be lost. It outlasts reruns.
let unsaved = null

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

  function say(words) {
    if (!over && told.textContent !== words) told.textContent = words
  }

  async function look() {
    const words = await obstacle()
    say(unsaved?.words || words)
  }

  // The recorder is a new one as soon as its recording was taken in.
  function onItsWay() {
    return unsaved?.recorder === data.recorder && recorder() !== null
  }

  function follow() {
    if (!unsaved) return
    if (!onItsWay()) arrived()
    else if (recorder().querySelector('button[aria-label="Reset"]')) giveUp(FAILED)
    else if (unsaved.pressed && Date.now() > unsaved.until) giveUp(LATE)
  }

  function arrived() {
    const key = unsaved.pressed
    unsaved = null
    say("")
    if (key) buttonOf(key)?.click()
  }

  function giveUp(words) {
    unsaved = { recorder: data.recorder, words, told: true }
    say(words)
  }

  function firstTakeIn(event, key) {
    stopButton()?.click()
    if (!onItsWay() || unsaved.told) return
    event.preventDefault()
    event.stopImmediatePropagation()
    if (unsaved.pressed) return
    Object.assign(unsaved, { pressed: key, until: Date.now() + LONGEST_WAIT, words: SAVING })
    say(SAVING)
  }

  function recorderClicked(target) {
    window.speechSynthesis?.cancel()
    const button = target.closest("button")?.getAttribute("aria-label")
    if (button === "Stop recording") unsaved = { recorder: data.recorder, words: "" }
    if (button === "Record" || button === "Reset") unsaved = null
  }

  function clicked(event) {
    if (!(event.target instanceof Element)) return
    if (recorder()?.contains(event.target)) recorderClicked(event.target)
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

  // The browser asks before a refresh or a closed tab throws away what is not in yet.
  function closing(event) {
    if (stopButton() || (onItsWay() && !unsaved.told)) event.preventDefault()
  }

  window.addEventListener("beforeunload", closing)
  window.addEventListener("click", clicked, true)
  window.addEventListener("keydown", pressed, true)
  const watching = [setInterval(look, 1000), setInterval(follow, LOOK_AGAIN)]
  look()
  return () => {
    over = true
    watching.forEach(clearInterval)
    window.removeEventListener("beforeunload", closing)
    window.removeEventListener("click", clicked, true)
    window.removeEventListener("keydown", pressed, true)
  }
}
