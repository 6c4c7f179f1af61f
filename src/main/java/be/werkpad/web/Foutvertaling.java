package be.werkpad.web;

import be.werkpad.shared.DomainException;
import be.werkpad.shared.Fout;
import be.werkpad.shared.NotFoundException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Finds what an exception means for the person. A refusal with fields is 422 (fill in again), one without is 409 (not
 * possible in this state); what nobody foresaw is 500 and tells nothing.
 */
final class Foutvertaling {
    static final String ONVERWACHT = "Er ging iets mis. Probeer opnieuw of vraag hulp aan de beheerder.";
    static final String INTUSSEN_GEWIJZIGD =
            "Iemand heeft dit intussen gewijzigd. Bekijk de nieuwe gegevens en probeer opnieuw.";

    /** Two people made what there can be only one of: of H2 and of MySQL. JPA and Spring keep only that some rule of the table was broken. */
    private static final Set<Integer> DUBBELE_SLEUTEL = Set.of(23505, 1062);

    /** Two transactions that waited for each other, or too long for a lock: of MySQL, MariaDB and H2. */
    private static final Set<Integer> OP_SLOT = Set.of(1213, 1205, 1020, 40001, 50200);

    /** A text that is longer than its column, or a number that is larger (SQL:2016, state 22001 and 22003). */
    private static final Set<String> TE_GROOT = Set.of("22001", "22003");

    private Foutvertaling() {}

    static Uitkomst van(Throwable problem) {
        return first(problem, Foutvertaling::bekend)
                .orElseGet(() -> Uitkomst.van(HttpStatus.INTERNAL_SERVER_ERROR, ONVERWACHT));
    }

    /** The engine and Spring wrap what our code throws, so each cause is looked at. */
    private static Optional<Uitkomst> first(
            @Nullable Throwable problem, Function<Throwable, @Nullable Uitkomst> translation) {
        for (var cause = problem; cause != null; cause = cause.getCause()) {
            var found = translation.apply(cause);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private static @Nullable Uitkomst bekend(Throwable problem) {
        if (problem instanceof DomainException refusal) {
            var status = refusal.fouten().isEmpty() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_ENTITY;
            return new Uitkomst(status, refusal.code(), refusal.getMessage(), refusal.fouten());
        }
        if (problem instanceof NotFoundException) {
            return Uitkomst.van(HttpStatus.NOT_FOUND, "Dit bestaat niet, of je mag het niet zien.");
        }
        if (problem instanceof AccessDeniedException) {
            return Uitkomst.van(HttpStatus.FORBIDDEN, "Je mag dit niet zien of doen.");
        }
        if (problem instanceof SQLException weigering) {
            return database(weigering);
        }
        // of Spring, JPA and the engine, which this module does not know
        if (problem.getClass().getSimpleName().contains("OptimisticLock")) {
            return Uitkomst.van(HttpStatus.CONFLICT, INTUSSEN_GEWIJZIGD);
        }
        return verzoek(problem);
    }

    /** A batch keeps the reason of each row behind the other. */
    private static @Nullable Uitkomst database(SQLException weigering) {
        for (var reden = weigering; reden != null; reden = reden.getNextException()) {
            if (DUBBELE_SLEUTEL.contains(reden.getErrorCode()) || OP_SLOT.contains(reden.getErrorCode())) {
                return Uitkomst.van(HttpStatus.CONFLICT, INTUSSEN_GEWIJZIGD);
            }
            if (TE_GROOT.contains(String.valueOf(reden.getSQLState()))) {
                return Uitkomst.van(
                        HttpStatus.BAD_REQUEST,
                        "Een van je antwoorden is te lang. Maak het korter en probeer opnieuw.");
            }
        }
        return null;
    }

    private static @Nullable Uitkomst verzoek(Throwable problem) {
        if (problem instanceof BindingResult binding) {
            return new Uitkomst(
                    HttpStatus.UNPROCESSABLE_ENTITY,
                    "web.ongeldig",
                    "Niet alle velden zijn juist ingevuld.",
                    binding.getFieldErrors().stream().map(Foutvertaling::fout).toList());
        }
        if (problem instanceof HttpMessageNotReadableException
                || problem instanceof MethodArgumentTypeMismatchException) {
            return Uitkomst.van(HttpStatus.BAD_REQUEST, "De gegevens hebben niet de juiste vorm.");
        }
        if (problem instanceof ErrorResponse known) {
            var status = HttpStatus.valueOf(known.getStatusCode().value());
            return status.is4xxClientError() ? Uitkomst.van(status, tekst(status)) : null;
        }
        return null;
    }

    private static Fout fout(FieldError error) {
        var melding = error.getDefaultMessage();
        return new Fout(error.getField(), melding == null ? "Niet juist ingevuld." : melding);
    }

    private static String tekst(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "Dit adres bestaat niet.";
            case METHOD_NOT_ALLOWED -> "Dit kan niet op dit adres.";
            case UNSUPPORTED_MEDIA_TYPE -> "Stuur de gegevens als JSON.";
            default -> "Het verzoek is niet volledig of niet juist.";
        };
    }
}
