package be.werkpad.kader.web;

import be.werkpad.kader.KaderBekijken;
import be.werkpad.kader.Kaderbevinding;
import be.werkpad.kader.Kaderblad;
import be.werkpad.traject.TrajectToegang;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What is missing in the legal frame of a traject, with who mends it in which task. */
@RestController
class KaderApi {
    private final TrajectToegang toegang;
    private final KaderBekijken kader;

    KaderApi(TrajectToegang toegang, KaderBekijken kader) {
        this.toegang = toegang;
        this.kader = kader;
    }

    record Overzicht(List<Werk> items, int totaal) {}

    record Werk(long plaatsingId, String werkpost, String stand, List<Regel> gebreken) {
        static Werk van(Kaderblad blad) {
            return new Werk(
                    blad.plaatsing().id(),
                    blad.werkpost().naam(),
                    blad.uitslag().stand().name(),
                    blad.uitslag().bevindingen().stream().map(Regel::van).toList());
        }
    }

    /**
     * @param hard false when the dienst chose to be reminded only
     * @param formulier of the task that mends it
     */
    record Regel(String code, String tekst, boolean hard, String rol, String formulier) {
        static Regel van(Kaderbevinding bevinding) {
            var gebrek = bevinding.gebrek();
            return new Regel(
                    gebrek.name(),
                    bevinding.tekst(),
                    bevinding.hard(),
                    gebrek.deel().rol().name(),
                    gebrek.deel().formulier());
        }
    }

    @GetMapping("/api/trajecten/{code}/kader")
    Overzicht kader(@PathVariable String code) {
        var werk = kader.vanTraject(toegang.lees(code).id()).stream()
                .map(Werk::van)
                .toList();
        return new Overzicht(werk, werk.size());
    }
}
