/** The window of the drawing, in the units of the rosette. */
export const rosetteBox = { x: -192, y: -190, width: 384, height: 350 } as const;

export const rosetteViewBox = `${rosetteBox.x} ${rosetteBox.y} ${rosetteBox.width} ${rosetteBox.height}`;
