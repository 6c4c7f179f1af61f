package be.werkpad.samenplaatsing.web;

import be.werkpad.samenplaatsing.UitzonderingBeeindigen;
import be.werkpad.samenplaatsing.UitzonderingToestaan;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.NotFoundException;
import be.werkpad.werkpost.WerkpostKaart;
import be.werkpad.werkpost.WerkpostZoeken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A coordinator gives or ends leave to share hours at a werkpost. */
@Controller
@RequestMapping("/werkposten/{werkpost}/uitzonderingen")
class UitzonderingController {
    private static final String KALENDER = "redirect:/werkposten/kalender";

    private final UitzonderingToestaan toestaan;
    private final UitzonderingBeeindigen beeindigen;
    private final WerkpostZoeken werkposten;

    UitzonderingController(
            UitzonderingToestaan toestaan, UitzonderingBeeindigen beeindigen, WerkpostZoeken werkposten) {
        this.toestaan = toestaan;
        this.beeindigen = beeindigen;
        this.werkposten = werkposten;
    }

    @ModelAttribute("werkpost")
    WerkpostKaart werkpost(@PathVariable("werkpost") String code) {
        return werkposten.metCode(code).orElseThrow(() -> new NotFoundException("No such werkpost"));
    }

    @GetMapping
    String invullen(@RequestParam(defaultValue = "") String traject, Model model) {
        model.addAttribute("form", new UitzonderingForm(traject, "", null));
        return "samenplaatsing/toestaan";
    }

    @PostMapping
    String toestaan(
            @PathVariable("werkpost") String code,
            @ModelAttribute("form") UitzonderingForm form,
            BindingResult fouten,
            RedirectAttributes flash) {
        try {
            if (!fouten.hasErrors()) {
                toestaan.voor(code, form.aanvraag());
            }
        } catch (DomainException refusal) {
            refusal.fouten().forEach(fout -> fouten.rejectValue(fout.veld(), refusal.code(), fout.melding()));
        }
        if (fouten.hasErrors()) {
            return "samenplaatsing/toestaan";
        }
        flash.addFlashAttribute("melding", "De uitzondering is toegestaan. De einddatum staat bij de termijnen.");
        return KALENDER;
    }

    @PostMapping("/{id}/beeindigen")
    String beeindigen(@PathVariable long id, RedirectAttributes flash) {
        beeindigen.voor(id);
        flash.addFlashAttribute("melding", "De uitzondering is gestopt.");
        return KALENDER;
    }
}
