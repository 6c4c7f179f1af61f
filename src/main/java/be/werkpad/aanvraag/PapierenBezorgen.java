package be.werkpad.aanvraag;

import be.werkpad.aanvraag.GevraagdePapieren.Papier;
import be.werkpad.document.Bezorging;
import be.werkpad.document.DocumentBezorgen;
import be.werkpad.document.Documentsoort;
import be.werkpad.shared.Datumtekst;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.UseCase;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Ends a request: every paper that was asked for is final and was handed over, with proof for each (CH-9e). */
@UseCase
public class PapierenBezorgen {
    private static final String VELD = "gegeven";

    private final AanvraagRepository aanvragen;
    private final GevraagdePapieren papieren;
    private final DocumentBezorgen bezorgen;
    private final Aanvraagtermijnen termijnen;

    PapierenBezorgen(
            AanvraagRepository aanvragen,
            GevraagdePapieren papieren,
            DocumentBezorgen bezorgen,
            Aanvraagtermijnen termijnen) {
        this.aanvragen = aanvragen;
        this.papieren = papieren;
        this.bezorgen = bezorgen;
        this.termijnen = termijnen;
    }

    /**
     * @param gegeven what was handed over with this; what was noted before at the papers themselves counts too
     * @throws DomainException aanvraag.bezorgdVoorVraag, aanvraag.nietAllesBezorgd with the way there, and those of
     *     {@link DocumentBezorgen}
     */
    public void voor(long aanvraagId, Collection<Documentsoort> gegeven, Bezorging bezorging) {
        var aanvraag = aanvragen.findById(aanvraagId).orElseThrow();
        var kaart = aanvraag.kaart(null);
        if (bezorging.datum().isBefore(kaart.gevraagdOp())) {
            throw DomainException.bijVeld(
                    "aanvraag.bezorgdVoorVraag",
                    "bezorgdOp",
                    "De cliënt vroeg dit op %s. Kies een dag vanaf dan.".formatted(Datumtekst.van(kaart.gevraagdOp())));
        }
        var gevraagd = papieren.van(aanvraagId);
        eisAlles(gevraagd, gegeven);
        gevraagd.stream()
                .flatMap(papier -> papier.teBezorgen().stream())
                .distinct()
                .forEach(document -> bezorgen.voor(document.reeks(), bezorging));
        aanvraag.rondAf(bezorging.datum());
        aanvragen.saveAndFlush(aanvraag);
        termijnen.houd(kaart.trajectId(), bezorging.datum());
    }

    private static void eisAlles(List<Papier> gevraagd, Collection<Documentsoort> gegeven) {
        var bezwaren = gevraagd.stream()
                .flatMap(papier -> bezwaar(papier, gegeven).stream())
                .collect(Collectors.joining(" "));
        if (!bezwaren.isEmpty()) {
            throw DomainException.bijVeld("aanvraag.nietAllesBezorgd", VELD, bezwaren);
        }
    }

    private static Optional<String> bezwaar(Papier papier, Collection<Documentsoort> gegeven) {
        var naam = papier.soort().naam();
        if (!papier.isKlaar()) {
            return Optional.of(
                    papier.isInOpmaak()
                            ? "%s is nog niet definitief. Open het bij Documenten en maak het definitief."
                                    .formatted(naam)
                            : "%s is er nog niet. Maak het bij Documenten, Nieuw document.".formatted(naam));
        }
        return papier.isBezorgd() || gegeven.contains(papier.soort())
                ? Optional.empty()
                : Optional.of("%s is nog niet gegeven. Geef het en kruis het aan.".formatted(naam));
    }
}
