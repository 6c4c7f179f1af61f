package be.werkpad.mail;

/** A mail that was not taken over. The message holds no address and no text. */
public class MailMisluktException extends RuntimeException {
    MailMisluktException(Throwable oorzaak) {
        super(eerste(oorzaak).getClass().getSimpleName(), null, false, false);
    }

    private static Throwable eerste(Throwable probleem) {
        return probleem.getCause() == null ? probleem : eerste(probleem.getCause());
    }
}
