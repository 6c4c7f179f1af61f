package be.werkpad.clientmodus.web;

import be.werkpad.clientmodus.KeuzeDoorClientMaken;
import be.werkpad.clientmodus.KeuzeschermTonen;
import be.werkpad.security.Schermslot;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.Fout;
import be.werkpad.shared.NotFoundException;
import be.werkpad.web.Aanspreekberichten;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The coach gives the screen, the client chooses, the coach takes the screen back with the password. */
@Controller
@RequestMapping(Schermslot.ADRES)
class ClientmodusController {
    private static final String KIEZEN = "redirect:" + Schermslot.ADRES + "/kiezen";

    private final KeuzeschermTonen tonen;
    private final KeuzeDoorClientMaken maken;
    private final Schermslot slot;

    ClientmodusController(KeuzeschermTonen tonen, KeuzeDoorClientMaken maken, Schermslot slot) {
        this.tonen = tonen;
        this.maken = maken;
        this.slot = slot;
    }

    @GetMapping("/start/{taakId}")
    String start(@PathVariable String taakId, Model model) {
        model.addAttribute("scherm", tonen.voor(taakId));
        return "clientmodus/start";
    }

    @PostMapping("/start/{taakId}")
    String geef(@PathVariable String taakId, @RequestParam String aanwezigen, HttpServletRequest request) {
        var scherm = tonen.voor(taakId);
        var terug = "/taken/volgende?traject=" + scherm.taak().trajectcode();
        slot.sluit(request, taakId, terug, aanwezigen, scherm.vorm());
        return KIEZEN;
    }

    @GetMapping("/kiezen")
    String kiezen(HttpServletRequest request, Model model) {
        model.addAttribute("scherm", tonen.voor(stand(request).taakId()));
        return "clientmodus/kiezen";
    }

    @GetMapping("/bevestigen")
    String bevestigen(@RequestParam String gekozen, HttpServletRequest request, Model model) {
        var scherm = tonen.voor(stand(request).taakId());
        if (scherm.tekst(gekozen).isEmpty() && !Antwoord.ALTIJD.contains(gekozen)) {
            return KIEZEN;
        }
        model.addAttribute("scherm", scherm);
        model.addAttribute("gekozen", gekozen);
        return "clientmodus/bevestigen";
    }

    @PostMapping("/bevestigen")
    String maak(Antwoord antwoord, HttpServletRequest request, Model model) {
        var stand = stand(request);
        try {
            maken.voor(stand.taakId(), antwoord.tik(stand.aanwezigen()));
        } catch (DomainException refusal) {
            model.addAttribute("antwoord", antwoord);
            model.addAttribute(
                    "fouten",
                    refusal.fouten().isEmpty()
                            ? List.of(refusal.getMessage())
                            : refusal.fouten().stream().map(Fout::melding).toList());
            return bevestigen(antwoord.gekozen(), request, model);
        }
        return "redirect:" + Schermslot.ADRES + "/klaar";
    }

    @GetMapping("/klaar")
    String klaar(HttpServletRequest request) {
        stand(request);
        return "clientmodus/klaar";
    }

    /** Where the lock sends every other address of this session. */
    @GetMapping("/slot")
    String slot(HttpServletRequest request) {
        return slot.stand(request).isPresent() ? "clientmodus/slot" : "redirect:/";
    }

    /** Of a page for the client, which then speaks as that client chose (F.9). */
    private Schermslot.Stand stand(HttpServletRequest request) {
        var stand =
                slot.stand(request).orElseThrow(() -> new NotFoundException("This screen was not given to a client"));
        Aanspreekberichten.spreek(request, stand.vorm());
        return stand;
    }
}
