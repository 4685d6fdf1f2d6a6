import type { ComposedPicture } from "./compose-picture.ts";

/** Dots for each pixel, so that print stays sharp. */
const density = 2;

/** Paints a picture as PNG. Rejects when the browser cannot. */
export async function drawPng({ svg, width, height }: ComposedPicture): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * density);
  canvas.height = Math.round(height * density);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("this browser paints no canvas");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) => {
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error("this browser paints no PNG"))), "image/png");
  });
}
