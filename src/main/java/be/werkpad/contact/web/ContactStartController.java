package be.werkpad.contact.web;

import be.werkpad.client.ClientZoeken;
import be.werkpad.contact.ContactZoeken;
import be.werkpad.security.CurrentUser;
import be.werkpad.security.Rol;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.traject.TrajectZoeken;
import be.werkpad.web.NavigationItem;
import java.util.Comparator;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The way in from a phone: what still needs a report, and the own clients to tap on. */
@Controller
class ContactStartController {
    private final TrajectZoeken trajecten;
    private final ClientZoeken clienten;
    private final ContactZoeken contacten;
    private final Contactregels regels;
    private final CurrentUser user;

    ContactStartController(
            TrajectZoeken trajecten,
            ClientZoeken clienten,
            ContactZoeken contacten,
            Contactregels regels,
            CurrentUser user) {
        this.trajecten = trajecten;
        this.clienten = clienten;
        this.contacten = contacten;
        this.regels = regels;
        this.user = user;
    }

    /** A client to tap on. */
    record Client(String code, String naam) {}

    @GetMapping("/contact")
    String start(Model model) {
        var eigen = trajecten.openVanCoach(user.account());
        model.addAttribute(
                "open",
                regels.open(contacten.open(eigen.stream().map(TrajectKaart::id).toList())));
        model.addAttribute(
                "clienten",
                eigen.stream()
                        .map(traject -> new Client(
                                traject.code(),
                                clienten.metId(traject.clientId()).weergavenaam()))
                        .sorted(Comparator.comparing(Client::naam))
                        .toList());
        return "contact/start";
    }

    /** The link in the navigation. */
    @Configuration(proxyBeanMethods = false)
    static class Navigatie {
        @Bean
        NavigationItem contactNavigatie() {
            return new NavigationItem("nav.contact", "/contact", Set.of(Rol.JOBCOACH), 15);
        }
    }
}
