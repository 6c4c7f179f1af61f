package be.werkpad.opvolging;

import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.termijn.TermijnKaart;
import be.werkpad.termijn.TermijnZoeken;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proves that nobody who works is forgotten: every running plaatsing has a next contact (CH-1.5a). */
@Component
public class OpvolgingControle {
    private final PlaatsingZoeken plaatsingen;
    private final TermijnZoeken termijnen;

    OpvolgingControle(PlaatsingZoeken plaatsingen, TermijnZoeken termijnen) {
        this.plaatsingen = plaatsingen;
        this.termijnen = termijnen;
    }

    /** @return running plaatsingen without an open contact; empty when all is well */
    @Transactional(readOnly = true)
    public List<PlaatsingKaart> zonderContact() {
        var gevolgd = termijnen.openMetSleutel(Opvolgtermijnen.CONTACT).stream()
                .map(TermijnKaart::plaatsingId)
                .collect(Collectors.toSet());
        return plaatsingen.lopend().stream()
                .filter(plaatsing -> !gevolgd.contains(plaatsing.id()))
                .toList();
    }
}
