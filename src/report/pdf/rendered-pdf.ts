export type RenderProgress = {
  readonly phase: 'layout' | 'paint' | 'write';
  /** Of the phase, 0–100. */
  readonly donePercent: number;
};

export type RenderedPdf = {
  readonly bytes: Uint8Array;
  readonly pageCount: number;
};
