package be.werkpad.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its {@code schil} and its own {@code pad}. */
@ControllerAdvice(annotations = Controller.class)
class LayoutAdvice {
    private final Schil schil;

    LayoutAdvice(Schil schil) {
        this.schil = schil;
    }

    @ModelAttribute("schil")
    Schil schil() {
        return schil;
    }

    @ModelAttribute("pad")
    Pad pad(HttpServletRequest request) {
        return new Pad(
                request.getRequestURI().substring(request.getContextPath().length()));
    }

    /** An object and no text, so that a redirect does not take it along in its address. */
    record Pad(String waarde) {}
}
