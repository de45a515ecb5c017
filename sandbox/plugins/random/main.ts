import { main } from "../plugin";
import { RandomCloud } from "./random-cloud";

main("random", () => new RandomCloud());
