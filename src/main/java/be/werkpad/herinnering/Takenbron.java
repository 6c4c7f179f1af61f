package be.werkpad.herinnering;

import be.werkpad.organisatie.MedewerkerKaart;
import be.werkpad.shared.Datumtekst;
import be.werkpad.taak.TaakKaart;
import be.werkpad.taak.TakenPerPersoon;
import be.werkpad.web.Webadres;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Own tasks that are late, for today or for the coming week, and how many are free in the team. */
@Component
@Order(10)
class Takenbron implements Herinneringsbron {
    private static final int WEEK = 7;
    private static final int MEESTE_REGELS = 15;

    private final TakenPerPersoon taken;
    private final Mailwoorden woorden;
    private final Webadres adres;

    Takenbron(TakenPerPersoon taken, Mailwoorden woorden, Webadres adres) {
        this.taken = taken;
        this.woorden = woorden;
        this.adres = adres;
    }

    @Override
    public Optional<Herinneringsdeel> voor(MedewerkerKaart medewerker, LocalDate vandaag) {
        var eigen = taken.van(medewerker.account()).stream()
                .filter(taak -> taak.dag() != null && !taak.dag().isAfter(vandaag.plusDays(WEEK)))
                .toList();
        var vrij = taken.vrijVoor(medewerker);
        var dringend = kies(eigen, taak -> !taak.dag().isAfter(vandaag));
        if (eigen.isEmpty() && vrij == 0) {
            return Optional.empty();
        }
        var regels = new ArrayList<String>();
        tel(
                regels,
                "herinnering.mail.laat",
                kies(eigen, taak -> taak.dag().isBefore(vandaag)).size());
        tel(
                regels,
                "herinnering.mail.vandaag",
                kies(eigen, taak -> taak.dag().equals(vandaag)).size());
        tel(regels, "herinnering.mail.week", eigen.size() - dringend.size());
        tel(regels, "herinnering.mail.vrij", vrij);
        regels.add("");
        dringend.stream().limit(MEESTE_REGELS).map(this::regel).forEach(regels::add);
        if (dringend.size() > MEESTE_REGELS) {
            regels.add(woorden.zin("herinnering.mail.nog", dringend.size() - MEESTE_REGELS));
        }
        regels.add(woorden.zin("herinnering.mail.taken", adres.van("/taken")));
        return Optional.of(new Herinneringsdeel(eigen.size(), regels));
    }

    private void tel(List<String> regels, String sleutel, long aantal) {
        if (aantal > 0) {
            regels.add(woorden.zin(sleutel, aantal));
        }
    }

    private static List<TaakKaart> kies(List<TaakKaart> taken, Predicate<TaakKaart> keuze) {
        return taken.stream().filter(keuze).toList();
    }

    /** The code of the traject and the day; the label of the step could tell too much. */
    private String regel(TaakKaart taak) {
        return woorden.zin(
                "herinnering.mail.taak",
                taak.trajectcode(),
                Datumtekst.van(taak.dag()),
                adres.van("/taken/" + taak.id()));
    }
}
