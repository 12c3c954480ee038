/** A way between two steps: a soft line with the words of the answers that lead along it. */
import { BaseEdge, type Edge, EdgeLabelRenderer, type EdgeProps } from '@xyflow/react'
import { lineThrough, type Way } from './layout.ts'

export type WayEdge = Edge<{ way: Way; language: string; path: boolean; aside: boolean }, 'way'>

export function WayLine({ id, data, markerEnd }: EdgeProps<WayEdge>) {
  if (!data) return null
  const { way, language, path, aside } = data
  return (
    <>
      <BaseEdge
        id={id}
        path={lineThrough(way.points)}
        {...(markerEnd !== undefined && { markerEnd })}
        className={path ? 'graph-path' : aside ? 'graph-aside' : 'graph-way'}
        interactionWidth={0}
      />
      {way.labels.length > 0 && (
        <EdgeLabelRenderer>
          {/* The box it begins at says the same to whoever cannot see it. */}
          <div
            className="graph-label"
            aria-hidden
            lang={language}
            style={{ transform: `translate(-50%, -50%) translate(${way.at.x}px, ${way.at.y}px)` }}
          >
            {way.labels.map((label) => (
              <span key={label}>{label}</span>
            ))}
          </div>
        </EdgeLabelRenderer>
      )}
    </>
  )
}
