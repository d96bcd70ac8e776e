/** Works through tasks, a bounded number at once. */
export interface Queue {
  /** Resolves when another task can be added without piling up. */
  room(): Promise<void>
  /**
   * Starts the task when its time comes. It leaves its place to another when it calls `over`, at the latest when it is done.
   * A task never rejects.
   */
  add(task: (over: () => void) => Promise<void>): void
  /** Resolves when every added task is done. */
  idle(): Promise<void>
}
