package be.werkpad.document;

import be.werkpad.beslissing.BeslissingKaart;
import be.werkpad.beslissing.BeslissingZoeken;
import be.werkpad.beslissing.Vraagcode;
import be.werkpad.shared.Aanspreekvorm;
import be.werkpad.shared.Sha256;
import be.werkpad.sjabloon.Documentgegevens;
import be.werkpad.sjabloon.Documentgegevens.Formulieren;
import be.werkpad.sjabloon.Documentgegevens.Kenmerk;
import be.werkpad.sjabloon.Documentgegevens.Keuze;
import be.werkpad.sjabloon.Documentgegevens.Termijn;
import be.werkpad.sjabloon.GeldendSjabloon;
import be.werkpad.sjabloon.Taalniveau;
import be.werkpad.sjabloon.Voorschrift;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.traject.TrajectZoeken;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Collects what one document may tell from the modules that know it. */
@Component
class Documentsamenstelling {
    private static final ObjectMapper VAST = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private static final String LIJST = "lijst:";

    /** Facts in words of the program; the others are names and dates. */
    private static final Set<String> OM_TE_ZETTEN = Set.of("fase", "uitkomst");

    private final TrajectZoeken trajecten;
    private final BeslissingZoeken beslissingen;
    private final Betrokkenenbron betrokkenen;
    private final Werkpostbron werkposten;
    private final Antwoordenbron antwoorden;
    private final Feitenbron feiten;

    Documentsamenstelling(
            TrajectZoeken trajecten,
            BeslissingZoeken beslissingen,
            Betrokkenenbron betrokkenen,
            Werkpostbron werkposten,
            Antwoordenbron antwoorden,
            Feitenbron feiten) {
        this.trajecten = trajecten;
        this.beslissingen = beslissingen;
        this.betrokkenen = betrokkenen;
        this.werkposten = werkposten;
        this.antwoorden = antwoorden;
        this.feiten = feiten;
    }

    /** Without a version number, which follows from the documents there are. */
    Documentgegevens voor(Documentreeks reeks, Voorschrift voorschrift, GeldendSjabloon sjabloon) {
        var traject = trajecten.metId(reeks.trajectId());
        var werkpostId = werkposten.id(reeks);
        var vorm = voorschrift.isVoorClient() ? betrokkenen.aanspreekvorm(traject) : Aanspreekvorm.JE;
        var mensen = betrokkenen.van(traject, werkpostId, vorm, feiten.vandaag());
        var kenmerk =
                new Kenmerk(traject.code(), 0, feiten.vandaag(), betrokkenen.naamAuteur(traject), betrokkenen.dienst());
        var formulieren = antwoorden.voor(reeks, vorm);
        var waarden = waarden(reeks, traject, sjabloon, werkpostId);
        if (isEigenKeuze(reeks, formulieren)) {
            waarden.put("eigenKeuze", "ja");
        }
        OM_TE_ZETTEN.forEach(feit -> waarden.computeIfPresent(feit, (naam, woorden) -> vorm.van(woorden)));
        return new Documentgegevens(
                kenmerk,
                mensen,
                formulieren,
                keuzes(reeks, werkpostId, voorschrift),
                feiten.termijnen(reeks).stream()
                        .map(termijn -> new Termijn(vorm.van(termijn.naam()), termijn.datum()))
                        .toList(),
                waarden,
                feiten.lijsten(reeks, traject, vorm, lijsten(voorschrift)));
    }

    /** The dienst decided nothing, because the client chose something else (B1). */
    private static boolean isEigenKeuze(Documentreeks reeks, Formulieren formulieren) {
        return reeks.soort() == Documentsoort.DOORVERWIJSBRIEF
                && formulieren.antwoorden().containsKey("doorverwijzing-bespreken")
                && !formulieren.antwoorden().containsKey("besluit-van-de-dienst-nemen");
    }

    /** The level in which the client gets papers. */
    Taalniveau taalniveau(long trajectId) {
        return betrokkenen.taalniveau(trajecten.metId(trajectId));
    }

    /** Account of the author. */
    String auteur(long trajectId) {
        return betrokkenen.auteur(traject(trajectId));
    }

    private TrajectKaart traject(long trajectId) {
        return trajecten.metId(trajectId);
    }

    private static Set<String> lijsten(Voorschrift voorschrift) {
        return voorschrift.bouwstenen().stream()
                .filter(bouwsteen -> bouwsteen.startsWith(LIJST))
                .map(bouwsteen -> bouwsteen.substring(LIJST.length()))
                .collect(Collectors.toSet());
    }

    private Map<String, String> waarden(
            Documentreeks reeks, TrajectKaart traject, GeldendSjabloon sjabloon, @Nullable Long werkpostId) {
        var waarden = feiten.waarden(reeks, traject, sjabloon);
        if (werkpostId != null) {
            Uitkomsttekst.van(beslissingen.vanTraject(reeks.trajectId()).stream()
                            .filter(kaart -> werkpostId.equals(kaart.plaats().werkpostId()))
                            .toList())
                    .ifPresent(uitkomst -> waarden.put("uitkomst", uitkomst));
        }
        return waarden;
    }

    private List<Keuze> keuzes(Documentreeks reeks, @Nullable Long werkpostId, Voorschrift voorschrift) {
        var alle = beslissingen.vanTraject(reeks.trajectId()).stream()
                .filter(BeslissingKaart::isGenomen)
                .filter(kaart -> voorschrift.vragen().contains(kaart.vraagcode().name()))
                .filter(kaart -> werkpostId == null
                        || kaart.plaats().werkpostId() == null
                        || werkpostId.equals(kaart.plaats().werkpostId()))
                .toList();
        return (reeks.soort() == Documentsoort.MIJN_TRAJECT ? alle : laatste(alle))
                .stream().map(Documentsamenstelling::keuze).toList();
    }

    /** A question comes back each year or at each werkpost; a paper tells the answer that counts now. */
    private static List<BeslissingKaart> laatste(List<BeslissingKaart> alle) {
        var perVraag = new LinkedHashMap<Vraagcode, BeslissingKaart>();
        alle.forEach(kaart -> perVraag.put(kaart.vraagcode(), kaart));
        return List.copyOf(perVraag.values());
    }

    private static Keuze keuze(BeslissingKaart kaart) {
        var gegeven = Objects.requireNonNull(kaart.keuze());
        return new Keuze(
                kaart.vraagcode().name(),
                kaart.vraag(),
                kaart.opties().stream().map(optie -> optie.tekst()).toList(),
                String.valueOf(kaart.gekozenTekst()),
                gegeven.eigenWoorden(),
                gegeven.datum());
    }

    /** Of what the document says; the day on which it is made and later dates of talks do not make it another one. */
    String invoerhash(Documentgegevens gegevens, GeldendSjabloon sjabloon) {
        var invoer = Map.of(
                "betrokkenen", gegevens.betrokkenen(),
                "antwoorden", gegevens.formulieren().antwoorden(),
                "keuzes", gegevens.keuzes(),
                "lijsten", gegevens.lijsten(),
                "sjabloon", sjabloon.tekst());
        try {
            return Sha256.van(VAST.writeValueAsString(invoer).getBytes(StandardCharsets.UTF_8));
        } catch (JsonProcessingException problem) {
            throw new IllegalStateException("Data of a document cannot be written", problem);
        }
    }
}
