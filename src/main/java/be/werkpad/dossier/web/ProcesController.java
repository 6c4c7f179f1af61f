package be.werkpad.dossier.web;

import be.werkpad.dossier.Procesverloop;
import be.werkpad.shared.NotFoundException;
import be.werkpad.traject.DossierTab;
import be.werkpad.traject.Dossierpagina;
import be.werkpad.traject.TrajectKaart;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The process of one client: drawn, and the same in words for who does not see the drawing. */
@Controller
@Dossierpagina
@RequestMapping("/trajecten/{code}/proces")
class ProcesController {
    private final Procesverloop verloop;

    ProcesController(Procesverloop verloop) {
        this.verloop = verloop;
    }

    @GetMapping
    String proces(
            @ModelAttribute("traject") TrajectKaart traject,
            @RequestParam(required = false) @Nullable String instantie,
            Model model) {
        var alle = verloop.van(traject.code());
        model.addAttribute(
                "lopend", alle.stream().filter(Procesverloop.Proces::loopt).toList());
        model.addAttribute(
                "voorbij", alle.stream().filter(proces -> !proces.loopt()).toList());
        alle.stream()
                .filter(proces -> instantie == null || proces.instantieId().equals(instantie))
                .findFirst()
                .ifPresent(proces -> model.addAttribute("proces", Procesbeeld.van(proces)));
        return "dossier/proces";
    }

    @GetMapping(value = "/{instantie}/bpmn", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    byte[] bpmn(@ModelAttribute("traject") TrajectKaart traject, @PathVariable String instantie) {
        return verloop.tekening(traject.code(), instantie)
                .orElseThrow(() -> new NotFoundException("No process of this traject " + instantie));
    }

    /** The tab in the dossier. */
    @Configuration(proxyBeanMethods = false)
    static class Tab {
        @Bean
        DossierTab procesTab() {
            return new DossierTab("dossier.tab.proces", "/proces", 70);
        }
    }
}
