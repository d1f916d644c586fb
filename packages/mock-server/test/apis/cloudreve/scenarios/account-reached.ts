/** What each scenario reaches: by operation, envelope codes, and HTTP statuses of answers that have none. */
export const REACHED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  site: {
    pingSite: "0",
    getSiteConfig: "0",
    getCaptcha: "0",
    getWebAppManifest: "200",
    login: "0",
  },
  "site-changed": {
    pingSite: "0",
    getSiteConfig: "0",
    getCaptcha: "0",
    getWebAppManifest: "200",
  },
  "login-by-password": {
    login: "40020 40017 40018 40001 0",
    logout: "401 0",
    getCurrentUser: "0 401",
  },
  "login-expired": {
    login: "0",
    getCurrentUser: "401",
  },
  "two-factor-login": {
    verifyTwoFactor: "40023 40001 40022 0 40021",
    login: "203",
    getCurrentUser: "401 0",
  },
  "captcha-picture": {
    getSiteConfig: "0",
    login: "40026 0",
    getCaptcha: "0",
    register: "40026 0",
    requestPasswordReset: "40026 0",
  },
  "captcha-recaptcha": {
    login: "40027 0 200",
    register: "40027 0 200",
    requestPasswordReset: "40027 0 200",
  },
  "captcha-tcaptcha": {
    login: "40027 0 200",
    register: "40027 0 200",
    requestPasswordReset: "40027 0 200",
  },
  register: {
    register: "40001 0 40032 50001 40019",
    login: "0",
  },
  "register-by-mail": {
    register: "203 40033 40028",
    login: "40018",
    activateUser: "40005 403 40071 50001 0 40034 40021 40001",
  },
  "password-reset": {
    requestPasswordReset: "40001 0 40017 40018 40028",
    resetPassword: "40030 40029 40001 50001 0 40021",
    login: "40020 0",
  },
  "session-copy": {
    login: "0",
    createSessionCopy: "401 0 50005",
    copySession: "301 0 404 403 40071 40001 40005",
    getCurrentUser: "0",
  },
  "security-keys": {
    login: "0",
    finishWebAuthnRegistration: "500 40001 0 401",
    startWebAuthnLogin: "40001 40021 0",
    startWebAuthnRegistration: "0 401",
    getSettings: "0",
    finishWebAuthnLogin: "500 40021 40025 0",
    getCurrentUser: "0",
  },
  "security-keys-off": {
    login: "0",
    startWebAuthnRegistration: "40019 0 40024",
    finishWebAuthnRegistration: "40019 40024",
    startWebAuthnLogin: "40019 40024",
    finishWebAuthnLogin: "40019 40024",
  },
  settings: {
    getSettings: "401 0",
    startTwoFactorSetup: "401 0 50005",
    useGravatar: "401 50001",
    updateSetting: "401 0 40001 40069 50005 50001",
    login: "0",
  },
  "background-tasks": {
    listTasks: "401 0 40001",
    login: "0",
  },
  avatars: {
    login: "0",
    getAvatar: "404 200 206 416 304 40001 301",
    uploadAvatar: "401 0 40001 40049 50001 50004",
    useGravatar: "0",
  },
  profiles: {
    getUserProfile: "0 404 40001",
  },
  storage: {
    getStorage: "401 0",
    login: "0",
  },
  tags: {
    createFilterTag: "401 40001 0 50001",
    createLinkTag: "401 40001 0 50001",
    deleteTag: "401 0 40001 50001",
    login: "0",
    getCurrentUser: "0",
  },
  "webdav-accounts": {
    listWebdavAccounts: "401 0",
    createWebdavAccount: "401 0 40001 50001",
    updateWebdavAccount: "401 0 40001",
    deleteWebdavAccount: "401 0 40001",
    login: "0",
  },
};
