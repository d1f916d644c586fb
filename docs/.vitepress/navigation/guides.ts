/** Names of the guides, in the order in which somebody new would read them, with their titles. */
export const GUIDES = [
  {
    title: { en: "Real-Debrid", zh: "Real-Debrid" },
    pages: [
      { name: "sign-in-real-debrid", en: "Sign in", zh: "登录" },
      { name: "limits-and-retries", en: "Limits and retries", zh: "限流与重试" },
      { name: "magnet-to-links", en: "From a magnet to links", zh: "从磁力链接到下载链接" },
    ],
  },
  {
    title: { en: "Cloudreve", zh: "Cloudreve" },
    pages: [
      { name: "sign-in-cloudreve", en: "Sign in", zh: "登录" },
      { name: "paths", en: "Paths", zh: "路径" },
      { name: "uploads", en: "Uploads", zh: "上传" },
      { name: "remote-download", en: "Remote download", zh: "离线下载" },
      { name: "cloudreve-versions", en: "Versions of Cloudreve", zh: "Cloudreve 的版本" },
    ],
  },
  {
    title: { en: "Both", zh: "通用" },
    pages: [
      { name: "errors", en: "Errors and what to do", zh: "错误与处理" },
      { name: "recipes", en: "Recipes, request by request", zh: "逐个请求的做法" },
    ],
  },
  {
    title: { en: "Mock server", zh: "模拟服务器" },
    pages: [
      { name: "testing-with-the-mock", en: "Testing with the mock", zh: "使用模拟服务器测试" },
      { name: "mock-page", en: "The page of the mock", zh: "模拟服务器的页面" },
      { name: "replay", en: "Replay recordings", zh: "回放录制" },
      { name: "faults", en: "Faults", zh: "故障注入" },
      { name: "checking-your-server", en: "Check your own server", zh: "检查自己的服务器" },
    ],
  },
] as const;
