// A text area sends its words when it loses the focus. This tells it so while it keeps the focus, and
// then that it has it, so that nothing changes for the one who types.
const WAIT = 1200

export default function ({ data, parentElement }) {
  let timer = 0

  function send(field) {
    timer = 0
    if (!field.isConnected || document.activeElement !== field) return
    field.dispatchEvent(new FocusEvent("focusout", { bubbles: true }))
    field.dispatchEvent(new FocusEvent("focusin", { bubbles: true }))
  }

  function typed(event) {
    const field = event.target
    if (!(field instanceof HTMLTextAreaElement) || !field.closest(`.${data.field}`)) return
    if (event.isComposing) {
      clearTimeout(timer)
      timer = 0
    } else if (!timer) {
      timer = setTimeout(() => send(field), WAIT)
    }
  }

  document.addEventListener("input", typed)
  document.addEventListener("compositionend", typed)
  // Each run of the page ends here and begins anew: what waits to be sent is still sent.
  return () => {
    document.removeEventListener("input", typed)
    document.removeEventListener("compositionend", typed)
  }
}
