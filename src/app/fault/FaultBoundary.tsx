import { Component, type ReactNode } from 'react'
import { FaultPage } from './FaultPage.tsx'

interface FaultBoundaryProps {
  readonly children: ReactNode
}

interface FaultBoundaryState {
  readonly failed: boolean
}

/** A fault in one screen leaves the shell, the way back and the export standing. */
export class FaultBoundary extends Component<FaultBoundaryProps, FaultBoundaryState> {
  override state: FaultBoundaryState = { failed: false }

  static getDerivedStateFromError(): FaultBoundaryState {
    return { failed: true }
  }

  override componentDidMount(): void {
    window.addEventListener('hashchange', this.recover)
  }

  override componentWillUnmount(): void {
    window.removeEventListener('hashchange', this.recover)
  }

  recover = (): void => {
    if (this.state.failed) this.setState({ failed: false })
  }

  override render(): ReactNode {
    return this.state.failed ? <FaultPage onRetry={reloadPage} /> : this.props.children
  }
}

// A file that did not come is remembered as missing until the page is loaded again.
function reloadPage(): void {
  location.reload()
}
