package be.werkpad.tekenlink;

/** How far the mail with a link is. Names are stored. */
public enum Mailstand {
    /** Given to the mail server, which did not answer yet; after a crash it stays so, and is not sent again. */
    BEZIG,
    /** Taken over by the mail server. */
    VERSTUURD,
    /** Refused; the link was taken back. */
    MISLUKT
}
