package be.werkpad.aanmelding.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page on which somebody is registered; the form sends its answers to {@link AanmeldingApi}. */
@Controller
class AanmeldingPagina {
    @GetMapping("/trajecten/nieuw")
    String nieuw() {
        return "aanmelding/registreren";
    }
}
