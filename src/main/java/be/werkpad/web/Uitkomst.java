package be.werkpad.web;

import be.werkpad.shared.Fout;
import java.util.List;
import org.springframework.http.HttpStatus;

/**
 * How an error is answered.
 *
 * @param code of a business refusal, else the name of the status
 * @param detail plain Dutch for the person
 */
record Uitkomst(HttpStatus status, String code, String detail, List<Fout> fouten) {
    static Uitkomst van(HttpStatus status, String detail) {
        return new Uitkomst(status, status.name(), detail, List.of());
    }

    String titel() {
        return switch (status) {
            case NOT_FOUND -> "Niet gevonden";
            case FORBIDDEN -> "Geen toegang";
            case CONFLICT -> "Kan nu niet";
            case PAYLOAD_TOO_LARGE -> "Te groot";
            case UNPROCESSABLE_ENTITY -> "Niet juist ingevuld";
            case INTERNAL_SERVER_ERROR -> "Fout in Werkpad";
            default -> "Verzoek niet begrepen";
        };
    }

    /** The page that shows it. */
    String pagina() {
        return switch (status) {
            case FORBIDDEN, NOT_FOUND -> "error/" + status.value();
            case INTERNAL_SERVER_ERROR -> "error/500";
            default -> "error/409";
        };
    }
}
