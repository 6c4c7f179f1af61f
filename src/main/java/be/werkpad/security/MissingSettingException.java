package be.werkpad.security;

/** The application cannot start because of a setting; the message tells which and what to do. */
class MissingSettingException extends RuntimeException {
    MissingSettingException(String message) {
        super(message);
    }
}
