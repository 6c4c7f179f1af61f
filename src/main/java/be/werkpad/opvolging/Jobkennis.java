package be.werkpad.opvolging;

import be.werkpad.formulier.AntwoordKaart;
import be.werkpad.formulier.Antwoordblad;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.formulier.Inzending;
import be.werkpad.norm.NormBepalen;
import be.werkpad.shared.DomainException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a client learned at one werkpost: the leerplan, and what the jobcoach saw at each contact since. */
@Component
class Jobkennis {
    private static final String NODIG = "opvolging.metingen";

    private final FormulierantwoordZoeken antwoorden;
    private final NormBepalen normen;
    private final Clock clock;

    Jobkennis(FormulierantwoordZoeken antwoorden, NormBepalen normen, Clock clock) {
        this.antwoorden = antwoorden;
        this.normen = normen;
        this.clock = clock;
    }

    /**
     * The client is not asked about less support before it is possible; what was seen today counts.
     *
     * @throws DomainException opvolging.jobNogNietGekend
     */
    void eis(Inzending contact) {
        var plaatsingId = contact.plaatsingId();
        if ("MINDER".equals(contact.tekst("ondersteuning"))
                && plaatsingId != null
                && !isVoldoende(contact.trajectId(), plaatsingId)) {
            throw DomainException.bijVeld(
                    "opvolging.jobNogNietGekend",
                    "ondersteuning",
                    "Minder steun kan nog niet. Eerst moet de cliënt meer dan één keer na elkaar alles alleen kunnen wat"
                            + " voor deze werkpost moet.");
        }
    }

    boolean isVoldoende(long trajectId, long plaatsingId) {
        var metingen = antwoorden.vanPlaatsing(trajectId, plaatsingId).stream()
                .filter(antwoord -> antwoord.formulier().equals(Opvolgtaakvoltooiing.FORMULIER))
                .map(AntwoordKaart::antwoorden)
                .map(Antwoordblad::new)
                .filter(Leerplanstand::isMeting)
                .toList();
        var nodig = normen.getal(NODIG, LocalDate.now(clock)).intValue();
        return Leerplanstand.isJobGekend(leerplan(plaatsingId), metingen, nodig);
    }

    /** The skills of the leerplan, in its order. */
    List<String> vaardigheden(long plaatsingId) {
        return leerplan(plaatsingId).rijen("vaardigheden").stream()
                .map(rij -> rij.verplicht("vaardigheid"))
                .toList();
    }

    private Antwoordblad leerplan(long plaatsingId) {
        return antwoorden
                .laatsteVanPlaatsing(plaatsingId, "leerplan-opmaken")
                .map(Antwoordblad::new)
                .orElse(Antwoordblad.LEEG);
    }
}
