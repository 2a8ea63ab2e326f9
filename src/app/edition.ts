// Only this field of the package's descriptor gets into the build.
import { version } from "../../data/datapackage.json";

/** Version of the dataset: the day of its last change. */
export const edition: string = version;
