package be.werkpad.prestatie;

import be.werkpad.shared.DomainException;
import be.werkpad.shared.Kloktijd;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A piece of work of one member of staff (C.7). */
@Entity
class Prestatie {
    private static final int LANGSTE = 600;
    private static final int LANGSTE_REIS = 480;
    private static final BigDecimal VERSTE = new BigDecimal("500");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private @Nullable Long trajectId;
    private String medewerker;
    private LocalDate datum;
    private @Nullable String beginuur;
    private int minuten;
    private @Nullable Integer reistijdMin;
    private @Nullable BigDecimal km;

    @Enumerated(EnumType.STRING)
    private Prestatiesoort soort;

    private boolean gepland;
    private @Nullable String kanaal;

    @Enumerated(EnumType.STRING)
    private @Nullable Locatie locatie;

    /** The budget of the client was already spent: known, never a reason to refuse (CH-5e-4). */
    private boolean bovenBudget;

    protected Prestatie() {}

    Prestatie(NieuwePrestatie nieuw, LocalDate vandaag, boolean bovenBudget) {
        eis(nieuw.minuten() >= 1 && nieuw.minuten() <= LANGSTE, "minuten", "Vul 1 tot 600 minuten in.");
        eis(isTussen(nieuw.reistijdMin()), "reistijdMin", "Vul 0 tot 480 minuten in.");
        eis(nieuw.km() == null || nieuw.km().compareTo(VERSTE) <= 0, "km", "Vul 0 tot 500 kilometer in.");
        eis(!nieuw.datum().isAfter(vandaag), "datum", "Deze dag moet nog komen.");
        eis(
                nieuw.trajectId() != null || !nieuw.soort().isClientgebonden(),
                "soort",
                "Dit soort werk hoort bij één cliënt. Noteer het in het dossier van die cliënt.");
        eis(nieuw.start() == null || Kloktijd.fout(nieuw.start()).isEmpty(), "start", "Vul een uur in, zoals 09:30.");
        trajectId = nieuw.trajectId();
        medewerker = nieuw.medewerker();
        datum = nieuw.datum();
        beginuur = nieuw.start();
        minuten = nieuw.minuten();
        reistijdMin = nieuw.reistijdMin();
        km = nieuw.km();
        soort = nieuw.soort();
        gepland = nieuw.gepland();
        kanaal = nieuw.kanaal();
        locatie = nieuw.locatie();
        this.bovenBudget = bovenBudget;
    }

    private static boolean isTussen(@Nullable Integer reistijd) {
        return reistijd == null || reistijd >= 0 && reistijd <= LANGSTE_REIS;
    }

    private static void eis(boolean goed, String veld, String melding) {
        if (!goed) {
            throw DomainException.bijVeld("prestatie.ongeldig", veld, melding);
        }
    }

    PrestatieKaart kaart() {
        return new PrestatieKaart(
                id == null ? 0 : id,
                trajectId,
                medewerker,
                datum,
                beginuur,
                minuten,
                reistijdMin,
                km,
                soort,
                gepland,
                kanaal,
                locatie,
                bovenBudget);
    }
}
