package be.werkpad.contact;

import be.werkpad.shared.DomainException;
import be.werkpad.shared.LongText;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The report of one contact; never changed (C.6.13). */
@Entity
class Contactverslag {
    private static final int KORTSTE = 20;
    private static final int LANGSTE = 10_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long trajectId;
    private @Nullable Long plaatsingId;
    private @Nullable Long prestatieId;
    private LocalDate datum;
    private @Nullable String beginuur;
    private int minuten;
    private @Nullable Integer reistijdMin;

    @Enumerated(EnumType.STRING)
    private Kanaal kanaal;

    @Enumerated(EnumType.STRING)
    private Aanleiding aanleiding;

    @Enumerated(EnumType.STRING)
    private Stemming stemming;

    @Column(length = LongText.LENGTH)
    private String inhoud;

    @Column(length = LongText.LENGTH)
    private @Nullable String indruk;

    private @Nullable String aanwezigen;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "contactverslag_afspraak", joinColumns = @JoinColumn(name = "verslag_id"))
    @OrderColumn(name = "volgorde")
    private List<Contactafspraak> afspraken = new ArrayList<>();

    /** Not for the client's own view: what others said in confidence. */
    @Column(length = LongText.LENGTH)
    private @Nullable String deelVoorDerden;

    private boolean uitgelegdAanClient;
    private boolean gepland;
    private String door;

    protected Contactverslag() {}

    Contactverslag(NieuwContact nieuw, @Nullable Long prestatieId, LocalDate vandaag) {
        eisDag(nieuw.datum(), vandaag);
        var lengte = nieuw.inhoud().strip().length();
        if (lengte < KORTSTE || lengte > LANGSTE) {
            throw DomainException.bijVeld(
                    "contact.tekstLengte", "inhoud", "Schrijf 20 tot 10 000 tekens. Eén goede zin is genoeg.");
        }
        trajectId = nieuw.trajectId();
        plaatsingId = nieuw.plaatsingId();
        this.prestatieId = prestatieId;
        datum = nieuw.datum();
        beginuur = nieuw.start();
        minuten = nieuw.minuten();
        reistijdMin = nieuw.reistijdMin();
        kanaal = nieuw.kanaal();
        aanleiding = nieuw.aanleiding();
        stemming = nieuw.stemming();
        inhoud = nieuw.inhoud().strip();
        indruk = nieuw.indruk();
        aanwezigen = nieuw.aanwezigen();
        afspraken.addAll(nieuw.afspraken());
        deelVoorDerden = nieuw.deelVoorDerden();
        uitgelegdAanClient = nieuw.uitgelegdAanClient();
        gepland = nieuw.aanleiding() == Aanleiding.GEPLAND;
        door = nieuw.door();
    }

    /** F.19: not in the future, and not of more than a year ago. */
    private static void eisDag(LocalDate dag, LocalDate vandaag) {
        if (dag.isAfter(vandaag)) {
            throw DomainException.bijVeld(
                    "contact.datumInToekomst", "datum", "Deze dag moet nog komen. Plan het contact dan.");
        }
        if (dag.isBefore(vandaag.minusYears(1))) {
            throw DomainException.bijVeld(
                    "contact.teLangGeleden", "datum", "Dit is meer dan een jaar geleden. Kijk de datum na.");
        }
    }

    ContactverslagKaart kaart() {
        return new ContactverslagKaart(
                id == null ? 0 : id,
                trajectId,
                plaatsingId,
                prestatieId,
                datum,
                beginuur,
                minuten,
                kanaal,
                aanleiding,
                stemming,
                inhoud,
                indruk,
                aanwezigen == null ? "" : aanwezigen,
                List.copyOf(afspraken),
                deelVoorDerden,
                door);
    }
}
