package be.werkpad.ondertekening;

import be.werkpad.bijlage.BijlageBewaren;
import be.werkpad.bijlage.Bijlagesoort;
import be.werkpad.bijlage.GekeurdBestand;
import be.werkpad.bijlage.NieuweBijlage;
import be.werkpad.document.DocumentZoeken;
import be.werkpad.document.Documentbestand;
import be.werkpad.ondertekening.Handtekeninglezer.Certificaat;
import be.werkpad.ondertekening.Handtekeninglezer.Gelezen;
import be.werkpad.ondertekening.Handtekeninglezer.Nazicht;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.Naam;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
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
     * @param bijId of the one of the second document
     * @param identiteit what the file says of who signed; null for paper
     */
    record Bewijsstuk(
            long id, @Nullable Long bijId, @Nullable Identiteit identiteit) {}

    /** Who a signed file says that signed, in words, and whether whoever says so is trusted. */
    record Identiteit(String certificaat, boolean nagekeken) {}

    private record Stuk(long id, @Nullable Identiteit identiteit) {}

    /** One file that somebody brought in, and which document it must show. */
    private record Aanbod(OndertekeningKaart ronde, long documentId, Tekenwijze wijze, String tekenaar, String veld) {
        DomainException weigering(String code, String melding) {
            return DomainException.bijVeld("ondertekening." + code, veld, melding);
        }
    }

    /**
     * @param tekenaar name of who signs
     * @throws DomainException on field "scan" or "bijscan", when it shows no paper, or is not our document signed by this
     *     person
     */
    Bewijsstuk bewaar(OndertekeningKaart ronde, String tekenaar, NieuweHandtekening nieuw) {
        var stuk = bewaar(
                new Aanbod(ronde, ronde.documentId(), nieuw.wijze(), tekenaar, "scan"),
                Objects.requireNonNull(nieuw.scan()));
        var bij = ronde.bijgevoegd();
        var bijstuk = bij == null || nieuw.bijscan() == null
                ? null
                : bewaar(new Aanbod(ronde, bij.documentId(), nieuw.wijze(), tekenaar, "bijscan"), nieuw.bijscan());
        return new Bewijsstuk(stuk.id(), bijstuk == null ? null : bijstuk.id(), stuk.identiteit());
    }

    private Stuk bewaar(Aanbod aanbod, GekeurdBestand scan) {
        if (!TOONT_HANDTEKENING.contains(scan.mediatype())) {
            throw aanbod.weigering("scanOngeldig", "Kies een PDF, of een foto als JPG, PNG of HEIC.");
        }
        var identiteit = aanbod.wijze() == Tekenwijze.EID ? eisCertificaat(gelezen(aanbod, scan), aanbod) : null;
        var bijlage = bijlagen.voor(new NieuweBijlage(
                aanbod.ronde().trajectId(),
                Bijlagesoort.GETEKEND_PAPIER,
                "ondertekening-" + aanbod.ronde().id(),
                scan));
        return new Stuk(bijlage.id(), identiteit);
    }

    private static Identiteit eisCertificaat(Gelezen gelezen, Aanbod aanbod) {
        return switch (gelezen.uitkomst()) {
            case NIET_GETEKEND ->
                throw aanbod.weigering(
                        "nietDigitaalGetekend",
                        "Er zit geen geldige handtekening in dit bestand. Kies de PDF die eID of itsme maakte.");
            case EIGEN_ZEGEL ->
                throw aanbod.weigering(
                        "eigenZegel",
                        "In dit bestand zit het zegel van de dienst. Dat is geen handtekening van een mens.");
            case ANDER_DOCUMENT ->
                throw aanbod.weigering(
                        "getekendAnderDocument",
                        "Dit is niet het document dat hier getekend wordt, of het is veranderd. Lees het document hier en "
                                + "teken dat bestand. Lukt dat niet? Voeg een scan toe, bij 'Op papier'.");
            case GETEKEND -> vanTekenaar(gelezen.certificaten(), aanbod);
        };
    }

    /** A name that is no name of a person, such as a firm's, is for a reader to judge. */
    private static Identiteit vanTekenaar(List<Certificaat> certificaten, Aanbod aanbod) {
        return certificaten.stream()
                .filter(een -> Naam.fout(een.naam()).isPresent() || Naam.kanZelfdeZijn(een.naam(), aanbod.tekenaar()))
                .reduce((eerder, later) -> later)
                .map(een -> identiteit(een, aanbod))
                .orElseThrow(() -> aanbod.weigering(
                        "certificaatVanAnder",
                        "Met eID of itsme tekende %s. Hier tekent %s. Klopt het toch? Voeg een scan toe, bij 'Op papier'."
                                .formatted(namen(certificaten), aanbod.tekenaar())));
    }

    private static Identiteit identiteit(Certificaat certificaat, Aanbod aanbod) {
        return switch (certificaat.nazicht()) {
            case NIET_GELDIG ->
                throw aanbod.weigering(
                        "certificaatNietGeldig",
                        ("Het certificaat van %s is nu niet geldig. Teken met een kaart of app die wel geldig is, of voeg een "
                                        + "scan toe, bij 'Op papier'.")
                                .formatted(certificaat.naam()));
            case ONBEKEND ->
                throw aanbod.weigering(
                        "uitgeverOnbekend",
                        ("Dit certificaat komt van %s. De dienst vertrouwt dat niet. Teken met eID of itsme, of voeg een "
                                        + "scan toe, bij 'Op papier'.")
                                .formatted(certificaat.uitgever()));
            case NIET_NAGEKEKEN, VERTROUWD ->
                new Identiteit(tekst(certificaat), certificaat.nazicht() == Nazicht.VERTROUWD);
        };
    }

    private static String tekst(Certificaat certificaat) {
        var tekst = "%s, uitgegeven door %s".formatted(certificaat.naam(), certificaat.uitgever());
        return tekst.substring(0, Math.min(tekst.length(), LANGSTE_CERTIFICAAT));
    }

    private static String namen(List<Certificaat> certificaten) {
        return certificaten.stream().map(Certificaat::naam).distinct().collect(Collectors.joining(" en "));
    }

    private Gelezen gelezen(Aanbod aanbod, GekeurdBestand scan) {
        var origineel = bestanden.zonderHandtekeningen(documenten.metId(aanbod.documentId()));
        try (var inhoud = scan.lees()) {
            return lezer.lees(inhoud.readAllBytes(), origineel);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
