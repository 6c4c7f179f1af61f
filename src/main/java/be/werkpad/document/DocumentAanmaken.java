package be.werkpad.document;

import be.werkpad.document.DocumentOpmaken.Opdracht;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.UseCase;
import be.werkpad.sjabloon.Sjablonen;
import be.werkpad.traject.TrajectToegang;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes a document from the dossier because somebody asks for it; it starts as a draft. */
@UseCase
public class DocumentAanmaken {
    private final TrajectToegang toegang;
    private final PlaatsingZoeken plaatsingen;
    private final FormulierantwoordZoeken formulieren;
    private final Sjablonen sjablonen;
    private final DocumentOpmaken opmaken;

    DocumentAanmaken(
            TrajectToegang toegang,
            PlaatsingZoeken plaatsingen,
            FormulierantwoordZoeken formulieren,
            Sjablonen sjablonen,
            DocumentOpmaken opmaken) {
        this.toegang = toegang;
        this.plaatsingen = plaatsingen;
        this.formulieren = formulieren;
        this.sjablonen = sjablonen;
        this.opmaken = opmaken;
    }

    /**
     * @param plaatsingId null for the last one
     * @param reden why there is a new version; may be empty for the first
     * @return id of the document, new or the one that says the same already
     * @throws DomainException document.geenPlaatsing, document.nogNietsIngevuld
     */
    public long voor(String trajectcode, Documentsoort soort, @Nullable Long plaatsingId, String reden) {
        var traject = toegang.lees(trajectcode);
        var plaatsing = plaatsing(traject.id(), soort, plaatsingId);
        var reeks = new Documentreeks(
                traject.id(), plaatsing == null ? null : plaatsing.id(), soort, onderwerp(traject.id(), soort));
        return opmaken.voor(
                new Opdracht(reeks, true, reden.isBlank() ? DocumentOpmaken.NIEUWE_GEGEVENS : reden.strip()));
    }

    private @Nullable PlaatsingKaart plaatsing(long trajectId, Documentsoort soort, @Nullable Long plaatsingId) {
        var gevonden = plaatsingen.vanTraject(trajectId).stream()
                .filter(plaatsing -> plaatsingId == null || plaatsing.id() == plaatsingId)
                .reduce((vorige, laatste) -> laatste)
                .orElse(null);
        return switch (soort.over()) {
            case PLAATSING -> {
                if (gevonden == null) {
                    throw new DomainException(
                            "document.geenPlaatsing",
                            "Het document '%s' gaat over een werkpost. Dit traject heeft er nog geen."
                                    .formatted(soort.naam()));
                }
                yield gevonden;
            }
            case TRAJECT_OF_PLAATSING -> gevonden;
            case TRAJECT, GEBEURTENIS, INVULBLAD -> null;
        };
    }

    /** The last time that one of the forms of this kind was filled in. */
    private @Nullable Long onderwerp(long trajectId, Documentsoort soort) {
        if (soort.over() != Documentsoort.Over.GEBEURTENIS && soort.over() != Documentsoort.Over.INVULBLAD) {
            return null;
        }
        var eigen = sjablonen.voorschrift(soort.sjabloon(false));
        return formulieren.alle(trajectId).stream()
                .filter(kaart -> eigen.formulieren().contains(kaart.formulier()))
                .filter(kaart -> eigen.isEenVan()
                        || Objects.equals(kaart.formulier(), eigen.formulieren().get(0)))
                .map(kaart -> kaart.id())
                .reduce((vorige, laatste) -> laatste)
                .orElseThrow(() -> new DomainException(
                        "document.nogNietsIngevuld",
                        "Voor het document '%s' is nog niets ingevuld.".formatted(soort.naam())));
    }
}
