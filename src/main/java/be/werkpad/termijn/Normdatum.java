package be.werkpad.termijn;

import be.werkpad.norm.NormBepalen;
import be.werkpad.norm.NormBereik;
import be.werkpad.shared.Werkkalender;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The date that the norm gives a deadline: so long from a day, or so long before or after another deadline (the norm's
 * anker), such as "8 weeks before the Bevraging".
 */
@Component
class Normdatum {
    private final NormBepalen normen;
    private final TermijnZoeken termijnen;
    private final ObjectProvider<Trajectbereik> trajectbereik;
    private final Werkkalender kalender;
    private final Clock clock;

    Normdatum(
            NormBepalen normen,
            TermijnZoeken termijnen,
            ObjectProvider<Trajectbereik> trajectbereik,
            Werkkalender kalender,
            Clock clock) {
        this.normen = normen;
        this.termijnen = termijnen;
        this.trajectbereik = trajectbereik;
        this.kalender = kalender;
        this.clock = clock;
    }

    /**
     * By the norm that holds today.
     *
     * @param sinds the day from which it counts, when the norm has no anker
     */
    LocalDate van(Termijnadres adres, LocalDate sinds) {
        var norm = normen.norm(adres.sleutel(), bereik(adres.trajectId()), LocalDate.now(clock));
        var anker = norm.anker();
        var basis = anker == null ? sinds : ankerdatum(adres, anker, sinds);
        return norm.isVooraf() ? norm.duur().voor(basis, kalender) : norm.duur().na(basis, kalender);
    }

    private LocalDate ankerdatum(Termijnadres adres, String anker, LocalDate sinds) {
        return termijnen
                .geldend(adres.trajectId(), adres.plaatsingId(), anker)
                .or(() -> termijnen.laatstGehouden(adres.trajectId(), adres.plaatsingId(), anker))
                .map(TermijnKaart::datum)
                .orElseGet(() -> van(new Termijnadres(adres.trajectId(), adres.plaatsingId(), anker), sinds));
    }

    private NormBereik bereik(long trajectId) {
        var bron = trajectbereik.getIfAvailable();
        return bron == null ? NormBereik.ALGEMEEN : bron.van(trajectId);
    }
}
