export { COOKIES, curlOf } from "./run/curl.ts";
export { Mocks } from "./run/mocks.ts";
export { callOf } from "./run/operation-call.ts";
export { runSample, type SampleRun } from "./run/run-sample.ts";
export { fileWith } from "./run/sample-files.ts";
export { APIS, FILES, fileOf, namesIn, type Sample, type SampleApi, samplesOf } from "./run/samples.ts";
export { hereText, shellWord, type Variables } from "./run/shell-text.ts";
export { toMock } from "./run/sites.ts";
export { SCENES, sceneOf } from "./scenes/index.ts";
