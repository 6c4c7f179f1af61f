package be.werkpad.proefperiode;

import be.werkpad.norm.NormBepalen;
import be.werkpad.shared.Werkkalender;
import be.werkpad.termijn.TermijnHouden;
import be.werkpad.termijn.TermijnLatenVervallen;
import be.werkpad.termijn.TermijnZetten;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** All deadlines of a trial, derived from its first and last day. */
@Component
class Proeftermijnen {
    static final String START = "proef.start";
    static final String EERSTE_WERKDAGEN = "proef.eersteWerkdagen";
    static final String WERKMETING = "proef.werkmeting";
    static final String TUSSENTIJDS_OPENT = "proef.tussentijdsOpent";
    static final String TUSSENTIJDS = "proef.tussentijds";
    static final String EVALUATIEGESPREK_OPENT = "proef.evaluatiegesprekOpent";
    static final String EINDE = "proef.einde";
    static final String VERLOPEN = "proef.verlopen";
    static final String VERLOPEN_COORDINATOR = "proef.verlopenCoordinator";

    private final TermijnZetten zetten;
    private final TermijnHouden houden;
    private final TermijnLatenVervallen vervallen;
    private final NormBepalen normen;
    private final Werkkalender kalender;

    Proeftermijnen(
            TermijnZetten zetten,
            TermijnHouden houden,
            TermijnLatenVervallen vervallen,
            NormBepalen normen,
            Werkkalender kalender) {
        this.zetten = zetten;
        this.houden = houden;
        this.vervallen = vervallen;
        this.normen = normen;
        this.kalender = kalender;
    }

    void zet(ProefperiodeKaart proef, LocalDate vandaag) {
        var reden = "start van de proef";
        var dagen = normen.getal("opstart.dagenCoachAanwezig", vandaag).intValue();
        zet(proef, START, proef.start(), reden);
        zet(proef, EERSTE_WERKDAGEN, kalender.plusWerkdagen(proef.start(), dagen), reden);
        zet(proef, WERKMETING, normen.duur(WERKMETING, vandaag).na(proef.start(), kalender), reden);
        zet(proef, TUSSENTIJDS, proef.tussentijds(), reden);
        zet(proef, TUSSENTIJDS_OPENT, vooraf(proef, TUSSENTIJDS_OPENT, proef.tussentijds(), vandaag), reden);
        zetEinde(proef, vandaag, reden);
    }

    /** The trial begins once more, until a later day; the counting of werkmetingen does too. */
    void verleng(ProefperiodeKaart proef, LocalDate vandaag) {
        var reden = "proef verlengd";
        zet(proef, WERKMETING, normen.duur("werkmeting.daarna", vandaag).na(vandaag, kalender), reden);
        zetEinde(proef, vandaag, reden);
    }

    /** The last day and what hangs on it. */
    private void zetEinde(ProefperiodeKaart proef, LocalDate vandaag, String reden) {
        var einde = proef.einde();
        zet(proef, EINDE, einde, reden);
        zet(proef, EVALUATIEGESPREK_OPENT, vooraf(proef, "evaluatiegesprek.opent", einde, vandaag), reden);
        zet(proef, VERLOPEN, normen.duur(VERLOPEN, vandaag).na(einde, kalender), reden);
        zet(
                proef,
                VERLOPEN_COORDINATOR,
                normen.duur(VERLOPEN_COORDINATOR, vandaag).na(einde, kalender),
                reden);
    }

    /** One was done. @return whether the next one still falls in the trial */
    boolean volgendeWerkmeting(ProefperiodeKaart proef, LocalDate gedaanOp) {
        houd(proef, WERKMETING, gedaanOp);
        var volgende = normen.duur("werkmeting.daarna", gedaanOp).na(gedaanOp, kalender);
        if (!volgende.isBefore(proef.einde())) {
            return false;
        }
        zet(proef, WERKMETING, volgende, "vorige werkmeting");
        return true;
    }

    void houd(ProefperiodeKaart proef, String sleutel, LocalDate op) {
        houden.op(proef.trajectId(), proef.plaatsingId(), sleutel, op);
    }

    /** Both decided: the last day was kept, and what would have warned about it is no longer needed. */
    void sluit(ProefperiodeKaart proef, LocalDate op) {
        houd(proef, EINDE, op);
        for (var sleutel : new String[] {
            START,
            EERSTE_WERKDAGEN,
            WERKMETING,
            TUSSENTIJDS_OPENT,
            TUSSENTIJDS,
            EVALUATIEGESPREK_OPENT,
            VERLOPEN,
            VERLOPEN_COORDINATOR
        }) {
            vervallen.voor(proef.trajectId(), proef.plaatsingId(), sleutel);
        }
    }

    private void zet(ProefperiodeKaart proef, String sleutel, LocalDate datum, String reden) {
        zetten.op(proef.trajectId(), proef.plaatsingId(), sleutel, datum, reden);
    }

    /** So long before the moment as the norm says, but not before the first working day. */
    private LocalDate vooraf(ProefperiodeKaart proef, String norm, LocalDate moment, LocalDate vandaag) {
        var datum = normen.duur(norm, vandaag).voor(moment, kalender);
        return datum.isBefore(proef.start()) ? proef.start() : datum;
    }
}
