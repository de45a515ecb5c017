export { default } from "./random-uuid";
