package be.werkpad.ondertekening;

import be.werkpad.bijlage.BijlageBewaren;
import be.werkpad.bijlage.Bijlagesoort;
import be.werkpad.bijlage.GekeurdBestand;
import be.werkpad.bijlage.NieuweBijlage;
import be.werkpad.document.DocumentZoeken;
import be.werkpad.document.Documentbestand;
import be.werkpad.ondertekening.Handtekeninglezer.Certificaat;
import be.werkpad.ondertekening.Handtekeninglezer.Gelezen;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.Naam;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the file that proves a signature with the other files of the dossier (F.13, F.18). */
@Component
class Tekenscans {
    private static final Set<String> TOONT_HANDTEKENING =
            Set.of("application/pdf", "image/jpeg", "image/png", "image/heic");

    private static final int LANGSTE_CERTIFICAAT = 300;

    private final BijlageBewaren bijlagen;
    private final Handtekeninglezer lezer;
    private final DocumentZoeken documenten;
    private final Documentbestand bestanden;

    Tekenscans(BijlageBewaren bijlagen, Handtekeninglezer lezer, DocumentZoeken documenten, Documentbestand bestanden) {
        this.bijlagen = bijlagen;
        this.lezer = lezer;
        this.documenten = documenten;
        this.bestanden = bestanden;
    }

    /**
     * @param id of the bijlage
     * @param certificaat what the file says of who signed; null for paper
     */
    record Bewijsstuk(long id, @Nullable String certificaat) {}

    /**
     * @param tekenaar name of who signs
     * @throws DomainException on field "scan", when it shows no paper, or is not our document signed by this person
     */
    Bewijsstuk bewaar(OndertekeningKaart ronde, Tekenwijze wijze, String tekenaar, GekeurdBestand scan) {
        if (!TOONT_HANDTEKENING.contains(scan.mediatype())) {
            throw DomainException.bijVeld(
                    "ondertekening.scanOngeldig", "scan", "Kies een PDF, of een foto als JPG, PNG of HEIC.");
        }
        var certificaat = wijze == Tekenwijze.EID ? eisCertificaat(gelezen(ronde, scan), tekenaar) : null;
        var bijlage = bijlagen.voor(new NieuweBijlage(
                ronde.trajectId(), Bijlagesoort.GETEKEND_PAPIER, "ondertekening-" + ronde.id(), scan));
        return new Bewijsstuk(bijlage.id(), certificaat);
    }

    private static String eisCertificaat(Gelezen gelezen, String tekenaar) {
        return switch (gelezen.uitkomst()) {
            case NIET_GETEKEND ->
                throw weigering(
                        "nietDigitaalGetekend",
                        "Er zit geen geldige handtekening in dit bestand. Kies de PDF die eID of itsme maakte.");
            case EIGEN_ZEGEL ->
                throw weigering(
                        "eigenZegel",
                        "In dit bestand zit het zegel van de dienst. Dat is geen handtekening van een mens.");
            case ANDER_DOCUMENT ->
                throw weigering(
                        "getekendAnderDocument",
                        "Dit is niet het document dat hier getekend wordt, of het is veranderd. Lees het document hier en "
                                + "teken dat bestand. Lukt dat niet? Voeg een scan toe, bij 'Op papier'.");
            case GETEKEND -> vanTekenaar(gelezen.certificaten(), tekenaar);
        };
    }

    /** A name that is no name of a person, such as a firm's, is for a reader to judge. */
    private static String vanTekenaar(List<Certificaat> certificaten, String tekenaar) {
        return certificaten.stream()
                .filter(een -> Naam.fout(een.naam()).isPresent() || Naam.kanZelfdeZijn(een.naam(), tekenaar))
                .reduce((eerder, later) -> later)
                .map(een -> "%s, uitgegeven door %s".formatted(een.naam(), een.uitgever()))
                .map(tekst -> tekst.substring(0, Math.min(tekst.length(), LANGSTE_CERTIFICAAT)))
                .orElseThrow(() -> weigering(
                        "certificaatVanAnder",
                        "Met eID of itsme tekende %s. Hier tekent %s. Klopt het toch? Voeg een scan toe, bij 'Op papier'."
                                .formatted(namen(certificaten), tekenaar)));
    }

    private static String namen(List<Certificaat> certificaten) {
        return certificaten.stream().map(Certificaat::naam).distinct().collect(Collectors.joining(" en "));
    }

    private static DomainException weigering(String code, String melding) {
        return DomainException.bijVeld("ondertekening." + code, "scan", melding);
    }

    private Gelezen gelezen(OndertekeningKaart ronde, GekeurdBestand scan) {
        var origineel = bestanden.zonderHandtekeningen(documenten.metId(ronde.documentId()));
        try (var inhoud = scan.lees()) {
            return lezer.lees(inhoud.readAllBytes(), origineel);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
