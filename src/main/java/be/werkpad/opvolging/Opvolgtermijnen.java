package be.werkpad.opvolging;

import be.werkpad.termijn.TermijnHouden;
import be.werkpad.termijn.TermijnZetten;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The deadlines of the next contact. */
@Component
class Opvolgtermijnen {
    static final String CONTACT = "opvolging.contact";
    static final String CONTACT_OPENT = "opvolging.contactOpent";

    private final TermijnZetten zetten;
    private final TermijnHouden houden;
    private final Contactinterval interval;
    private final Clock clock;

    Opvolgtermijnen(TermijnZetten zetten, TermijnHouden houden, Contactinterval interval, Clock clock) {
        this.zetten = zetten;
        this.houden = houden;
        this.interval = interval;
        this.clock = clock;
    }

    LocalDate vandaag() {
        return LocalDate.now(clock);
    }

    /** A contact that is written down late must still be followed by one, so this is never before today. */
    LocalDate uiterlijk(Opvolgniveau niveau, LocalDate laatsteContact) {
        var uiterlijk = interval.uiterlijk(niveau, laatsteContact);
        return uiterlijk.isBefore(vandaag()) ? vandaag() : uiterlijk;
    }

    /** First the contact itself: the day it comes into the inbox depends on it. */
    void plan(OpvolgingKaart opvolging) {
        var contact = opvolging.volgendContact();
        zet(opvolging, CONTACT, contact);
        zet(opvolging, CONTACT_OPENT, interval.opent(contact, vandaag()));
    }

    void houd(OpvolgingKaart opvolging, LocalDate op) {
        houden.op(opvolging.trajectId(), opvolging.plaatsingId(), CONTACT_OPENT, op);
        houden.op(opvolging.trajectId(), opvolging.plaatsingId(), CONTACT, op);
    }

    private void zet(OpvolgingKaart opvolging, String sleutel, LocalDate datum) {
        zetten.op(opvolging.trajectId(), opvolging.plaatsingId(), sleutel, datum, "opvolging");
    }
}
