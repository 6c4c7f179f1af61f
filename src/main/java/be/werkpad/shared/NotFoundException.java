package be.werkpad.shared;

/** What was asked for does not exist, or the user may not know that it does (404). */
public class NotFoundException extends RuntimeException {
    public NotFoundException(String message) {
        super(message);
    }
}
