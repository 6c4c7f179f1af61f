package be.werkpad.tekenlink;

import be.werkpad.audit.Actie;
import be.werkpad.document.DocumentZoeken;
import be.werkpad.document.Documentbestand;
import be.werkpad.shared.UseCase;
import be.werkpad.tekenlink.Tekenlinkbron.Gevonden;
import java.time.Clock;
import java.util.Optional;

/** Shows what is to be signed to who has a link that works. Opening is no proof of reading, so it is only counted. */
@UseCase
public class TekenlinkOpenen {
    private final Tekenlinkbron bron;
    private final TekenlinkRepository links;
    private final Uitnodigingsbron uitnodigingen;
    private final Bestanden bestanden;
    private final Linksporen sporen;

    TekenlinkOpenen(
            Tekenlinkbron bron,
            TekenlinkRepository links,
            Uitnodigingsbron uitnodigingen,
            Bestanden bestanden,
            Linksporen sporen) {
        this.bron = bron;
        this.links = links;
        this.uitnodigingen = uitnodigingen;
        this.bestanden = bestanden;
        this.sporen = sporen;
    }

    /** The file behind a link. */
    @org.springframework.stereotype.Component
    record Bestanden(DocumentZoeken documenten, Documentbestand bestand, Clock clock) {}

    public Linkstand stand(String sleutel) {
        return bron.stand(sleutel);
    }

    /** Empty: the link does not work, and there is nothing to tell. */
    public Optional<Tekenuitnodiging> voor(String sleutel) {
        return bron.geldig(sleutel).map(gevonden -> {
            links.telOpening(gevonden.link().id(), bestanden.clock().instant());
            return uitnodigingen.van(gevonden);
        });
    }

    /** What is signed, exactly as everybody signs it. */
    public Optional<byte[]> document(String sleutel) {
        return bron.geldig(sleutel)
                .map(gevonden -> lees(gevonden, gevonden.ronde().documentId()));
    }

    /** The second document of the round. */
    public Optional<byte[]> bijgevoegd(String sleutel) {
        return bron.geldig(sleutel)
                .flatMap(gevonden -> Optional.ofNullable(gevonden.ronde().bijgevoegd())
                        .map(bij -> lees(gevonden, bij.documentId())));
    }

    private byte[] lees(Gevonden gevonden, long documentId) {
        sporen.noteer(
                Actie.DOCUMENT_GELEZEN, gevonden.ronde(), gevonden.link().doel().tekenvakId());
        return bestanden.bestand().zonderHandtekeningen(bestanden.documenten().metId(documentId));
    }
}
