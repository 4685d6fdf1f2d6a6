/** The faces pictures are written in. */
const families = ["Fraunces Variable", "Source Sans 3 Variable"];
/** The part of a face that holds the letters of French and English. */
const latin = /U\+0{1,4}-0{0,2}FF/i;

const familyOf = ({ style }: CSSFontFaceRule) => style.getPropertyValue("font-family").replaceAll(/["']/g, "");

function listFaces(): { rule: CSSFontFaceRule; base: string }[] {
  return [...document.styleSheets].flatMap((sheet) => {
    const base = sheet.href ?? document.baseURI;
    return [...sheet.cssRules].flatMap((rule) => (rule instanceof CSSFontFaceRule ? [{ rule, base }] : []));
  });
}

function readAsAddress(file: Blob): Promise<string> {
  const reader = new FileReader();
  return new Promise((done, fail) => {
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => fail(reader.error);
    reader.readAsDataURL(file);
  });
}

async function embedFace({ rule, base }: { rule: CSSFontFaceRule; base: string }): Promise<string> {
  const address = /url\(["']?([^"')]+)["']?\)/.exec(rule.style.getPropertyValue("src"))?.[1];
  if (address === undefined) return "";
  const answer = await fetch(new URL(address, base));
  if (!answer.ok) return "";
  const file = await readAsAddress(await answer.blob());
  return `@font-face{font-family:"${familyOf(rule)}";font-weight:100 900;src:url(${file}) format("woff2")}`;
}

/**
 * The page's own faces as rules that hold their files, so that a picture keeps its letters anywhere; nothing where the
 * browser does not tell them, and the picture is then written in the reader's.
 */
export async function embedFonts(): Promise<string> {
  try {
    const faces = listFaces().filter(
      ({ rule }) =>
        families.includes(familyOf(rule)) &&
        !/italic/.test(rule.style.getPropertyValue("font-style")) &&
        latin.test(rule.style.getPropertyValue("unicode-range")),
    );
    return (await Promise.all(faces.map(embedFace))).join("");
  } catch {
    // A file that did not come: the picture still goes, in the letters of whoever opens it.
    return "";
  }
}
