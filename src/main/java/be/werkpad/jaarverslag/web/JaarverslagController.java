package be.werkpad.jaarverslag.web;

import be.werkpad.jaarverslag.Jaarverslag;
import be.werkpad.jaarverslag.JaarverslagBekijken;
import be.werkpad.security.Rol;
import be.werkpad.shared.NotFoundException;
import be.werkpad.web.Csv;
import be.werkpad.web.NavigationItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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

/** The figures of a year, on screen and as a file for a spreadsheet. */
@Controller
@RequestMapping("/jaarverslag")
class JaarverslagController {
    private static final int JAREN = 6;

    private final JaarverslagBekijken bekijken;
    private final MessageSource messages;

    JaarverslagController(JaarverslagBekijken bekijken, MessageSource messages) {
        this.bekijken = bekijken;
        this.messages = messages;
    }

    @GetMapping
    String tonen(@RequestParam(required = false) @Nullable Integer jaar, Model model) {
        model.addAttribute("verslag", bekijken.van(gekozen(jaar)));
        model.addAttribute(
                "jaren",
                IntStream.range(0, JAREN)
                        .map(terug -> bekijken.ditJaar() - terug)
                        .boxed()
                        .toList());
        return "jaarverslag/overzicht";
    }

    @GetMapping("/bestand")
    ResponseEntity<byte[]> bestand(@RequestParam(required = false) @Nullable Integer jaar) {
        var verslag = bekijken.van(gekozen(jaar));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"jaarverslag-%d.csv\"".formatted(verslag.jaar()))
                .body(Csv.van(List.of("Hoofdstuk", "Cijfer", "Aantal", "Aandeel"), rijen(verslag)));
    }

    private int gekozen(@Nullable Integer jaar) {
        var dit = bekijken.ditJaar();
        if (jaar == null) {
            return dit;
        }
        if (jaar < 2000 || jaar > dit) {
            throw new NotFoundException("No figures of " + jaar);
        }
        return jaar;
    }

    private List<List<String>> rijen(Jaarverslag verslag) {
        var rijen = new ArrayList<List<String>>();
        for (var hoofdstuk : verslag.hoofdstukken()) {
            var titel = tekst("jaarverslag.hoofdstuk." + hoofdstuk.sleutel());
            hoofdstuk
                    .cijfers()
                    .forEach(cijfer -> rijen.add(List.of(titel, cijfer.label(), cijfer.aantal(), cijfer.aandeel())));
        }
        var caseload = tekst("jaarverslag.caseload");
        verslag.caseload()
                .forEach(coach -> rijen.add(List.of(
                        caseload,
                        coach.coach(),
                        String.valueOf(coach.trajecten()),
                        tekst("jaarverslag.caseload." + coach.oordeel()))));
        return rijen;
    }

    private String tekst(String sleutel) {
        return String.valueOf(messages.getMessage(sleutel, null, null, Locale.getDefault()));
    }

    /** The link in the navigation. */
    @Configuration(proxyBeanMethods = false)
    static class Navigatie {
        @Bean
        NavigationItem jaarverslagNavigatie() {
            return new NavigationItem("nav.jaarverslag", "/jaarverslag", Set.of(Rol.MANAGER, Rol.COORDINATOR), 35);
        }
    }
}
