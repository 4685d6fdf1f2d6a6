/** A box whose sides follow the page. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The box that holds them all; at least one. */
export const boxAround = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  top: Math.min(...boxes.map(({ top }) => top)),
  right: Math.max(...boxes.map(({ right }) => right)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
});

/** Where everything of a flower stands, in its own units: the heart is (0, 0), y grows downwards. */
export interface FlowerGeometry {
  /** Half the side of the square window. */
  half: number;
  heart: number;
  /** The radius of a petal's belly: the circle its words stay in. */
  belly: number;
  /** From the heart to the middle of a belly. */
  reach: number;
  petals: readonly PetalPlace[];
}

export interface PetalPlace {
  x: number;
  y: number;
  /** Degrees, 0 is up, then clockwise. */
  angle: number;
}

/** Petals a flower names itself; beyond, it numbers them. */
export const namedPetals = 14;

const gap = 6;
/** Room beyond a belly for its tip and its mark. */
const tip = 20;
const round = (value: number) => Math.round(value * 100) / 100;

interface FlowerSizes {
  belly: number;
  heart: number;
}

function placePetals(count: number, { belly, heart }: FlowerSizes): FlowerGeometry {
  const apart = count > 1 ? (belly + gap / 2) / Math.sin(Math.PI / count) : 0;
  const reach = Math.max(heart + belly + gap + 2, apart);
  const petals = Array.from({ length: count }, (_, place): PetalPlace => {
    const turn = (2 * Math.PI * place) / count;
    return { x: round(reach * Math.sin(turn)), y: round(-reach * Math.cos(turn)), angle: (360 * place) / count };
  });
  return {
    half: Math.ceil(reach + belly + tip),
    heart: Math.min(reach - belly - gap - 2, heart * 1.6),
    belly,
    reach,
    petals,
  };
}

/** A flower whose petals carry names: they never touch, and the flower grows with their number rather than shrink its words. */
export function layOutFlower(count: number): FlowerGeometry {
  return placePetals(count, { belly: count <= 8 ? 90 : 82, heart: 112 });
}

/** A flower for a narrow page: petals carry numbers, and get smaller so that any count keeps to the same window. */
export function layOutCompactFlower(count: number): FlowerGeometry {
  const reach = 112;
  const belly = Math.min(44, count > 1 ? reach * Math.sin(Math.PI / count) - gap / 2 : 44);
  const geometry = placePetals(count, { belly, heart: reach - belly - gap - 2 });
  return { ...geometry, half: reach + 44 + 12, heart: Math.min(60, reach - belly - gap - 2) };
}

/** The flower of a solution nobody has said yet: five petals to imagine. */
export const imaginedPetals = 5;
