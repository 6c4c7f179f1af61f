package be.werkpad.dossier.web;

import be.werkpad.formulier.AntwoordKaart;
import be.werkpad.formulier.Antwoordblad;
import be.werkpad.formulier.Antwoordregel;
import be.werkpad.formulier.Antwoordtekst;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.risico.RisicoKaart;
import be.werkpad.risico.RisicoZoeken;
import be.werkpad.shared.ClockConfiguration;
import be.werkpad.traject.DossierTab;
import be.werkpad.traject.Dossierpagina;
import be.werkpad.traject.TrajectKaart;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Every weighed risk, newest first, with when it must be looked at again (C.6.14). */
@Controller
@Dossierpagina
class RisicosController {
    private static final Set<String> FORMULIEREN = Set.of("risico-afwegen", "risico-na-incident-afwegen");

    private final FormulierantwoordZoeken antwoorden;
    private final RisicoZoeken risicos;
    private final MedewerkerZoeken medewerkers;
    private final Clock clock;

    RisicosController(
            FormulierantwoordZoeken antwoorden, RisicoZoeken risicos, MedewerkerZoeken medewerkers, Clock clock) {
        this.antwoorden = antwoorden;
        this.risicos = risicos;
        this.medewerkers = medewerkers;
        this.clock = clock;
    }

    /**
     * @param kaart null for a risk from before risks were kept apart
     * @param nazienVoorbij the day to look at it again has passed
     * @param akkoord name of the coordinator who agreed; null when none did
     */
    record Risico(
            @Nullable RisicoKaart kaart,
            Antwoordblad blad,
            List<Antwoordregel> regels,
            String door,
            ZonedDateTime op,
            @Nullable LocalDate nazienOp,
            boolean nazienVoorbij,
            @Nullable String akkoord) {}

    @GetMapping("/trajecten/{code}/risicos")
    String risicos(@ModelAttribute("traject") TrajectKaart traject, Model model) {
        var kaarten = risicos.vanTraject(traject.id()).stream()
                .collect(Collectors.toMap(RisicoKaart::antwoordId, Function.identity()));
        model.addAttribute(
                "risicos",
                antwoorden.alle(traject.id()).stream()
                        .filter(antwoord -> FORMULIEREN.contains(antwoord.formulier()))
                        .sorted(Comparator.comparing(AntwoordKaart::id).reversed())
                        .map(antwoord -> risico(antwoord, kaarten.get(antwoord.id())))
                        .toList());
        return "dossier/risicos";
    }

    private Risico risico(AntwoordKaart antwoord, @Nullable RisicoKaart kaart) {
        var blad = new Antwoordblad(antwoord.antwoorden());
        var nazien = kaart == null ? blad.datum("nazienOp") : kaart.nazienOp();
        var open = kaart == null || kaart.isOpen();
        return new Risico(
                kaart,
                blad,
                Antwoordtekst.van(antwoord),
                naam(antwoord.door()),
                antwoord.tijdstip().atZone(ClockConfiguration.BRUSSEL),
                open ? nazien : null,
                open && nazien != null && nazien.isBefore(LocalDate.now(clock)),
                kaart == null || kaart.akkoordDoor() == null ? null : naam(kaart.akkoordDoor()));
    }

    private String naam(String account) {
        return medewerkers.naam(account);
    }

    /** The tab in the dossier. */
    @Configuration(proxyBeanMethods = false)
    static class Tab {
        @Bean
        DossierTab risicosTab() {
            return new DossierTab("dossier.tab.risicos", "/risicos", 56);
        }
    }
}
