/** Two soft tones, made here: no file is fetched, and it works behind the lock. Silent where the browser allows no sound yet. */
let audio: AudioContext | undefined

const tones = [
  { at: 0, hertz: 523 },
  { at: 0.28, hertz: 659 },
]
const lasts = 0.6
const loud = 0.14

export function ring(): void {
  try {
    audio ??= new AudioContext()
    void audio.resume()
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
  } catch {
    // A desk without sound still shows it.
  }
}
