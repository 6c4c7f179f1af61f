package be.werkpad.mail;

/** Hands a mail over to whoever brings it. */
public interface MailSender {
    /** @throws MailMisluktException when the mail was not taken over */
    void verstuur(Mailbericht bericht);
}
