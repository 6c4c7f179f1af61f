package be.werkpad.sjabloon.pdf;

/** A document that would not be complete and accessible is not made at all. */
public class PdfRenderException extends RuntimeException {
    PdfRenderException(String message) {
        super(message);
    }

    PdfRenderException(String message, Throwable cause) {
        super(message, cause);
    }
}
