package be.werkpad.traject.web;

import be.werkpad.traject.Dossierlezing;
import be.werkpad.traject.Dossierpagina;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Opens the dossier for every page in it: access, trail and head. */
@ControllerAdvice(annotations = Dossierpagina.class)
class DossierAdvice {
    private final Dossierlezing lezing;
    private final DossierHeaders headers;

    DossierAdvice(Dossierlezing lezing, DossierHeaders headers) {
        this.lezing = lezing;
        this.headers = headers;
    }

    @ModelAttribute("dossier")
    DossierHeader dossier(@PathVariable String code, HttpServletRequest request) {
        return headers.van(lezing.lees(code, deel(code, request.getRequestURI())));
    }

    /** For controllers of other modules, which do not know the head. */
    @ModelAttribute("traject")
    be.werkpad.traject.TrajectKaart traject(@ModelAttribute("dossier") DossierHeader dossier) {
        return dossier.traject();
    }

    private static String deel(String code, String uri) {
        var rest = uri.substring(uri.indexOf(code) + code.length()).replaceAll("^/", "");
        return rest.isEmpty() ? "gegevens" : rest.replaceAll("/.*", "");
    }
}
