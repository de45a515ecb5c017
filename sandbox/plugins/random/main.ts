import { main } from "../plugin";
import randomPlugin from "./random-plugin";

main(randomPlugin);
