package be.werkpad.onkosten.web;

import be.werkpad.onkosten.AfwezigeDagMelden;
import be.werkpad.onkosten.AndereWerkdagMelden;
import be.werkpad.onkosten.DagmeldingIntrekken;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.Fout;
import be.werkpad.traject.Dossierpagina;
import be.werkpad.traject.TrajectKaart;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** On the page of the expenses: a day that was worked instead of another, or on which the client did not come. */
@Controller
@Dossierpagina
@RequestMapping("/trajecten/{code}/onkosten")
class DagmeldingPagina {
    private static final String TERUG = "redirect:/trajecten/{code}/onkosten";

    private final AndereWerkdagMelden andereDag;
    private final AfwezigeDagMelden afwezig;
    private final DagmeldingIntrekken intrekken;

    DagmeldingPagina(AndereWerkdagMelden andereDag, AfwezigeDagMelden afwezig, DagmeldingIntrekken intrekken) {
        this.andereDag = andereDag;
        this.afwezig = afwezig;
        this.intrekken = intrekken;
    }

    @PostMapping("/{plaatsingId}/andere-dag")
    String andereDag(
            @ModelAttribute("traject") TrajectKaart traject,
            @PathVariable long plaatsingId,
            @ModelAttribute Dagveld velden,
            RedirectAttributes flash) {
        return doe(
                () -> andereDag.voor(traject.id(), plaatsingId, velden.melding()),
                "De andere werkdag is bewaard.",
                velden.van("ANDERE_DAG", plaatsingId),
                flash);
    }

    @PostMapping("/{plaatsingId}/niet-gekomen")
    String nietGekomen(
            @ModelAttribute("traject") TrajectKaart traject,
            @PathVariable long plaatsingId,
            @ModelAttribute Dagveld velden,
            RedirectAttributes flash) {
        return doe(
                () -> afwezig.voor(traject.id(), plaatsingId, velden.melding()),
                "De afwezigheid is bewaard.",
                velden.van("NIET_GEKOMEN", plaatsingId),
                flash);
    }

    @PostMapping("/dagen/{id}/intrekken")
    String trekIn(@ModelAttribute("traject") TrajectKaart traject, @PathVariable long id, RedirectAttributes flash) {
        try {
            intrekken.voor(traject.id(), id);
            flash.addFlashAttribute("melding", "De melding is ingetrokken.");
        } catch (DomainException refusal) {
            flash.addFlashAttribute("waarschuwing", refusal.getMessage());
        }
        return TERUG;
    }

    private static String doe(Runnable melden, String gelukt, Dagveld velden, RedirectAttributes flash) {
        try {
            melden.run();
            flash.addFlashAttribute("melding", gelukt);
        } catch (DomainException refusal) {
            flash.addFlashAttribute(
                    "dagfouten",
                    refusal.fouten().stream()
                            .collect(Collectors.toMap(Fout::veld, Fout::melding, (eerst, dan) -> eerst)));
            flash.addFlashAttribute("dagveld", velden);
        }
        return TERUG;
    }
}
