import type { Schemas } from "../common/schemas.ts";

type SettingName = Schemas["UpdateSettingRequest"]["setting_name"];

const QUALITIES = ["original", "high", "medium", "low"];

/** Languages of the site, by the codes that the server has for them. */
export const LOCALES: Readonly<Record<string, string>> = {
  fr: "Français",
  en: "English",
  es: "Español",
  it: "Italiano",
  de: "Deutsch",
  ar: "العربية",
  pt: "Português",
  ptb: "Português (Brasil)",
  tr: "Türkçe",
  nl: "Nederlands",
  ir: "فارسی",
  cnt: "繁體中文",
  cns: "简体中文",
  pl: "Polski",
  id: "Bahasa Indonesia",
  hr: "Hrvatski",
  ru: "Русский",
  ro: "Română",
};

const LANGUAGES: Readonly<Record<string, string>> = {
  fre: "French",
  eng: "English",
  ita: "Italian",
  esp: "Spanish",
};

const CHOICES: Readonly<Record<SettingName, readonly string[]>> = {
  download_port: ["normal", "secured"],
  locale: Object.keys(LOCALES),
  streaming_language_preference: Object.keys(LANGUAGES),
  streaming_quality: QUALITIES,
  mobile_streaming_quality: QUALITIES,
  streaming_cast_audio_preference: ["aac", "dolby"],
};

/** The settings of the account. */
export class Settings {
  readonly values: Record<SettingName, string> = {
    download_port: "secured",
    locale: "en",
    streaming_language_preference: "eng",
    streaming_quality: "original",
    mobile_streaming_quality: "original",
    streaming_cast_audio_preference: "aac",
  };

  /** Whether the setting can have the value, and has it now. */
  update(name: SettingName, value: string): boolean {
    if (!CHOICES[name].includes(value)) return false;
    this.values[name] = value;
    return true;
  }
}

/** The settings as the API shows them, each beside its choices. */
export function viewOfSettings({ values }: Settings): Schemas["Settings"] {
  return {
    ...values,
    download_ports: [...CHOICES.download_port],
    download_protocols: ["IPv4+IPv6", "IPv4", "IPv6"],
    download_protocol: "IPv4",
    locales: LOCALES,
    streaming_qualities: [...CHOICES.streaming_quality],
    streaming_languages: LANGUAGES,
    streaming_cast_audio: [...CHOICES.streaming_cast_audio_preference],
  };
}
