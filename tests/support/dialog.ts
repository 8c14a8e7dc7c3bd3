/** jsdom knows the element and not its methods. */
export function addDialogMethods(): void {
  const dialog = HTMLDialogElement.prototype
  dialog.showModal = function showModal(this: HTMLDialogElement) {
    this.open = true
  }
  dialog.close = function close(this: HTMLDialogElement) {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
}
