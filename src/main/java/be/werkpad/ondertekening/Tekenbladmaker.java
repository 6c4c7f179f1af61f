package be.werkpad.ondertekening;

import be.werkpad.bijlage.BijlageZoeken;
import be.werkpad.document.DocumentKaart;
import be.werkpad.document.DocumentZoeken;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.sjabloon.Tekenblad;
import be.werkpad.sjabloon.Tekenblad.Ander;
import be.werkpad.sjabloon.Tekenblad.Regel;
import be.werkpad.traject.TrajectZoeken;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the proof of each signature in plain words, for the last page of the document. */
@Component
class Tekenbladmaker {
    private static final Locale TAAL = Locale.forLanguageTag("nl-BE");
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", TAAL);
    private static final DateTimeFormatter UUR = DateTimeFormatter.ofPattern("HH.mm", TAAL);

    private final TrajectZoeken trajecten;
    private final MedewerkerZoeken medewerkers;
    private final BijlageZoeken bijlagen;
    private final DocumentZoeken documenten;
    private final Clock clock;

    Tekenbladmaker(
            TrajectZoeken trajecten,
            MedewerkerZoeken medewerkers,
            BijlageZoeken bijlagen,
            DocumentZoeken documenten,
            Clock clock) {
        this.documenten = documenten;
        this.trajecten = trajecten;
        this.medewerkers = medewerkers;
        this.bijlagen = bijlagen;
        this.clock = clock;
    }

    Tekenblad voor(OndertekeningKaart kaart, DocumentKaart document, boolean metZegel) {
        var dienst = medewerkers.dienst().naam();
        return new Tekenblad(
                document.soort().naam(),
                "%s, versie %d".formatted(trajecten.metId(kaart.trajectId()).code(), document.versie()),
                dienst,
                document.hash(),
                metZegel
                        ? "%s zette een digitaal zegel op dit bestand. Een programma om PDF te lezen toont dat zegel."
                                .formatted(dienst)
                        : "Op dit bestand staat geen digitaal zegel. %s bewaart het origineel.".formatted(dienst),
                kaart.vakken().stream()
                        .map(vak -> regel(Objects.requireNonNull(vak.handtekening()), vak.partij(), kaart, document))
                        .toList(),
                samenMet(kaart, document));
    }

    /** What the same people signed in the same round. */
    private @Nullable Ander samenMet(OndertekeningKaart kaart, DocumentKaart document) {
        return kaart.documentIds().stream()
                .filter(id -> id != document.id())
                .map(documenten::metId)
                .map(ander -> new Ander("%s, versie %d".formatted(ander.soort().naam(), ander.versie()), ander.hash()))
                .findFirst()
                .orElse(null);
    }

    private Regel regel(Handtekening handtekening, Partij partij, OndertekeningKaart kaart, DocumentKaart document) {
        var isBij = kaart.documentId() != document.id() && handtekening.bijScanId() != null;
        var scanId = isBij ? handtekening.bijScanId() : handtekening.scanId();
        return new Regel(
                partij(partij),
                handtekening.naam(),
                handtekening.functie(),
                handtekening.wijze().naam(),
                wanneer(handtekening),
                bewijs(handtekening, scanId));
    }

    private static String partij(Partij partij) {
        return switch (partij) {
            case CLIENT -> "Cliënt";
            case VERTEGENWOORDIGER -> "Vertegenwoordiger";
            case WERKGEVER -> "Werkpost";
            case DIENST -> "Dienst";
        };
    }

    /** The hour is only known of what was signed here; a file from outside has a day. */
    private String wanneer(Handtekening handtekening) {
        var dag = DAG.format(handtekening.datum());
        return handtekening.wijze().vraagtBestand()
                ? dag
                : dag + ", " + UUR.format(handtekening.geregistreerdOp().atZone(clock.getZone())) + " uur";
    }

    private @Nullable String bewijs(Handtekening handtekening, @Nullable Long scanId) {
        return switch (handtekening.wijze()) {
            case SCHERM ->
                "%s was erbij. %s legde dit vast.".formatted(handtekening.getuige(), registrator(handtekening));
            case LINK -> link(handtekening);
            case PAPIER -> "De scan van het papier zit in het dossier. " + bestand(handtekening, scanId);
            case EID ->
                "%sHet getekende bestand zit in het dossier. %s"
                        .formatted(certificaat(handtekening), bestand(handtekening, scanId));
            case AANMELDING -> null;
        };
    }

    private static String link(Handtekening handtekening) {
        var browser = handtekening.browser() == null ? "" : " Browser: %s.".formatted(handtekening.browser());
        return "De link was persoonlijk. Internetadres: %s.%s".formatted(handtekening.ipAdres(), browser);
    }

    /** Signatures from before it was kept have none. */
    private static String certificaat(Handtekening handtekening) {
        if (handtekening.certificaat() == null) {
            return "";
        }
        return "Certificaat van %s. %s "
                .formatted(
                        handtekening.certificaat(),
                        Boolean.TRUE.equals(handtekening.uitgeverNagekeken())
                                ? "De dienst keek na dat de uitgever echt is."
                                : "De dienst keek niet na of de uitgever echt is.");
    }

    /** A fingerprint in two parts, so that it fits on a line. */
    private String bestand(Handtekening handtekening, @Nullable Long scanId) {
        var hash = bijlagen.metId(Objects.requireNonNull(scanId)).hash();
        var helft = hash.length() / 2;
        return "Vingerafdruk: %s %s. %s bracht dit binnen op %s."
                .formatted(
                        hash.substring(0, helft),
                        hash.substring(helft),
                        registrator(handtekening),
                        DAG.format(handtekening.geregistreerdOp().atZone(clock.getZone())));
    }

    private String registrator(Handtekening handtekening) {
        return medewerkers.naam(handtekening.geregistreerdDoor());
    }
}
