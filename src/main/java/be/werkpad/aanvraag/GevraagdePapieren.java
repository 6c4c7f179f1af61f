package be.werkpad.aanvraag;

import be.werkpad.document.DocumentKaart;
import be.werkpad.document.DocumentZoeken;
import be.werkpad.document.Documentreeks;
import be.werkpad.document.Documentsoort;
import be.werkpad.document.Leesrecht;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What has to be handed over for a request, as the dossier is now. */
@Component
@Transactional(readOnly = true)
public class GevraagdePapieren {
    private final AanvraagRepository aanvragen;
    private final DocumentZoeken documenten;
    private final Leesrecht leesrecht;

    GevraagdePapieren(AanvraagRepository aanvragen, DocumentZoeken documenten, Leesrecht leesrecht) {
        this.aanvragen = aanvragen;
        this.documenten = documenten;
        this.leesrecht = leesrecht;
    }

    /**
     * One paper that was asked for.
     *
     * @param definitief the final version of each paper of this kind; for the whole dossier of every kind
     * @param isInOpmaak it is only there as a draft
     */
    public record Papier(
            Documentsoort soort, LocalDate gevraagdOp, List<DocumentKaart> definitief, boolean isInOpmaak) {
        public String naam() {
            return AanvraagKaart.naam(soort);
        }

        /** Its own paper is final, so that it can be handed over. */
        public boolean isKlaar() {
            return definitief.stream().anyMatch(document -> document.soort() == soort);
        }

        /** What the client did not get after the day of the question; what came before it is no answer. */
        public List<DocumentKaart> teBezorgen() {
            return definitief.stream()
                    .filter(document -> document.bezorgingen().stream()
                            .noneMatch(bezorging ->
                                    bezorging.aan() == null && bezorging.datum().isAfter(gevraagdOp)))
                    .toList();
        }

        public boolean isBezorgd() {
            return isKlaar() && teBezorgen().isEmpty();
        }
    }

    public List<Papier> van(long aanvraagId) {
        var aanvraag = aanvragen.findById(aanvraagId).orElseThrow().kaart(null);
        return aanvraag.soorten().stream()
                .sorted()
                .map(soort -> papier(aanvraag, soort))
                .toList();
    }

    private Papier papier(AanvraagKaart aanvraag, Documentsoort soort) {
        var alles = soort == Documentsoort.INDIVIDUEEL_DOSSIER;
        var laatste = new LinkedHashMap<Documentreeks, DocumentKaart>();
        var eigen = documenten.vanTraject(aanvraag.trajectId());
        eigen.stream()
                .filter(document -> alles || document.soort() == soort)
                .filter(document -> document.isDefinitief() && leesrecht.magClient(document))
                .forEach(document -> laatste.put(document.reeks(), document));
        var isInOpmaak = eigen.stream().anyMatch(document -> document.soort() == soort && document.isOnderweg());
        return new Papier(soort, aanvraag.gevraagdOp(), List.copyOf(laatste.values()), isInOpmaak);
    }
}
