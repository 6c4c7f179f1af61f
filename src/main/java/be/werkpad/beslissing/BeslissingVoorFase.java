package be.werkpad.beslissing;

import static be.werkpad.beslissing.Richting.AANPASSEN;
import static be.werkpad.beslissing.Richting.VERDER;

import be.werkpad.shared.DomainException;
import be.werkpad.traject.Fase;
import be.werkpad.traject.FaseVoorwaarde;
import be.werkpad.traject.TrajectKaart;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A phase starts only after the client's choice that leads to it, whatever the model says (CH-9b-1). */
@Component
class BeslissingVoorFase implements FaseVoorwaarde {
    private final BeslissingZoeken beslissingen;

    BeslissingVoorFase(BeslissingZoeken beslissingen) {
        this.beslissingen = beslissingen;
    }

    private record Eis(Vraagcode vraag, boolean opWerkpost, Set<Richting> richtingen) {}

    @Override
    public void eis(TrajectKaart traject, Fase fase, @Nullable Long werkpostId) {
        for (var eis : eisen(fase)) {
            if (!isVoldaan(eis, traject.id(), werkpostId)) {
                throw new DomainException(
                        "beslissing.ontbreekt",
                        "De volgende fase kan nog niet beginnen. Er is nog geen geldig antwoord op de vraag: ‘%s’"
                                .formatted(eis.vraag().vraag()));
            }
        }
    }

    private static List<Eis> eisen(Fase fase) {
        return switch (fase) {
            case AANMELDING, BEEINDIGING -> List.of();
            case ASSESSMENT -> List.of(new Eis(Vraagcode.B1, false, Set.of(VERDER)));
            case JOBFINDING -> List.of(new Eis(Vraagcode.B2, false, Set.of(VERDER)));
            case CONTRACTERING ->
                List.of(
                        new Eis(Vraagcode.B5, true, Set.of(VERDER, AANPASSEN)),
                        new Eis(Vraagcode.B5W, true, Set.of(VERDER, AANPASSEN)));
            case PROEFPERIODE -> List.of(new Eis(Vraagcode.B6, true, Set.of(VERDER)));
            case OPVOLGING ->
                List.of(
                        new Eis(Vraagcode.B8, true, Set.of(VERDER, AANPASSEN)),
                        new Eis(Vraagcode.B8W, true, Set.of(VERDER, AANPASSEN)));
        };
    }

    private boolean isVoldaan(Eis eis, long trajectId, @Nullable Long werkpostId) {
        if (eis.opWerkpost() && werkpostId == null) {
            return false;
        }
        return beslissingen
                .laatste(trajectId, eis.vraag(), eis.opWerkpost() ? werkpostId : null)
                .filter(BeslissingKaart::isGeldig)
                .map(BeslissingKaart::richting)
                .filter(eis.richtingen()::contains)
                .isPresent();
    }
}
