// The one function of the library that is used, in a file of its own, so that the rest of it is left out of the bundle.
export { readXlsx } from "hucre/xlsx";
