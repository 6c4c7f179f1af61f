package be.werkpad.engine;

/** More than one process of a traject waits for the message; say which, by a variable. */
public class AmbiguousMessageException extends RuntimeException {
    AmbiguousMessageException(String message) {
        super("More than one process waits for " + message);
    }
}
