package be.werkpad.mandaat.web;

import be.werkpad.mandaat.MandaatBeeindigen;
import be.werkpad.mandaat.MandaatGeven;
import be.werkpad.mandaat.MandaatKaart;
import be.werkpad.mandaat.MandaatZoeken;
import be.werkpad.organisatie.MedewerkerKaart;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.security.Rol;
import be.werkpad.shared.DomainException;
import be.werkpad.web.NavigationItem;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who may sign for the dienst: give a mandate, end one. */
@Controller
@RequestMapping("/mandaten")
class MandaatController {
    private final MandaatZoeken zoeken;
    private final MandaatGeven geven;
    private final MandaatBeeindigen beeindigen;
    private final MedewerkerZoeken medewerkers;
    private final Clock clock;

    MandaatController(
            MandaatZoeken zoeken,
            MandaatGeven geven,
            MandaatBeeindigen beeindigen,
            MedewerkerZoeken medewerkers,
            Clock clock) {
        this.zoeken = zoeken;
        this.geven = geven;
        this.beeindigen = beeindigen;
        this.medewerkers = medewerkers;
        this.clock = clock;
    }

    record Regel(MandaatKaart mandaat, String naam, MandaatKaart.Stand stand) {}

    @GetMapping
    String lijst(Model model) {
        return pagina(Map.of("van", LocalDate.now(clock).toString()), Map.of(), model);
    }

    @PostMapping
    String geven(@RequestParam Map<String, String> velden, Model model, RedirectAttributes flash) {
        try {
            var van = datum(velden.get("van"), "van");
            geven.voor(
                    velden.getOrDefault("account", ""),
                    van == null ? LocalDate.now(clock) : van,
                    datum(velden.get("tot"), "tot"),
                    velden.getOrDefault("redenMandaat", ""));
        } catch (DomainException refusal) {
            var fouten = new TreeMap<String, String>();
            refusal.fouten().forEach(fout -> fouten.put(fout.veld(), fout.melding()));
            return pagina(velden, fouten, model);
        }
        flash.addFlashAttribute("melding", "Het mandaat is gegeven.");
        return "redirect:/mandaten";
    }

    @PostMapping("/{id}/beeindigen")
    String beeindigen(@PathVariable long id, RedirectAttributes flash) {
        try {
            beeindigen.voor(id);
            flash.addFlashAttribute("melding", "Het mandaat is gestopt.");
        } catch (DomainException refusal) {
            flash.addFlashAttribute("waarschuwing", refusal.getMessage());
        }
        return "redirect:/mandaten";
    }

    private String pagina(Map<String, String> velden, Map<String, String> fouten, Model model) {
        var vandaag = LocalDate.now(clock);
        var namen = medewerkers.alle().stream()
                .collect(Collectors.toMap(MedewerkerKaart::account, MedewerkerKaart::weergavenaam, (a, b) -> a));
        model.addAttribute(
                "mandaten",
                zoeken.alle().stream()
                        .map(mandaat -> new Regel(
                                mandaat,
                                namen.getOrDefault(mandaat.account(), mandaat.account()),
                                mandaat.stand(vandaag)))
                        .toList());
        model.addAttribute(
                "jobcoaches",
                medewerkers.jobcoaches(null).stream()
                        .filter(MedewerkerKaart::actief)
                        .toList());
        model.addAttribute("coordinatoren", medewerkers.metRol(Rol.COORDINATOR, null));
        model.addAttribute("velden", velden);
        model.addAttribute("fouten", fouten);
        return "mandaat/lijst";
    }

    private static @Nullable LocalDate datum(@Nullable String tekst, String veld) {
        try {
            return tekst == null || tekst.isBlank() ? null : LocalDate.parse(tekst);
        } catch (DateTimeParseException geenDatum) {
            throw DomainException.bijVeld("mandaat.datumOngeldig", veld, "Vul een bestaande datum in.");
        }
    }

    /** The link in the navigation. */
    @Configuration(proxyBeanMethods = false)
    static class Navigatie {
        @Bean
        NavigationItem mandatenNavigatie() {
            return new NavigationItem(
                    "nav.mandaten", "/mandaten", Set.of(Rol.MANAGER, Rol.COORDINATOR, Rol.BEHEERDER), 85);
        }
    }
}
