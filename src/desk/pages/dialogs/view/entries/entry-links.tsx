/** The links of one code, and each as a code to scan: drawn here, so that nobody else learns of it. */
import { Button, Group, Stack, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { CopyButton } from '../../../../ui/copy-button.tsx'
import { useWords } from '../../../../ui/words.ts'
import type { LinkBases } from '../../entries-contract.ts'

const ways = ['messenger', 'telegram', 'web'] as const

export function EntryLinks({ code, bases }: { code: string; bases: LinkBases }) {
  const say = useWords()
  const offered = ways.filter((way) => bases[way] !== undefined)
  return (
    <Stack gap="sm">
      {offered.length === 0 && <Text size="sm">{say('entries.noWay')}</Text>}
      {offered.map((way) => {
        const base = bases[way]
        return typeof base === 'string' ? (
          <OneLink key={way} way={way} link={`${base}${encodeURIComponent(code)}`} code={code} />
        ) : (
          <Text key={way} size="sm">
            {say(`entries.silent.${way as 'messenger' | 'telegram'}`)}
          </Text>
        )
      })}
    </Stack>
  )
}

type Drawn = { svg: string; png: string }

function OneLink({ way, link, code }: { way: (typeof ways)[number]; link: string; code: string }) {
  const say = useWords()
  const [drawn, setDrawn] = useState<Drawn>()
  useEffect(() => {
    let here = true
    void draw(link).then((both) => here && setDrawn(both))
    return () => {
      here = false
    }
  }, [link])
  const file = `qr-${code}-${way}`
  return (
    <div className="studio-entry">
      {drawn ? (
        <img
          src={drawn.svg}
          alt={say('entries.qr', { way: say(`dialogs.phone.${way}`) })}
          className="studio-qr"
        />
      ) : (
        <div className="studio-qr" />
      )}
      <Stack gap={6}>
        <Text fw={600}>{say(`dialogs.phone.${way}`)}</Text>
        <Text className="secret studio-name" size="sm">
          {link}
        </Text>
        <Group gap="xs">
          <CopyButton text={link} />
          {drawn && (
            <>
              <Button component="a" href={drawn.svg} download={`${file}.svg`} variant="default" mih={44}>
                SVG
              </Button>
              <Button component="a" href={drawn.png} download={`${file}.png`} variant="default" mih={44}>
                PNG
              </Button>
            </>
          )}
        </Group>
      </Stack>
    </div>
  )
}

/** Quarter of a code may be torn or dirty on a poster (level Q), and four modules around it stay white (ISO 18004). */
const options = { errorCorrectionLevel: 'Q', margin: 4 } as const
const printedPixels = 1200

async function draw(link: string): Promise<Drawn> {
  const { default: qrcode } = await import('qrcode')
  const [svg, png] = await Promise.all([
    qrcode.toString(link, { ...options, type: 'svg' }),
    qrcode.toDataURL(link, { ...options, width: printedPixels }),
  ])
  return { svg: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`, png }
}
