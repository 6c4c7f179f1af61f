package be.werkpad.ondertekening;

import be.werkpad.audit.Actie;
import be.werkpad.shared.NotFoundException;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Sets one signature with its proof. The last one marks the document as signed and lets the process go on. */
@UseCase
public class HandtekeningZetten {
    private final OndertekeningRepository ondertekeningen;
    private final Controles controles;
    private final Tekenscans scans;
    private final Ondertekeningafloop afloop;
    private final Clock clock;

    HandtekeningZetten(
            OndertekeningRepository ondertekeningen,
            Controles controles,
            Tekenscans scans,
            Ondertekeningafloop afloop,
            Clock clock) {
        this.ondertekeningen = ondertekeningen;
        this.controles = controles;
        this.scans = scans;
        this.afloop = afloop;
        this.clock = clock;
    }

    /** What is asked before a signature counts: the round, who signs, who saw it. */
    @org.springframework.stereotype.Component
    record Controles(Rondecontrole ronde, Tekenaarcontrole tekenaars, Getuigecontrole getuigen) {}

    /** From a page or a link. */
    public OndertekeningKaart voor(long ondertekeningId, NieuweHandtekening nieuw) {
        var kaart = zet(ondertekeningId, nieuw);
        afloop.meldAanProces(kaart);
        return kaart;
    }

    /** While its task is being completed: that process goes on by itself, others that wait for the round are woken. */
    OndertekeningKaart inTaak(long ondertekeningId, NieuweHandtekening nieuw) {
        var kaart = zet(ondertekeningId, nieuw);
        if (!kaart.isOpen()) {
            afloop.meldAanAndereProcessen(kaart);
        }
        return kaart;
    }

    private OndertekeningKaart zet(long ondertekeningId, NieuweHandtekening nieuw) {
        var ondertekening = ondertekeningen
                .opSlot(ondertekeningId)
                .orElseThrow(() -> new NotFoundException("No round of signatures " + ondertekeningId));
        ondertekening.eisOpen();
        var voor = ondertekening.kaart();
        var vak = voor.vak(nieuw.vakId());
        controles.ronde().eis(voor);
        var vandaag = LocalDate.now(clock);
        var dag = nieuw.wijze().vraagtBestand() ? nieuw.datum() : vandaag;
        var tekenaar = controles.tekenaars().eis(voor, vak, nieuw, dag);
        controles.getuigen().eis(voor, vak, tekenaar.naam(), nieuw);
        var bewijs = nieuw.scan() == null ? null : scans.bewaar(voor, tekenaar.naam(), nieuw);
        var identiteit = bewijs == null ? null : bewijs.identiteit();
        ondertekening.teken(
                nieuw.vakId(),
                new Handtekening(
                        tekenaar.naam(),
                        tekenaar.functie(),
                        nieuw.wijze(),
                        dag,
                        clock.instant(),
                        afloop.account(),
                        Tekenaarcontrole.tekst(nieuw.getuige()),
                        nieuw.vertegenwoordigerId(),
                        voor.documenthash(),
                        bewijs == null ? null : bewijs.id(),
                        nieuw.herkomst().ipAdres(),
                        nieuw.herkomst().browser(),
                        identiteit == null ? null : identiteit.certificaat(),
                        voor.bijDocumenthash(),
                        bewijs == null ? null : bewijs.bijId(),
                        identiteit == null ? null : identiteit.nagekeken()),
                vandaag);
        var kaart = ondertekeningen.saveAndFlush(ondertekening).kaart();
        afloop.noteer(
                Actie.HANDTEKENING_GEZET,
                kaart,
                Map.of("partij", vak.partij().name(), "wijze", nieuw.wijze().name()));
        if (!kaart.isOpen()) {
            afloop.getekend(kaart);
        }
        return kaart;
    }
}
