package be.werkpad.dashboard.web;

import be.werkpad.dashboard.EscalatiesBekijken;
import be.werkpad.dashboard.Opvolging;
import be.werkpad.dashboard.OpvolgingBekijken;
import be.werkpad.dashboard.Opvolgrij;
import be.werkpad.dashboard.Opvolgtrend;
import be.werkpad.dashboard.Opvolgvraag;
import be.werkpad.security.Rol;
import be.werkpad.web.Csv;
import be.werkpad.web.NavigationItem;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Yearly Bevragingen that are late or coming, on screen and as a file. */
@Controller
@RequestMapping("/opvolging")
class OpvolgingController {
    private static final List<String> KOPPEN = List.of(
            "Traject",
            "Cliënt",
            "Jobcoach",
            "Antenne",
            "Laatst gehouden",
            "Ten laatste op",
            "Dagen te laat",
            "Stand",
            "Pauze");

    private final OpvolgingBekijken bekijken;
    private final EscalatiesBekijken escalaties;
    private final Opvolgtrend trend;
    private final Filterkeuzes keuzes;
    private final MessageSource messages;

    OpvolgingController(
            OpvolgingBekijken bekijken,
            EscalatiesBekijken escalaties,
            Opvolgtrend trend,
            Filterkeuzes keuzes,
            MessageSource messages) {
        this.bekijken = bekijken;
        this.escalaties = escalaties;
        this.trend = trend;
        this.keuzes = keuzes;
        this.messages = messages;
    }

    @GetMapping
    String lijst(
            @RequestParam(defaultValue = "") String coach,
            @RequestParam(defaultValue = "") String antenne,
            @RequestParam(defaultValue = "datum") String sorteer,
            Model model) {
        var vraag = new Opvolgvraag(coach, antenne, sorteer);
        model.addAttribute("vraag", vraag);
        model.addAttribute("opvolging", bekijken.voor(vraag));
        model.addAttribute("trend", trend.maanden());
        model.addAttribute("escalaties", escalaties.voor(vraag));
        model.addAttribute("coaches", keuzes.coaches());
        model.addAttribute("antennes", keuzes.antennes());
        return "dashboard/opvolging";
    }

    @GetMapping("/bestand")
    ResponseEntity<byte[]> bestand(
            @RequestParam(defaultValue = "") String coach,
            @RequestParam(defaultValue = "") String antenne,
            @RequestParam(defaultValue = "datum") String sorteer) {
        var opvolging = bekijken.voor(new Opvolgvraag(coach, antenne, sorteer));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"bevragingen.csv\"")
                .body(Csv.van(KOPPEN, rijen(opvolging)));
    }

    private List<List<String>> rijen(Opvolging opvolging) {
        return Stream.concat(opvolging.teLaat().stream(), opvolging.komend().stream())
                .map(this::cellen)
                .toList();
    }

    private List<String> cellen(Opvolgrij rij) {
        var bevraging = rij.bevraging();
        return List.of(
                bevraging.trajectcode(),
                Objects.toString(rij.client(), ""),
                Objects.toString(rij.coach(), ""),
                rij.antenne(),
                Objects.toString(bevraging.laatstGehouden(), ""),
                bevraging.vervaldatum().toString(),
                String.valueOf(Math.max(0, rij.dagen())),
                String.valueOf(
                        messages.getMessage("evaluatiestatus." + bevraging.status(), null, null, Locale.getDefault())),
                bevraging.pauze() ? "ja" : "nee");
    }

    /** The link in the navigation. */
    @Configuration(proxyBeanMethods = false)
    static class Navigatie {
        @Bean
        NavigationItem opvolgingNavigatie() {
            return new NavigationItem("nav.opvolging", "/opvolging", Set.of(Rol.MANAGER, Rol.COORDINATOR), 30);
        }
    }
}
