package be.werkpad.clientmodus.web;

import be.werkpad.security.Schermslot;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ends client mode with the password of who started it. Wrong ones count as at the login, so they get slower. */
@Controller
class SlotController {
    private final Schermslot slot;

    SlotController(Schermslot slot) {
        this.slot = slot;
    }

    @PostMapping(Schermslot.ADRES + "/slot")
    String open(@RequestParam String wachtwoord, HttpServletRequest request, RedirectAttributes flash) {
        if (slot.stand(request).isEmpty()) {
            return "redirect:/";
        }
        return slot.open(request, wachtwoord).map(terug -> "redirect:" + terug).orElseGet(() -> {
            flash.addFlashAttribute("fout", true);
            return "redirect:" + Schermslot.ADRES + "/slot";
        });
    }
}
