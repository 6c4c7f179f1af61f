package be.werkpad.document;

import be.werkpad.document.DocumentKaart.Status;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.shared.Aanspreekvorm;
import be.werkpad.sjabloon.Documentgegevens.Lijst;
import be.werkpad.sjabloon.Schrijfwijze;
import be.werkpad.traject.Tijdlijn;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.werkpost.WerkpostZoeken;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tables of the dossier that no form holds. */
@Component
class Lijstenbron {
    private static final Lijst GEEN = new Lijst(List.of(), List.of());
    private static final Map<Status, String> STAND = Map.of(
            Status.CONCEPT, "in opmaak",
            Status.TER_BESPREKING, "te bespreken",
            Status.DEFINITIEF, "definitief",
            Status.GETEKEND, "getekend",
            Status.VERVALLEN, "vervallen");

    private final DocumentZoeken documenten;
    private final Leesrecht leesrecht;
    private final Tijdlijn tijdlijn;
    private final PlaatsingZoeken plaatsingen;
    private final WerkpostZoeken werkposten;
    private final FormulierantwoordZoeken formulieren;
    private final ObjectProvider<Lijstbijdrage> bijdragen;

    Lijstenbron(
            DocumentZoeken documenten,
            Leesrecht leesrecht,
            Tijdlijn tijdlijn,
            PlaatsingZoeken plaatsingen,
            WerkpostZoeken werkposten,
            FormulierantwoordZoeken formulieren,
            ObjectProvider<Lijstbijdrage> bijdragen) {
        this.bijdragen = bijdragen;
        this.documenten = documenten;
        this.leesrecht = leesrecht;
        this.tijdlijn = tijdlijn;
        this.plaatsingen = plaatsingen;
        this.werkposten = werkposten;
        this.formulieren = formulieren;
    }

    /** @return without rows for a name that is no table of the dossier */
    Lijst voor(String naam, Documentreeks reeks, TrajectKaart traject) {
        return switch (naam) {
            case "documenten" ->
                documenten(geldig(reeks)
                        .filter(document -> document.soort() != reeks.soort())
                        .filter(leesrecht::magClient));
            case "contracten" ->
                documenten(geldig(reeks)
                        .filter(document -> Documentsoort.OVEREENKOMSTEN.contains(document.soort()))
                        .filter(document -> hoortBij(reeks, document))
                        .filter(document ->
                                reeks.soort() != Documentsoort.WETTELIJK_DOSSIER || document.isDefinitief()));
            case "papieren" -> papieren(voor("documenten", reeks, traject));
            case "plaatsen" -> plaatsen(traject);
            case "meegegeven" -> meegegeven(traject);
            default ->
                bijdragen.stream()
                        .filter(bijdrage -> bijdrage.naam().equals(naam))
                        .map(bijdrage -> bijdrage.voor(reeks))
                        .findFirst()
                        .orElse(GEEN);
        };
    }

    /**
     * What is of the whole traject goes on when only the work on one werkpost ends; a raamovereenkomst goes on for
     * others.
     */
    private static boolean hoortBij(Documentreeks reeks, DocumentKaart document) {
        if (reeks.soort() == Documentsoort.BEEINDIGING && document.soort() == Documentsoort.RAAMOVEREENKOMST) {
            return false;
        }
        return reeks.plaatsingId() == null
                || Objects.equals(document.plaatsingId(), reeks.plaatsingId())
                || document.plaatsingId() == null && reeks.soort() != Documentsoort.BEEINDIGING;
    }

    private Stream<DocumentKaart> geldig(Documentreeks reeks) {
        return documenten.vanTraject(reeks.trajectId()).stream()
                .filter(document -> document.status() != Status.VERVALLEN);
    }

    private static Lijst documenten(Stream<DocumentKaart> kaarten) {
        return new Lijst(
                List.of("Papier", "Versie", "Stand", "Datum"),
                kaarten.map(document -> List.of(
                                document.naam(),
                                String.valueOf(document.versie()),
                                STAND.getOrDefault(document.status(), ""),
                                Schrijfwijze.voluit(document.opgemaaktOp())))
                        .toList());
    }

    /** The same in easy language: which papers, and of when. */
    private static Lijst papieren(Lijst documenten) {
        return new Lijst(
                List.of("Papier", "Datum"),
                documenten.rijen().stream()
                        .map(rij -> List.of(rij.get(0), rij.get(rij.size() - 1)))
                        .toList());
    }

    /** What happened, as it is told to the client. */
    Lijst tijdlijn(TrajectKaart traject, Aanspreekvorm vorm) {
        return new Lijst(
                List.of("Wanneer", "Wat"),
                tijdlijn.zonderTaken(traject.id(), vorm).stream()
                        .map(regel -> List.of(Schrijfwijze.voluit(regel.moment().toLocalDate()), regel.tekst()))
                        .distinct()
                        .toList());
    }

    private Lijst plaatsen(TrajectKaart traject) {
        return new Lijst(
                List.of("Werkpost", "Van", "Tot"),
                plaatsingen.vanTraject(traject.id()).stream()
                        .filter(plaatsing -> plaatsing.afspraken() != null)
                        .map(this::plaats)
                        .toList());
    }

    private List<String> plaats(PlaatsingKaart plaatsing) {
        return List.of(
                werkposten.metId(plaatsing.werkpostId()).naam(),
                datum(plaatsing.gemaakteAfspraken().startdatum()),
                datum(plaatsing.einddatum()));
    }

    private static String datum(@Nullable LocalDate datum) {
        return datum == null ? "" : Schrijfwijze.voluit(datum);
    }

    /** What the client said may be told, and nothing else (B13). */
    private Lijst meegegeven(TrajectKaart traject) {
        var rijen = formulieren.laatste(traject.id(), "zoekplan-maken").map(antwoorden -> antwoorden.get("vertellen"));
        return new Lijst(
                List.of("Onderwerp", "Hoe"),
                rijen.filter(List.class::isInstance).map(List.class::cast).stream()
                        .flatMap(lijst -> ((List<?>) lijst).stream())
                        .map(Map.class::cast)
                        .filter(rij -> "JA".equals(rij.get("mag")))
                        .map(rij -> List.of(tekst(rij.get("onderwerp")), tekst(rij.get("hoe"))))
                        .toList());
    }

    private static String tekst(@Nullable Object waarde) {
        return waarde == null ? "" : waarde.toString();
    }
}
