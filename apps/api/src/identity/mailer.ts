import { Injectable, Logger } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { Config } from '../config/config';

const texts = {
  invitation: {
    subject: 'Your invitation',
    body: 'You have been invited. Open this link to choose a password; it works once and for three days:',
  },
  reset: {
    subject: 'Your new password',
    body: 'Open this link to choose a new password; it works once and for two hours:',
  },
};

/** Sends links by mail where an SMTP server is configured. Never needed: every link can be handed over by hand. */
@Injectable()
export class Mailer {
  private readonly log = new Logger(Mailer.name);
  private readonly transport: Transporter | undefined;

  constructor(private readonly config: Config) {
    this.transport = config.mail && createTransport(config.mail.url);
  }

  /** True when the mail server took the message; a failing one never fails the request. */
  async sendLink(to: string, kind: keyof typeof texts, link: string): Promise<boolean> {
    if (!this.transport || !this.config.mail) return false;
    const { subject, body } = texts[kind];
    try {
      await this.transport.sendMail({ from: this.config.mail.from, to, subject, text: `${body}\n\n${link}\n` });
      return true;
    } catch {
      this.log.warn('the mail server did not take a message');
      return false;
    }
  }
}
