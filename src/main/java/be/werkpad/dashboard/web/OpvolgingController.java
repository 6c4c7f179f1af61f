package be.werkpad.dashboard.web;

import be.werkpad.dashboard.EscalatiesBekijken;
import be.werkpad.dashboard.OpvolgingBekijken;
import be.werkpad.dashboard.Opvolgtrend;
import be.werkpad.dashboard.Opvolgvraag;
import be.werkpad.security.Rol;
import be.werkpad.web.NavigationItem;
import java.util.Set;
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
    private final OpvolgingBekijken bekijken;
    private final EscalatiesBekijken escalaties;
    private final Opvolgtrend trend;
    private final Opvolgkeuzes keuzes;
    private final Opvolgbestand bestand;

    OpvolgingController(
            OpvolgingBekijken bekijken,
            EscalatiesBekijken escalaties,
            Opvolgtrend trend,
            Opvolgkeuzes keuzes,
            Opvolgbestand bestand) {
        this.bekijken = bekijken;
        this.escalaties = escalaties;
        this.trend = trend;
        this.keuzes = keuzes;
        this.bestand = bestand;
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
        model.addAttribute("escalaties", escalaties.voor(vraag));
        model.addAttribute("trend", trend.maanden());
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
                .body(bestand.van(opvolging));
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
