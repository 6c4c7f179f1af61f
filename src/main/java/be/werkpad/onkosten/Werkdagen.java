package be.werkpad.onkosten;

import be.werkpad.formulier.AntwoordKaart;
import be.werkpad.formulier.Antwoordblad;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.polis.VerzekerdeDag;
import be.werkpad.shared.DomainException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The days on which a client works at a werkpost: by the hours of that day, or because somebody saw it (F.14). */
@Component
class Werkdagen {
    private static final String EERSTE_WERKDAGEN = "eerste-werkdagen-begeleiden";

    private final FormulierantwoordZoeken antwoorden;
    private final PlaatsingZoeken plaatsingen;
    private final VerzekerdeDag verzekerd;
    private final Dagmeldingen meldingen;
    private final Clock clock;

    Werkdagen(
            FormulierantwoordZoeken antwoorden,
            PlaatsingZoeken plaatsingen,
            VerzekerdeDag verzekerd,
            Dagmeldingen meldingen,
            Clock clock) {
        this.antwoorden = antwoorden;
        this.plaatsingen = plaatsingen;
        this.verzekerd = verzekerd;
        this.meldingen = meldingen;
        this.clock = clock;
    }

    /**
     * @throws DomainException onkosten.inToekomst, .nietGewerkt, .afwezig, .inPauze, or polis.dagNietVerzekerd, on field
     *     "dag"
     */
    void eis(PlaatsingKaart plaatsing, LocalDate dag) {
        eisNietInToekomst(dag);
        eis(
                !aanwezigheid(plaatsing.id(), dag).equals("NEE"),
                "onkosten.afwezig",
                "Op die dag was de cliënt er niet. Zo staat het in het dossier.");
        eis(
                isTijdens(plaatsing, dag) && isGewerkt(plaatsing, dag),
                "onkosten.nietGewerkt",
                "Op die dag werkt de cliënt niet op deze werkpost. Werkte de cliënt op een andere dag?"
                        + " Meld dat eerst bij Andere werkdagen.");
        eis(!isPauzedag(plaatsing, dag), "onkosten.inPauze", "Op die dag was er een pauze.");
        verzekerd.eis(plaatsing.id(), dag, "dag");
    }

    /** @throws DomainException onkosten.inToekomst, on field "dag" */
    void eisNietInToekomst(LocalDate dag) {
        eis(!dag.isAfter(LocalDate.now(clock)), "onkosten.inToekomst", "Deze dag moet nog komen.");
    }

    /** A day of the agreed hours, or one of which somebody wrote that the client was there. */
    boolean isWerkdag(PlaatsingKaart plaatsing, LocalDate dag) {
        return isTijdens(plaatsing, dag)
                && !aanwezigheid(plaatsing.id(), dag).equals("NEE")
                && isGewerkt(plaatsing, dag)
                && !isPauzedag(plaatsing, dag);
    }

    /** In the agreed hours, whatever happened on that day. */
    boolean isAfgesproken(PlaatsingKaart plaatsing, LocalDate dag) {
        return isTijdens(plaatsing, dag) && isGepland(plaatsing, dag);
    }

    private boolean isGewerkt(PlaatsingKaart plaatsing, LocalDate dag) {
        return !aanwezigheid(plaatsing.id(), dag).isEmpty() || isGepland(plaatsing, dag);
    }

    private boolean isPauzedag(PlaatsingKaart plaatsing, LocalDate dag) {
        return aanwezigheid(plaatsing.id(), dag).isEmpty() && inPauze(plaatsing.trajectId(), dag);
    }

    static boolean isTijdens(PlaatsingKaart plaatsing, LocalDate dag) {
        var afspraken = plaatsing.afspraken();
        var einde = plaatsing.einddatum();
        return afspraken != null && !dag.isBefore(afspraken.startdatum()) && (einde == null || !dag.isAfter(einde));
    }

    private boolean isGepland(PlaatsingKaart plaatsing, LocalDate dag) {
        return plaatsingen
                .roosterOp(plaatsing.id(), dag)
                .filter(rooster -> rooster.isGepland(dag))
                .isPresent();
    }

    /** JA, DEELS or NEE; what was told about one day goes before the first days. Empty when nobody wrote about it. */
    private String aanwezigheid(long plaatsingId, LocalDate dag) {
        if (meldingen.isNietGewerkt(plaatsingId, dag)) {
            return "NEE";
        }
        return meldingen.isGewerkt(plaatsingId, dag) ? "JA" : eersteDagen(plaatsingId, dag);
    }

    private String eersteDagen(long plaatsingId, LocalDate dag) {
        return antwoorden.alleVanPlaatsing(plaatsingId, EERSTE_WERKDAGEN).stream()
                .flatMap(antwoord -> new Antwoordblad(antwoord).rijen("dagen").stream())
                .filter(rij -> dag.equals(rij.datum("datum")))
                .map(rij -> Objects.requireNonNullElse(rij.tekst("aanwezig"), ""))
                .reduce("", (vroeger, later) -> later);
    }

    /** A pause that ended left no trace in the traject, so this reads the forms it was agreed in. */
    private boolean inPauze(long trajectId, LocalDate dag) {
        @Nullable LocalDate van = null;
        @Nullable LocalDate tot = null;
        for (var antwoord : pauzeformulieren(trajectId)) {
            var blad = new Antwoordblad(antwoord.antwoorden());
            if (antwoord.formulier().equals("pauze-vastleggen")) {
                if (isTussen(dag, van, tot)) {
                    return true;
                }
                van = blad.verplichteDatum("van");
                tot = blad.datum("tot");
            } else if ("HERVATTEN".equals(blad.tekst("pauzeVervolg"))) {
                tot = blad.verplichteDatum("hervattenOp").minusDays(1);
            } else {
                tot = null;
            }
        }
        return isTussen(dag, van, tot);
    }

    private List<AntwoordKaart> pauzeformulieren(long trajectId) {
        return antwoorden.alle(trajectId).stream()
                .filter(antwoord -> antwoord.formulier().startsWith("pauze-"))
                .toList();
    }

    private static boolean isTussen(LocalDate dag, @Nullable LocalDate van, @Nullable LocalDate tot) {
        return van != null && !dag.isBefore(van) && (tot == null || !dag.isAfter(tot));
    }

    private static void eis(boolean klopt, String code, String melding) {
        if (!klopt) {
            throw DomainException.bijVeld(code, "dag", melding);
        }
    }
}
