package be.werkpad.aanvraag;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds requests for papers. The caller has checked who may. */
@Component
@Transactional(readOnly = true)
public class AanvraagZoeken {
    private final AanvraagRepository aanvragen;
    private final Aanvraagtermijnen termijnen;

    AanvraagZoeken(AanvraagRepository aanvragen, Aanvraagtermijnen termijnen) {
        this.aanvragen = aanvragen;
        this.termijnen = termijnen;
    }

    /** Newest first. */
    public List<AanvraagKaart> vanTraject(long trajectId) {
        return aanvragen.findByTrajectIdOrderByIdDesc(trajectId).stream()
                .map(this::kaart)
                .toList();
    }

    /** The one that runs. */
    public Optional<AanvraagKaart> lopend(long trajectId) {
        return aanvragen.findByLopendTrajectId(trajectId).map(this::kaart);
    }

    private AanvraagKaart kaart(Documentaanvraag aanvraag) {
        var kaart = aanvraag.kaart(null);
        return kaart.isLopend() ? aanvraag.kaart(termijnen.uiterlijk(kaart.trajectId())) : kaart;
    }
}
