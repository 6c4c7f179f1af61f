package be.werkpad.web;

import be.werkpad.shared.Fout;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.HandlerMapping;

/** What is said about a file that did not arrive: beside its field, and with the size when it was too large. */
@Component
class Uploadfouten {
    private static final String VELD = "bestand";

    private final Uploadgrens grens;

    Uploadfouten(Uploadgrens grens) {
        this.grens = grens;
    }

    /** Empty for everything that is not about the sending of a file. */
    Optional<Uitkomst> van(Exception problem, HttpServletRequest request) {
        return Optional.ofNullable(uitkomst(problem, request));
    }

    private @Nullable Uitkomst uitkomst(Exception problem, HttpServletRequest request) {
        if (problem instanceof MissingServletRequestPartException part) {
            return bijVeld(HttpStatus.BAD_REQUEST, part.getRequestPartName(), "Kies een bestand.");
        }
        if (problem instanceof MaxUploadSizeExceededException) {
            return bijVeld(HttpStatus.PAYLOAD_TOO_LARGE, veld(request), teGroot());
        }
        if (problem instanceof MultipartException) {
            return bijVeld(
                    HttpStatus.BAD_REQUEST,
                    veld(request),
                    "Dit bestand is niet goed aangekomen. Kies het opnieuw, eventueel onder een kortere naam.");
        }
        if (problem instanceof HttpMediaTypeNotSupportedException type && vraagtBestand(type)) {
            return Uitkomst.van(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "Stuur het bestand als multipart/form-data, in het veld “%s”.".formatted(VELD));
        }
        return null;
    }

    private String teGroot() {
        return "Dit bestand is te groot. Het mag hoogstens %d MB zijn."
                .formatted(grens.grootste().toMegabytes());
    }

    private static boolean vraagtBestand(HttpMediaTypeNotSupportedException type) {
        return type.getSupportedMediaTypes().stream().anyMatch(MediaType.MULTIPART_FORM_DATA::includes);
    }

    /** As the page or the call that was asked names it. */
    private static String veld(HttpServletRequest request) {
        var gevraagd = request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE);
        return gevraagd instanceof HandlerMethod methode
                ? Arrays.stream(methode.getMethod().getParameters())
                        .filter(parameter -> parameter.getType().equals(MultipartFile.class))
                        .map(parameter -> parameter.getName())
                        .findFirst()
                        .orElse(VELD)
                : VELD;
    }

    private static Uitkomst bijVeld(HttpStatus status, String veld, String melding) {
        return new Uitkomst(status, status.name(), melding, List.of(new Fout(veld, melding)));
    }
}
