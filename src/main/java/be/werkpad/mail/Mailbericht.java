package be.werkpad.mail;

/**
 * A mail of plain text. Mail is not confidential: subject and text name no client and say nothing of a dossier (G.7).
 *
 * @param kenmerk becomes the Message-ID, so that a mailbox can recognise the same mail if it ever arrives twice; letters,
 *     digits and dashes only
 */
public record Mailbericht(String kenmerk, String aan, String onderwerp, String tekst) {
    @Override
    public String toString() {
        return "Mailbericht[" + kenmerk + "]";
    }
}
