package be.werkpad.contact.web;

import be.werkpad.contact.ContactZoeken;
import be.werkpad.traject.DossierTab;
import be.werkpad.traject.Dossierpagina;
import be.werkpad.traject.TrajectKaart;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The contacts of a dossier: what is still open, then the reports, newest first. */
@Controller
@Dossierpagina
class ContactenController {
    private final ContactZoeken contacten;
    private final Contactregels regels;

    ContactenController(ContactZoeken contacten, Contactregels regels) {
        this.contacten = contacten;
        this.regels = regels;
    }

    @GetMapping("/trajecten/{code}/contacten")
    String lijst(@ModelAttribute("traject") TrajectKaart traject, Model model) {
        model.addAttribute("open", regels.open(contacten.open(Set.of(traject.id()))));
        model.addAttribute("verslagen", regels.verslagen(contacten.vanTraject(traject.id())));
        return "contact/lijst";
    }

    /** The tab in the dossier. */
    @Configuration(proxyBeanMethods = false)
    static class Tab {
        @Bean
        DossierTab contactenTab() {
            return new DossierTab("dossier.tab.contacten", "/contacten", 35);
        }
    }
}
