import "./styles/index.css";
import { boot } from "./app/boot.ts";
import { trustOnlyOurWorker } from "./app/trusted.ts";

trustOnlyOurWorker();
const root = document.getElementById("app");
if (root) void boot(root);
