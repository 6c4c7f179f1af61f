package be.werkpad.zoeken.web;

import be.werkpad.zoeken.Zoeken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ZoekenController {
    private final Zoeken zoeken;

    ZoekenController(Zoeken zoeken) {
        this.zoeken = zoeken;
    }

    @GetMapping("/zoeken")
    String zoek(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("q", q);
        model.addAttribute("resultaat", zoeken.naar(q).orElse(null));
        return "zoeken/resultaat";
    }
}
