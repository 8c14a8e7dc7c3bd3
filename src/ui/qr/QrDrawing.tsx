import { useMemo } from 'react'
import { codePath } from './code-path.ts'
import styles from './QrDrawing.module.css'

interface QrDrawingProps {
  readonly text: string
}

/** Brings the encoder with it: load it through QrCode. Black on white in every theme, for readers. */
export function QrDrawing({ text }: QrDrawingProps) {
  const { size, path } = useMemo(() => codePath(text), [text])
  return (
    <svg className={styles['drawing']} viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
      <rect width={size} height={size} fill="white" />
      <path d={path} fill="black" shapeRendering="crispEdges" />
    </svg>
  )
}
