package be.werkpad.aanvraag;

import be.werkpad.aanvraag.Papierkeuze.Stand;
import be.werkpad.document.DocumentKaart;
import be.werkpad.document.DocumentZoeken;
import be.werkpad.document.Documentsoort;
import be.werkpad.document.Leesrecht;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a client can ask for: the three papers of CH-9e, whatever there is of them, every other paper in the dossier that
 * a client may read, and a copy of the whole dossier (G.4).
 */
@Component
@Transactional(readOnly = true)
public class Papierkeuzes {
    private final DocumentZoeken documenten;
    private final Leesrecht leesrecht;

    Papierkeuzes(DocumentZoeken documenten, Leesrecht leesrecht) {
        this.documenten = documenten;
        this.leesrecht = leesrecht;
    }

    /** The papers of right first, the whole dossier last. */
    public List<Papierkeuze> van(long trajectId) {
        var leesbaar = documenten.vanTraject(trajectId).stream()
                .filter(leesrecht::magClient)
                .toList();
        var recht = Stream.of(Documentsoort.values()).filter(soort -> soort.recht() == Documentsoort.Recht.ALTIJD);
        var andere = leesbaar.stream()
                .map(DocumentKaart::soort)
                .filter(soort -> soort.recht() != Documentsoort.Recht.ALTIJD)
                .filter(soort -> soort != Documentsoort.INDIVIDUEEL_DOSSIER)
                .distinct()
                .sorted(Comparator.comparing(Documentsoort::naam));
        var keuzes = Stream.concat(recht, andere).map(soort -> new Papierkeuze(soort, stand(trajectId, soort)));
        return Stream.concat(keuzes, Stream.of(new Papierkeuze(Documentsoort.INDIVIDUEEL_DOSSIER, Stand.KLAAR)))
                .toList();
    }

    /** Also of what cannot be chosen, for a program that asks anyway: that is not there for the client. */
    Papierkeuze van(long trajectId, Documentsoort soort) {
        return van(trajectId).stream()
                .filter(keuze -> keuze.soort() == soort)
                .findFirst()
                .orElse(new Papierkeuze(soort, Stand.ER_NIET));
    }

    private Stand stand(long trajectId, Documentsoort soort) {
        var eigen = documenten.vanTraject(trajectId).stream()
                .filter(document -> document.soort() == soort)
                .toList();
        if (eigen.stream().anyMatch(document -> document.isDefinitief() && leesrecht.magClient(document))) {
            return Stand.KLAAR;
        }
        return eigen.stream().anyMatch(DocumentKaart::isOnderweg) ? Stand.NOG_NIET_KLAAR : Stand.ER_NIET;
    }
}
