package be.werkpad.onkosten.web;

import be.werkpad.onkosten.Dagmeldingen;
import be.werkpad.onkosten.Onkostsoort;
import be.werkpad.onkosten.web.Onkostenbladen.Blad;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What stands beside the expenses on their page: other working days, and amounts of the law that are missing. */
@Component
class Onkostenomgeving {
    private final Dagmeldingen meldingen;
    private final Onkostenbedragenstand stand;

    Onkostenomgeving(Dagmeldingen meldingen, Onkostenbedragenstand stand) {
        this.meldingen = meldingen;
        this.stand = stand;
    }

    /** Amounts of last year too, for late claims; only where a werkpost chose what needs them. */
    void vul(Model model, List<Blad> bladen) {
        model.addAttribute(
                "dagen",
                bladen.stream()
                        .collect(Collectors.toMap(
                                Blad::plaatsingId, blad -> meldingen.vanPlaatsing(blad.plaatsingId()))));
        var isNodig =
                bladen.stream().flatMap(blad -> blad.soorten().stream()).anyMatch(soort -> soort != Onkostsoort.REEEL);
        model.addAttribute("zonderBedragen", isNodig ? stand.ontbrekend(1) : List.of());
        model.addAttribute("magInvullen", stand.magInvullen());
    }
}
