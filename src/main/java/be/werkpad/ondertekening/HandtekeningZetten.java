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
    private final Tekenaarcontrole tekenaars;
    private final Tekenscans scans;
    private final Ondertekeningafloop afloop;
    private final Clock clock;

    HandtekeningZetten(
            OndertekeningRepository ondertekeningen,
            Tekenaarcontrole tekenaars,
            Tekenscans scans,
            Ondertekeningafloop afloop,
            Clock clock) {
        this.ondertekeningen = ondertekeningen;
        this.tekenaars = tekenaars;
        this.scans = scans;
        this.afloop = afloop;
        this.clock = clock;
    }

    /** From a page or a link. */
    public OndertekeningKaart voor(long ondertekeningId, NieuweHandtekening nieuw) {
        var kaart = inTaak(ondertekeningId, nieuw);
        afloop.meldAanProces(kaart);
        return kaart;
    }

    /** While its task is being completed: the process goes on by itself. */
    OndertekeningKaart inTaak(long ondertekeningId, NieuweHandtekening nieuw) {
        var ondertekening = ondertekeningen
                .opSlot(ondertekeningId)
                .orElseThrow(() -> new NotFoundException("No round of signatures " + ondertekeningId));
        var voor = ondertekening.kaart();
        var vak = voor.vak(nieuw.vakId());
        var tekenaar = tekenaars.eis(voor.trajectId(), vak, nieuw);
        var scanId = nieuw.scan() == null ? null : scans.bewaar(voor, nieuw.scan());
        ondertekening.teken(
                nieuw.vakId(),
                new Handtekening(
                        tekenaar.naam(),
                        tekenaar.functie(),
                        nieuw.wijze(),
                        nieuw.datum(),
                        clock.instant(),
                        afloop.account(),
                        Tekenaarcontrole.tekst(nieuw.getuige()),
                        nieuw.vertegenwoordigerId(),
                        voor.documenthash(),
                        scanId,
                        nieuw.herkomst().ipAdres(),
                        nieuw.herkomst().browser()),
                LocalDate.now(clock));
        var kaart = ondertekeningen.saveAndFlush(ondertekening).kaart();
        afloop.noteer(
                Actie.HANDTEKENING_GEZET,
                kaart,
                Map.of("partij", vak.partij().name(), "wijze", nieuw.wijze().name()));
        if (!kaart.isOpen()) {
            afloop.getekend(kaart, ondertekening.laatsteDatum());
        }
        return kaart;
    }
}
