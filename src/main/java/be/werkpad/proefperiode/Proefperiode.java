package be.werkpad.proefperiode;

import be.werkpad.shared.DomainException;
import be.werkpad.shared.Proefduur;
import be.werkpad.shared.Werkkalender;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The trial of one plaatsing. Its end never moves by itself (S4). */
@Entity
class Proefperiode {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private long trajectId;
    private long plaatsingId;
    private LocalDate startdatum;
    private LocalDate einddatum;
    private LocalDate oorspronkelijkEinde;
    private LocalDate tussentijds;
    private int verlengingen;

    @Enumerated(EnumType.STRING)
    private ProefperiodeStatus status = ProefperiodeStatus.LOPEND;

    private @Nullable LocalDate afgerondOp;

    protected Proefperiode() {}

    private Proefperiode(long trajectId, long plaatsingId, LocalDate start, LocalDate einde, LocalDate tussentijds) {
        this.trajectId = trajectId;
        this.plaatsingId = plaatsingId;
        this.startdatum = start;
        this.einddatum = einde;
        this.oorspronkelijkEinde = einde;
        this.tussentijds = tussentijds;
    }

    /** @throws DomainException proefperiode.duurNietToegelaten */
    static Proefperiode start(long trajectId, long plaatsingId, LocalDate start, LocalDate einde, Proefregels regels) {
        regels.duur().controleer(start, einde, regels.kalender());
        var tussentijds = regels.duur().tussentijds(start, einde, regels.tussentijds(), regels.kalender());
        return new Proefperiode(trajectId, plaatsingId, start, einde, tussentijds);
    }

    /** @throws DomainException proefperiode.verlengingNietToegelaten */
    void verleng(LocalDate nieuwEinde, Proefregels regels) {
        eisVerlengbaar(nieuwEinde, regels);
        einddatum = nieuwEinde;
        verlengingen++;
    }

    /** @throws DomainException proefperiode.verlengingNietToegelaten */
    void eisVerlengbaar(LocalDate nieuwEinde, Proefregels regels) {
        if (status != ProefperiodeStatus.LOPEND) {
            throw nietToegelaten("De proef is al afgerond. Ze kan niet meer verlengd worden.");
        }
        if (verlengingen >= regels.verlengingen()) {
            throw nietToegelaten("De proef is al een keer verlengd. Nog eens verlengen kan niet.");
        }
        regels.duur().controleerVerlenging(startdatum, einddatum, nieuwEinde, regels.kalender());
    }

    void rondAf(LocalDate op) {
        sluit(ProefperiodeStatus.AFGEROND, op);
    }

    void stop(LocalDate op) {
        sluit(ProefperiodeStatus.GESTOPT, op);
    }

    /** Did this talk take place within the trial? A talk that is late still counts, or the trial could never end. */
    void eisTussentijds(LocalDate datum, LocalDate vandaag) {
        var teLaat = vandaag.isAfter(einddatum) && datum.isAfter(einddatum);
        if (!teLaat) {
            Proefduur.STANDAARD.controleerTussentijds(startdatum, einddatum, datum);
        }
    }

    /** The closing talk may be late, never before the first working day. */
    void eisNaStart(LocalDate datum, String veld) {
        if (datum.isBefore(startdatum)) {
            throw DomainException.bijVeld(
                    "proefperiode.voorStart", veld, "Dat is voor de eerste werkdag van de proef.");
        }
    }

    void eisWerkdagVanProef(LocalDate datum, String veld) {
        eisNaStart(datum, veld);
        if (datum.isAfter(einddatum)) {
            throw DomainException.bijVeld("proefperiode.naEinde", veld, "Dat is na de laatste dag van de proef.");
        }
    }

    private void sluit(ProefperiodeStatus nieuw, LocalDate op) {
        if (status != ProefperiodeStatus.LOPEND) {
            throw new DomainException("proefperiode.reedsAfgerond", "Deze proef is al afgerond.");
        }
        status = nieuw;
        afgerondOp = op;
    }

    private static DomainException nietToegelaten(String melding) {
        return new DomainException("proefperiode.verlengingNietToegelaten", melding);
    }

    ProefperiodeKaart kaart() {
        return new ProefperiodeKaart(
                id == null ? 0 : id,
                trajectId,
                plaatsingId,
                startdatum,
                einddatum,
                oorspronkelijkEinde,
                tussentijds,
                verlengingen,
                status,
                afgerondOp);
    }

    /**
     * The bounds of the moment, from the table of norms.
     *
     * @param tussentijds after how many per cent of the trial the evaluation half-way is held
     */
    record Proefregels(Proefduur duur, int verlengingen, int tussentijds, Werkkalender kalender) {}
}
