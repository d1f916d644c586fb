/** A mail to the account's address. */
export interface MailFact {
  readonly subject: "password change" | "security code";
  readonly at: number;
  readonly securityCode?: string;
}

/** A picture that the user uploaded. */
export interface AvatarFact {
  readonly id: string;
  readonly kind: "gif" | "jpg" | "png";
  readonly at: number;
}
