package be.werkpad.mail;

/** Hands a mail over to whoever brings it. */
public interface MailSender {
    /** False: no mail server is set, so nothing leaves the house. */
    boolean kanVersturen();

    /** @throws MailMisluktException when the mail was not taken over */
    void verstuur(Mailbericht bericht);
}
