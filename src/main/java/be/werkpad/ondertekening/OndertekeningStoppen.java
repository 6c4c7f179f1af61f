package be.werkpad.ondertekening;

import be.werkpad.audit.Actie;
import be.werkpad.ondertekening.OndertekeningKaart.Status;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.NotFoundException;
import be.werkpad.shared.Tekst;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ends a round without all signatures. The ones that were set do not count any more, and stay as a trace. */
@UseCase
public class OndertekeningStoppen {
    private final OndertekeningRepository ondertekeningen;
    private final Ondertekeningafloop afloop;
    private final Clock clock;

    OndertekeningStoppen(OndertekeningRepository ondertekeningen, Ondertekeningafloop afloop, Clock clock) {
        this.ondertekeningen = ondertekeningen;
        this.afloop = afloop;
        this.clock = clock;
    }

    /** Because one process says so; others that wait for it are woken. Does nothing when the round is over already. */
    public void voor(long ondertekeningId, Status waarom, @Nullable String uitleg) {
        var ondertekening = opSlot(ondertekeningId);
        if (ondertekening.kaart().isOpen()) {
            afloop.meldAanAndereProcessen(stop(ondertekening, waarom, uitleg));
        }
    }

    /** Because something changed under the signatures; the process starts again. */
    void omdatHetVeranderde(long ondertekeningId) {
        stopMetProces(ondertekeningId, Status.GEWIJZIGD, null);
    }

    /** Because there is nothing left to sign for; the process ends. */
    void omdatErNietsTeTekenenIs(long ondertekeningId, String uitleg) {
        stopMetProces(ondertekeningId, Status.VERVALLEN, uitleg);
    }

    private void stopMetProces(long ondertekeningId, Status waarom, @Nullable String uitleg) {
        var ondertekening = opSlot(ondertekeningId);
        if (ondertekening.kaart().isOpen()) {
            afloop.meldAanProces(stop(ondertekening, waarom, uitleg));
        }
    }

    /**
     * Somebody does not sign, with the reason in own words.
     *
     * @param puntTeWijzigen true: would sign after a change, so the document goes back to who makes it. False: the
     *     round stays open, and the jobcoach gets the task to talk with this person first
     */
    public void bezwaar(long ondertekeningId, long vakId, String tekst, boolean puntTeWijzigen) {
        var schoon = Tekst.opgeschoond(tekst);
        if (schoon.length() < 3 || schoon.length() > 5000 || Tekst.heeftStuurtekens(schoon)) {
            throw DomainException.bijVeld("ondertekening.redenOntbreekt", "reden", "Leg in enkele woorden uit waarom.");
        }
        var ondertekening = opSlot(ondertekeningId);
        ondertekening.maakBezwaar(vakId, schoon, clock.instant());
        var kaart = ondertekeningen.saveAndFlush(ondertekening).kaart();
        afloop.noteer(
                Actie.HANDTEKENING_GEWEIGERD,
                kaart,
                Map.of(
                        "partij", kaart.vak(vakId).partij().name(),
                        "puntTeWijzigen", String.valueOf(puntTeWijzigen)));
        if (puntTeWijzigen) {
            afloop.meldAanProces(stop(ondertekening, Status.PUNT_WIJZIGEN, schoon));
        } else {
            afloop.meldBezwaar(kaart);
        }
    }

    private OndertekeningKaart stop(Ondertekening ondertekening, Status waarom, @Nullable String uitleg) {
        var gezet = ondertekening.kaart().vakken().size()
                - ondertekening.kaart().open().size();
        ondertekening.stop(waarom, uitleg, clock.instant());
        var kaart = ondertekeningen.saveAndFlush(ondertekening).kaart();
        afloop.noteer(
                Actie.HANDTEKENINGEN_VERVALLEN, kaart, Map.of("stand", waarom.name(), "aantal", String.valueOf(gezet)));
        return kaart;
    }

    private Ondertekening opSlot(long id) {
        return ondertekeningen.opSlot(id).orElseThrow(() -> new NotFoundException("No round of signatures " + id));
    }
}
