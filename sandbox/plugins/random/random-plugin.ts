import { pluginOf } from "../plugin";
import { RandomCloud } from "./random-cloud";

export default pluginOf("random", () => new RandomCloud());
