package be.werkpad.norm;

import be.werkpad.shared.Werkkalender;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows what another value of a norm would do, and refuses it as {@link NormWijzigen} would (F.28). Keeps nothing. */
@Component
@Transactional(readOnly = true)
public class NormwijzigingBekijken {
    private final NormRepository normen;
    private final NormBepalen bepalen;
    private final NormWijzigen wijzigen;
    private final Werkkalender kalender;

    NormwijzigingBekijken(NormRepository normen, NormBepalen bepalen, NormWijzigen wijzigen, Werkkalender kalender) {
        this.normen = normen;
        this.bepalen = bepalen;
        this.wijzigen = wijzigen;
        this.kalender = kalender;
    }

    public Normgevolg voor(Normwijziging wijziging) {
        var oud = bepalen.zoek(wijziging.code(), wijziging.bereik(), wijziging.vanaf());
        var nieuw = wijzigen.toegelaten(normen.findByCodeOrderByGeldigVan(wijziging.code()), wijziging)
                .kaart();
        return new Normgevolg(
                oud.map(NormKaart::waarde).orElse(null),
                nieuw.waarde(),
                wijziging.vanaf(),
                oud.map(norm -> datum(norm, wijziging.vanaf())).orElse(null),
                datum(nieuw, wijziging.vanaf()));
    }

    private @Nullable LocalDate datum(NormKaart norm, LocalDate vanaf) {
        return switch (norm.soort()) {
            case DUUR -> norm.duur().na(vanaf, kalender);
            case VOORAF -> norm.duur().voor(vanaf, kalender);
            case GETAL -> null;
        };
    }
}
