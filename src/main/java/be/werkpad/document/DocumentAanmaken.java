package be.werkpad.document;

import be.werkpad.document.DocumentOpmaken.Opdracht;
import be.werkpad.formulier.AntwoordKaart;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.UseCase;
import be.werkpad.sjabloon.Sjablonen;
import be.werkpad.traject.TrajectToegang;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes a document from the dossier because somebody asks for it; it starts as a draft. */
@UseCase
public class DocumentAanmaken {
    private final TrajectToegang toegang;
    private final PlaatsingZoeken plaatsingen;
    private final FormulierantwoordZoeken formulieren;
    private final DocumentZoeken zoeken;
    private final Sjablonen sjablonen;
    private final Leesrecht leesrecht;
    private final DocumentOpmaken opmaken;

    DocumentAanmaken(
            TrajectToegang toegang,
            PlaatsingZoeken plaatsingen,
            FormulierantwoordZoeken formulieren,
            DocumentZoeken zoeken,
            Sjablonen sjablonen,
            Leesrecht leesrecht,
            DocumentOpmaken opmaken) {
        this.toegang = toegang;
        this.plaatsingen = plaatsingen;
        this.formulieren = formulieren;
        this.zoeken = zoeken;
        this.sjablonen = sjablonen;
        this.leesrecht = leesrecht;
        this.opmaken = opmaken;
    }

    /**
     * Which one of a kind.
     *
     * @param plaatsingId null for the last one
     * @param onderwerpId completed form that it is about; null for the last one
     */
    public record Keuze(
            @Nullable Long plaatsingId, @Nullable Long onderwerpId) {
        public static final Keuze LAATSTE = new Keuze(null, null);
    }

    /**
     * @param reden why there is a new version; may be empty as long as none was final
     * @return id of the document, new or the one that says the same already
     * @throws DomainException document.alleenCoordinator, document.geenPlaatsing, document.nogNietsIngevuld,
     *     document.redenNodig
     */
    public long voor(String trajectcode, Documentsoort soort, Keuze keuze, String reden) {
        var traject = toegang.lees(trajectcode);
        if (!leesrecht.magMaken(soort)) {
            throw new DomainException("document.alleenCoordinator", "Dit document maakt alleen de coördinator.");
        }
        var plaatsing = plaatsing(traject.id(), soort, keuze.plaatsingId());
        var reeks = new Documentreeks(
                traject.id(), plaatsing == null ? null : plaatsing.id(), soort, onderwerp(traject.id(), soort, keuze));
        return opmaken.voor(new Opdracht(reeks, true, reden(reeks, reden)));
    }

    /** What was final changes only for a reason that somebody gave (C.6). */
    private String reden(Documentreeks reeks, String reden) {
        if (reden.isBlank()
                && zoeken.laatste(reeks).filter(DocumentKaart::isDefinitief).isPresent()) {
            throw DomainException.bijVeld(
                    "document.redenNodig", "reden", "Er is al een definitieve versie. Zeg waarom er een nieuwe komt.");
        }
        return reden.isBlank() ? DocumentOpmaken.NIEUWE_GEGEVENS : reden.strip();
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

    private @Nullable Long onderwerp(long trajectId, Documentsoort soort, Keuze keuze) {
        if (soort.over() != Documentsoort.Over.GEBEURTENIS && soort.over() != Documentsoort.Over.INVULBLAD) {
            return null;
        }
        return onderwerpen(trajectId, soort).stream()
                .map(AntwoordKaart::id)
                .filter(id -> keuze.onderwerpId() == null || keuze.onderwerpId().equals(id))
                .reduce((vorige, laatste) -> laatste)
                .orElseThrow(() -> new DomainException(
                        "document.nogNietsIngevuld",
                        "Voor het document '%s' is nog niets ingevuld.".formatted(soort.naam())));
    }

    /** The completed forms that a paper of this kind may be about, oldest first. */
    public List<AntwoordKaart> onderwerpen(long trajectId, Documentsoort soort) {
        var eigen = sjablonen.voorschrift(soort.sjabloon(false));
        return formulieren.alle(trajectId).stream()
                .filter(kaart -> eigen.formulieren().contains(kaart.formulier()))
                .filter(leesrecht::mag)
                .filter(kaart -> eigen.isEenVan()
                        || Objects.equals(kaart.formulier(), eigen.formulieren().get(0)))
                .toList();
    }
}
