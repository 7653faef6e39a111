/** A language model that the user has set up: any endpoint that speaks the chat protocol of OpenAI. Never needed. */
export interface ModelSettings {
  /** `http://127.0.0.1:11434/v1` */
  readonly url: string;
  readonly model: string;
  readonly token?: string;
}

/** The model as the environment names it, the same for the command line and the server; null unless both its address and its name are given. */
export function modelSettings(env: Readonly<Record<string, string | undefined>>): ModelSettings | null {
  const { SOLVENT_MODEL_URL: url, SOLVENT_MODEL: model, SOLVENT_MODEL_TOKEN: token } = env;
  return url && model ? { url, model, ...(token ? { token } : {}) } : null;
}
