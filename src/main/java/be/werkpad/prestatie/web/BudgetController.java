package be.werkpad.prestatie.web;

import be.werkpad.norm.NormBepalen;
import be.werkpad.prestatie.BudgetAfspreken;
import be.werkpad.prestatie.Budgetkaart;
import be.werkpad.shared.DomainException;
import be.werkpad.traject.Dossierpagina;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.web.Invoer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What client and dienst agree on about the hours (CH-5e-2). */
@Controller
@Dossierpagina
@RequestMapping("/trajecten/{code}/budget")
class BudgetController {
    private final BudgetAfspreken afspreken;
    private final NormBepalen normen;
    private final Clock clock;

    BudgetController(BudgetAfspreken afspreken, NormBepalen normen, Clock clock) {
        this.afspreken = afspreken;
        this.normen = normen;
        this.clock = clock;
    }

    @GetMapping
    String blad(Model model) {
        var vandaag = LocalDate.now(clock);
        model.addAttribute(
                "f",
                Invoer.begin(Map.of(
                        "van", vandaag.toString(),
                        "tot", vandaag.plusYears(1).minusDays(1).toString(),
                        "bufferPct",
                                normen.getal("budget.buffer", vandaag)
                                        .toBigInteger()
                                        .toString())));
        return "prestatie/budget";
    }

    @PostMapping
    String bewaar(
            @ModelAttribute("traject") TrajectKaart traject,
            HttpServletRequest request,
            Model model,
            RedirectAttributes flash) {
        var invoer = Invoer.van(request);
        try {
            var nieuw = new Budgetkaart.Nieuw(
                    invoer.datum("van"),
                    invoer.datum("tot"),
                    invoer.getal("uren"),
                    invoer.getal("bufferPct"),
                    invoer.tekst("basis"));
            invoer.eisGoed();
            afspreken.voor(traject.id(), nieuw);
        } catch (DomainException weigering) {
            invoer.meld(weigering);
            model.addAttribute("f", invoer);
            return "prestatie/budget";
        }
        flash.addFlashAttribute("melding", "De uren zijn afgesproken.");
        return "redirect:/trajecten/{code}/prestaties";
    }
}
