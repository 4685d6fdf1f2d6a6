/** The map of actors, in a file of its own so that it comes when it is seen. */
export { ActorsMap } from "@bassin/ui";
