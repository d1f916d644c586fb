/** How long things take, in seconds of the mock's clock. */
export const TIMELINE = {
  /** `magnet_conversion`, from the add on. */
  conversion: 2,
  /** Without peers: `magnet_error`, from the add on. */
  conversionLimit: 318,
  /** `queued`, from the selection on. */
  queued: 1,
  downloading: 10,
  /** `compressing`, for archives only. */
  compressing: 4,
  /** `uploading`, where the progress starts at 0 again. */
  uploading: 3,
  /** Wait between two polls of a device login. */
  pollInterval: 5,
  deviceCode: 600,
  accessToken: 86_400,
  /** How long the address of a download is good. */
  download: 2 * 86_400,
  authorizationCode: 600,
  /** A password sign-in waits that long for its second factor. */
  twoFactor: 600,
  /** Between two looks at whether a hoster works. */
  hosterCheck: 600,
  /** Premium time left when the mock starts. */
  premium: 180 * 86_400,
  /** Premium time that points are converted into. */
  pointsPremium: 30 * 86_400,
} as const;
