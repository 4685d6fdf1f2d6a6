/** A page read as text by the test runner. */
declare module "*.md?raw";
