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
    private static final String AFWEGING = "risico-afwegen";
    private static final String GEVOLG = "gevolg-van-besluit-regelen";

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
     * @param gevolg what came in its place; empty unless it was not taken
     * @param akkoord name of the coordinator who agreed; null when none did
     */
    record Risico(
            @Nullable RisicoKaart kaart,
            Antwoordblad blad,
            List<Antwoordregel> regels,
            List<Antwoordregel> gevolg,
            String door,
            ZonedDateTime op,
            @Nullable LocalDate nazienOp,
            boolean nazienVoorbij,
            @Nullable String akkoord) {}

    @GetMapping("/trajecten/{code}/risicos")
    String risicos(@ModelAttribute("traject") TrajectKaart traject, Model model) {
        var kaarten = risicos.vanTraject(traject.id()).stream()
                .collect(Collectors.toMap(RisicoKaart::antwoordId, Function.identity()));
        var alle = antwoorden.alle(traject.id());
        model.addAttribute(
                "risicos",
                alle.stream()
                        .filter(antwoord -> antwoord.formulier().equals(AFWEGING))
                        .sorted(Comparator.comparing(AntwoordKaart::id).reversed())
                        .map(antwoord -> risico(antwoord, kaarten.get(antwoord.id()), gevolg(antwoord, alle)))
                        .toList());
        return "dossier/risicos";
    }

    /** In the same process, after this weighing and before the next one. */
    private List<Antwoordregel> gevolg(AntwoordKaart afweging, List<AntwoordKaart> alle) {
        var samen = antwoorden.zelfdeInstantie(afweging.id());
        return alle.stream()
                .filter(antwoord -> antwoord.id() > afweging.id() && samen.contains(antwoord.id()))
                .takeWhile(antwoord -> !antwoord.formulier().equals(AFWEGING))
                .filter(antwoord -> antwoord.formulier().equals(GEVOLG))
                .findFirst()
                .map(Antwoordtekst::van)
                .orElse(List.of());
    }

    private Risico risico(AntwoordKaart antwoord, @Nullable RisicoKaart kaart, List<Antwoordregel> gevolg) {
        var blad = new Antwoordblad(antwoord.antwoorden());
        var nazien = kaart == null ? blad.datum("nazienOp") : kaart.nazienOp();
        var open = kaart == null || kaart.isOpen();
        return new Risico(
                kaart,
                blad,
                Antwoordtekst.van(antwoord),
                gevolg,
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
