package be.werkpad.opvolging;

import be.werkpad.formulier.Antwoordblad;
import be.werkpad.formulier.Inzending;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Objects;
import be.werkpad.shared.LongText;
import org.jspecify.annotations.Nullable;

/** The report of one contact; never changed (C.6.13). */
@Entity
class Contactverslag {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long trajectId;
    private long plaatsingId;
    private LocalDate datum;
    private @Nullable String beginuur;
    private int minuten;
    private @Nullable Integer reistijdMin;
    private String kanaal;
    private String aanleiding;
    private String stemming;

    @Column(length = LongText.LENGTH)
    private String inhoud;

    @Column(length = LongText.LENGTH)
    private @Nullable String indruk;

    /** Not for the client's own view: what others said in confidence. */
    @Column(length = LongText.LENGTH)
    private @Nullable String deelVoorDerden;

    private boolean uitgelegdAanClient;
    private String door;

    protected Contactverslag() {}

    Contactverslag(Inzending inzending, long plaatsingId) {
        Antwoordblad blad = inzending.blad();
        this.trajectId = inzending.trajectId();
        this.plaatsingId = plaatsingId;
        this.door = inzending.door();
        datum = blad.verplichteDatum("datum");
        beginuur = blad.tekst("start");
        minuten = Objects.requireNonNull(blad.getal("minuten"), "minuten");
        reistijdMin = blad.getal("reistijdMin");
        kanaal = blad.verplicht("kanaal");
        aanleiding = blad.verplicht("aanleiding");
        stemming = blad.verplicht("stemming");
        inhoud = blad.verplicht("inhoud");
        indruk = blad.tekst("indruk");
        deelVoorDerden = blad.tekst("deelVoorDerden");
        uitgelegdAanClient = blad.ja("uitgelegdAanClient");
    }

    ContactverslagKaart kaart() {
        return new ContactverslagKaart(
                id, trajectId, plaatsingId, datum, minuten, kanaal, aanleiding, stemming, inhoud, indruk, door);
    }
}
