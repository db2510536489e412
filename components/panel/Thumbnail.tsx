import { useEffect, useRef } from 'preact/hooks';

/** Widest and highest it is drawn, in pixels. */
const WIDTH = 320;
const HEIGHT = 420;
/** A veiled picture is drawn so small first that no number in it can be read. */
const VEILED = 48;

interface ThumbnailProps {
  /** A picture the browser can draw. */
  readonly bytes: Uint8Array;
  readonly label: string;
  readonly isVeiled?: boolean;
}

/** A picture made small. On a canvas: a page's own policy may forbid pictures from elsewhere. */
export function Thumbnail({ bytes, label, isVeiled = false }: ThumbnailProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let isGone = false;
    void createImageBitmap(new Blob([new Uint8Array(bytes)])).then((bitmap) => {
      if (!isGone && canvas.current) draw(canvas.current, bitmap, isVeiled);
      bitmap.close();
    });
    return () => {
      isGone = true;
    };
  }, [bytes, isVeiled]);
  return (
    <figure>
      <canvas ref={canvas} role="img" aria-label={label} />
      <figcaption class="where">{label}</figcaption>
    </figure>
  );
}

function draw(canvas: HTMLCanvasElement, bitmap: ImageBitmap, isVeiled: boolean): void {
  const scale = Math.min(1, WIDTH / bitmap.width, HEIGHT / bitmap.height);
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const context = canvas.getContext('2d');
  if (!isVeiled) {
    context?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    return;
  }
  const small = Math.min(1, VEILED / bitmap.width);
  const veil = new OffscreenCanvas(
    Math.max(1, Math.round(bitmap.width * small)),
    Math.max(1, Math.round(bitmap.height * small)),
  );
  veil.getContext('2d')?.drawImage(bitmap, 0, 0, veil.width, veil.height);
  context?.drawImage(veil, 0, 0, canvas.width, canvas.height);
}
