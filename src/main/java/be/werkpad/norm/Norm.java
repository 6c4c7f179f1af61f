package be.werkpad.norm;

import be.werkpad.shared.DomainException;
import be.werkpad.shared.Werkkalender;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One value of one norm, from a date until (maybe) a date, for everybody or for one type of traject or dienst. */
@Entity
class Norm {
    /** Stands for "all" in the table, because a unique key needs a value. */
    static final String ALLE = "*";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String code;
    private String trajecttype;
    private String dienst;

    @Enumerated(EnumType.STRING)
    private Normsoort soort;

    private @Nullable String anker;

    @Enumerated(EnumType.STRING)
    private Houdwijze houden;

    private String waarde;

    @Embedded
    private Grenzen grenzen;

    private LocalDate geldigVan;
    private @Nullable LocalDate geldigTot;

    @Column(length = 500)
    private String bron;

    private String omschrijving;

    /** From 1 January up to 31 December of one year; never longer. */
    private boolean perJaar;

    protected Norm() {}

    /** The value that follows this one, or that differs from it for a narrower bereik. */
    Norm(Norm voorbeeld, Normwijziging wijziging, Werkkalender kalender) {
        voorbeeld.grenzen.controleer(voorbeeld.soort, wijziging.waarde(), kalender);
        code = voorbeeld.code;
        trajecttype = tekst(wijziging.bereik().trajecttype());
        dienst = tekst(wijziging.bereik().dienst());
        soort = voorbeeld.soort;
        anker = voorbeeld.anker;
        houden = voorbeeld.houden;
        waarde = wijziging.waarde();
        grenzen = voorbeeld.grenzen;
        geldigVan = wijziging.vanaf();
        bron = wijziging.bron();
        omschrijving = voorbeeld.omschrijving;
        perJaar = voorbeeld.perJaar;
        geldigTot = perJaar ? eindeVanJaar(geldigVan) : null;
    }

    private static LocalDate eindeVanJaar(LocalDate eersteDag) {
        if (eersteDag.getDayOfYear() != 1) {
            throw DomainException.bijVeld(
                    "norm.geenEersteJanuari", "vanaf", "Deze waarde geldt voor een heel jaar. Kies 1 januari.");
        }
        return eersteDag.plusYears(1).minusDays(1);
    }

    static String tekst(@Nullable String deel) {
        return deel == null ? ALLE : deel;
    }

    boolean geldtOp(LocalDate dag) {
        return !dag.isBefore(geldigVan) && (geldigTot == null || !dag.isAfter(geldigTot));
    }

    boolean geldtVoor(NormBereik bereik) {
        return past(trajecttype, bereik.trajecttype()) && past(dienst, bereik.dienst());
    }

    boolean isPreciesVoor(NormBereik bereik) {
        return trajecttype.equals(tekst(bereik.trajecttype())) && dienst.equals(tekst(bereik.dienst()));
    }

    private static boolean past(String eigen, @Nullable String gevraagd) {
        return eigen.equals(ALLE) || eigen.equals(gevraagd);
    }

    /** The most specific norm wins; a type of traject weighs more than a dienst. */
    int gewicht() {
        return (trajecttype.equals(ALLE) ? 0 : 2) + (dienst.equals(ALLE) ? 0 : 1);
    }

    LocalDate geldigVan() {
        return geldigVan;
    }

    boolean isPerJaar() {
        return perJaar;
    }

    /** Puts a mistake in the value of a year right. */
    void verbeter(Norm juist) {
        waarde = juist.waarde;
        bron = juist.bron;
    }

    void geldtTot(@Nullable LocalDate dag) {
        geldigTot = dag;
    }

    NormKaart kaart() {
        return new NormKaart(
                code,
                new NormBereik(deel(trajecttype), deel(dienst)),
                soort,
                anker,
                houden,
                waarde,
                grenzen.minimum(),
                grenzen.maximum(),
                geldigVan,
                geldigTot,
                bron,
                omschrijving,
                perJaar);
    }

    private static @Nullable String deel(String tekst) {
        return tekst.equals(ALLE) ? null : tekst;
    }
}
