package be.werkpad.wijziging;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.document.DocumentOpmaken;
import be.werkpad.document.Documentsoort;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.shared.UseCase;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A change the client agreed with now holds (CH-6d-1): the timeline says so, and every afsprakennota it touches gets a
 * new version with the change in it. The form keeps what and why. Several changes may be on their way at once; each looks
 * at its own form only.
 */
@UseCase
public class WijzigingDoorvoeren {
    private final FormulierantwoordZoeken antwoorden;
    private final PlaatsingZoeken plaatsingen;
    private final DocumentOpmaken documenten;
    private final Audittrail audit;

    WijzigingDoorvoeren(
            FormulierantwoordZoeken antwoorden,
            PlaatsingZoeken plaatsingen,
            DocumentOpmaken documenten,
            Audittrail audit) {
        this.antwoorden = antwoorden;
        this.plaatsingen = plaatsingen;
        this.documenten = documenten;
        this.audit = audit;
    }

    /**
     * @param instantieId the process instance of this change
     * @return the plaatsing whose legal frame must be looked at again, the newest when there are several
     */
    public Optional<Long> voor(long trajectId, String instantieId) {
        var soort = antwoorden
                .laatsteVanInstantie(trajectId, instantieId, "wijziging-beschrijven")
                .map(wijziging -> Wijzigingssoort.valueOf(String.valueOf(wijziging.get("soort"))))
                .orElse(Wijzigingssoort.ANDERE);
        var werk = plaatsingen.bezigVan(trajectId);
        if (soort.isInDeNota()) {
            maakNieuweNotas(werk);
        }
        audit.noteer(Actie.WIJZIGING_DOORGEVOERD, trajectId, "wijziging", soort.name(), Map.of());
        return soort.raaktKader() && !werk.isEmpty()
                ? Optional.of(werk.get(werk.size() - 1).id())
                : Optional.empty();
    }

    private void maakNieuweNotas(List<PlaatsingKaart> werk) {
        werk.forEach(plaatsing -> documenten.voor(plaatsing.trajectId(), plaatsing.id(), Documentsoort.AFSPRAKENNOTA));
    }
}
