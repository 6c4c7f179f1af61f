package be.werkpad.taak.web;

import be.werkpad.formulier.AntwoordKaart;
import be.werkpad.formulier.Antwoordregel;
import be.werkpad.formulier.Antwoordtekst;
import be.werkpad.shared.ClockConfiguration;
import be.werkpad.taak.AfgerondeTaak;
import be.werkpad.taak.Concepten;
import be.werkpad.taak.Concepten.Concept;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of a task that is no longer open: who finished it, and what the user had written. */
@Component
class Afgerond {
    private final AfgerondeTaak taken;
    private final Concepten concepten;

    Afgerond(AfgerondeTaak taken, Concepten concepten) {
        this.taken = taken;
        this.concepten = concepten;
    }

    /** Empty when there is nothing to tell to this user. */
    Optional<ModelAndView> pagina(String taakId) {
        var antwoord = taken.zoek(taakId).orElse(null);
        var concept = concepten.mijn(taakId).orElse(null);
        if (antwoord == null && concept == null) {
            return Optional.empty();
        }
        var pagina = new ModelAndView("taak/afgerond", HttpStatus.GONE);
        pagina.addObject("taakId", taakId);
        pagina.addObject("naam", antwoord == null ? concept.taaknaam() : antwoord.taaknaam());
        if (antwoord != null) {
            pagina.addObject("wie", taken.wie(antwoord));
            pagina.addObject("moment", antwoord.tijdstip().atZone(ClockConfiguration.BRUSSEL));
        }
        pagina.addObject("geschreven", concept == null ? "" : tekst(concept, antwoord));
        return Optional.of(pagina);
    }

    private static String tekst(Concept concept, @Nullable AntwoordKaart antwoord) {
        if (antwoord == null) {
            return concept.gegevens().entrySet().stream()
                    .map(veld -> veld.getKey() + ": " + veld.getValue())
                    .collect(Collectors.joining("\n"));
        }
        return regels(Antwoordtekst.van(antwoord.schema(), concept.gegevens()), "");
    }

    private static String regels(List<Antwoordregel> regels, String inspringing) {
        return regels.stream()
                .map(regel -> inspringing + regel.vraag() + ": " + regel.tekst()
                        + regel.rijen().stream()
                                .map(rij -> "\n" + regels(rij, inspringing + "  "))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }
}
