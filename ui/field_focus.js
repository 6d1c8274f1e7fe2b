// Puts the caret into a field that was opened just now, once for each time it is opened.
const TRIES = 20
const PAUSE = 50

let seen = null

export default function ({ data }) {
  if (data.turn === seen) return
  seen = data.turn
  let tries = 0
  const timer = setInterval(() => {
    const field = document.querySelector(`.${data.field} textarea, .${data.field} input`)
    tries += 1
    if (field) field.focus({ preventScroll: false })
    if (field || tries >= TRIES) clearInterval(timer)
  }, PAUSE)
}
