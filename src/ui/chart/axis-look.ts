export const INK = { fill: 'var(--text)', fontSize: '0.875rem' }
export const EDGE = { stroke: 'var(--border-strong)' }
