package be.werkpad.jaarverslag;

import be.werkpad.jaarverslag.Jaarverslag.Hoofdstuk;
import be.werkpad.jaarverslag.Verslagvragen.Kolom;
import be.werkpad.security.CurrentUser;
import be.werkpad.security.Rol;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the figures of a year together (E.3). A coordinator sees every number, a manager no small ones (G.3). */
@Component
@Transactional(readOnly = true)
public class JaarverslagBekijken {
    private final Verslagvragen vragen;
    private final Caseloadcijfers caseload;
    private final Labels labels;
    private final CurrentUser user;
    private final Clock clock;

    JaarverslagBekijken(Verslagvragen vragen, Caseloadcijfers caseload, Labels labels, CurrentUser user, Clock clock) {
        this.vragen = vragen;
        this.caseload = caseload;
        this.labels = labels;
        this.user = user;
        this.clock = clock;
    }

    /** The year that is shown when nobody asked for one. */
    public int ditJaar() {
        return LocalDate.now(clock).getYear();
    }

    public Jaarverslag van(int jaar) {
        var van = LocalDate.of(jaar, 1, 1);
        var tot = van.plusYears(1).minusDays(1);
        var vandaag = LocalDate.now(clock);
        var peildatum = vandaag.isBefore(tot) ? vandaag : tot;
        var verberg = !user.heeft(Rol.COORDINATOR);
        var hoofdstukken = Stream.of(
                        new Deel("trajecten", trajecten(van, tot)),
                        soort("type", Kolom.TYPE, van, tot, code -> labels.tekst("trajecttype." + code)),
                        soort("gender", Kolom.GENDER, van, tot, code -> labels.tekst("gender." + code)),
                        soort("antenne", Kolom.ANTENNE, van, tot, labels::antenne),
                        new Deel("fase", delen(vragen.perFase(peildatum), code -> labels.tekst("fase." + code))),
                        new Deel("reden", redenen(van, tot)),
                        new Deel("plaatsing", plaatsingen(van, tot)),
                        new Deel("proef", proeven(van, tot)),
                        new Deel("bevraging", bevragingen(van, tot, vandaag)))
                .map(deel -> deel.toon(verberg))
                .toList();
        return new Jaarverslag(jaar, peildatum, verberg, hoofdstukken, caseload.op(peildatum));
    }

    private Deel soort(String sleutel, Kolom kolom, LocalDate van, LocalDate tot, UnaryOperator<String> label) {
        return new Deel(sleutel, delen(vragen.trajectenPer(kolom, van, tot), label));
    }

    private List<Telling> redenen(LocalDate van, LocalDate tot) {
        return delen(vragen.gestoptPerReden(van, tot), code -> labels.tekst("eindreden." + code));
    }

    private List<Telling> bevragingen(LocalDate van, LocalDate tot, LocalDate vandaag) {
        return delen(vragen.bevragingen(van, tot, vandaag), code -> labels.tekst("bevraging." + code));
    }

    private record Deel(String sleutel, List<Telling> tellingen) {
        Hoofdstuk toon(boolean verberg) {
            return new Hoofdstuk(sleutel, Celbescherming.toon(tellingen, verberg));
        }
    }

    private List<Telling> trajecten(LocalDate van, LocalDate tot) {
        var totaal = vragen.trajecten(van, tot);
        var nieuw = vragen.opgestart(van, tot);
        return List.of(
                new Telling(labels.tekst("jaarverslag.trajecten.totaal"), totaal, null),
                new Telling(labels.tekst("jaarverslag.trajecten.nieuw"), nieuw, totaal),
                new Telling(labels.tekst("jaarverslag.trajecten.vroeger"), totaal - nieuw, totaal));
    }

    private List<Telling> plaatsingen(LocalDate van, LocalDate tot) {
        var bezig = vragen.plaatsingenBezig(van, tot);
        return List.of(
                new Telling(labels.tekst("jaarverslag.plaatsing.bezig"), bezig, null),
                new Telling(labels.tekst("jaarverslag.plaatsing.gestart"), vragen.plaatsingenGestart(van, tot), bezig),
                new Telling(labels.tekst("jaarverslag.plaatsing.gestopt"), vragen.plaatsingenGestopt(van, tot), bezig),
                new Telling(
                        labels.tekst("jaarverslag.plaatsing.uitzondering"), vragen.uitzonderingen(van, tot), bezig));
    }

    private List<Telling> proeven(LocalDate van, LocalDate tot) {
        var uitkomsten = vragen.proeven(van, tot);
        var geheel = som(uitkomsten);
        return List.of(
                new Telling(labels.tekst("jaarverslag.proef.verder"), uitkomsten.getOrDefault("AFGEROND", 0L), geheel),
                new Telling(labels.tekst("jaarverslag.proef.gestopt"), uitkomsten.getOrDefault("GESTOPT", 0L), geheel),
                new Telling(labels.tekst("jaarverslag.proef.verlengd"), vragen.proevenVerlengd(van, tot), geheel));
    }

    /** Parts of one whole, which is their sum. */
    private static List<Telling> delen(Map<String, Long> groepen, UnaryOperator<String> label) {
        var geheel = som(groepen);
        return groepen.entrySet().stream()
                .map(groep -> new Telling(label.apply(groep.getKey()), groep.getValue(), geheel))
                .toList();
    }

    private static long som(Map<String, Long> groepen) {
        return groepen.values().stream().mapToLong(Long::longValue).sum();
    }
}
