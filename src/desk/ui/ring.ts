/** Two soft tones, made here: no file is fetched, and it works behind the lock. Silent where the browser allows no sound yet. */
let audio: AudioContext | undefined

const tones = [
  { at: 0, hertz: 523 },
  { at: 0.28, hertz: 659 },
]
const lasts = 0.6
const loud = 0.14

/** True when the browser let it sound: it does not before the page was pressed once, nor where there is no loudspeaker. */
export async function ring(): Promise<boolean> {
  try {
    audio ??= new AudioContext()
    // A browser that waits for a press leaves this open.
    await Promise.race([audio.resume(), new Promise((resolve) => window.setTimeout(resolve, 300))])
    const start = audio.currentTime + 0.02
    for (const { at, hertz } of tones) {
      const tone = audio.createOscillator()
      const volume = audio.createGain()
      tone.frequency.value = hertz
      volume.gain.setValueAtTime(0, start + at)
      volume.gain.linearRampToValueAtTime(loud, start + at + 0.04)
      volume.gain.exponentialRampToValueAtTime(0.001, start + at + lasts)
      tone.connect(volume).connect(audio.destination)
      tone.start(start + at)
      tone.stop(start + at + lasts)
    }
    document.documentElement.dispatchEvent(new CustomEvent('desk-ring'))
    return audio.state === 'running'
  } catch {
    // A desk without sound still shows it.
    return false
  }
}
