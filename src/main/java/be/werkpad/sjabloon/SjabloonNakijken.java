package be.werkpad.sjabloon;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.security.CurrentUser;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Notes that somebody checked a text against a law, of today or still to come (CH-4a). */
@UseCase
public class SjabloonNakijken {
    private static final int LANGSTE_NAAM = 100;
    private static final int LANGSTE_OPMERKING = 500;

    private final SjabloonZoeken zoeken;
    private final SjabloonnazichtRepository nazichten;
    private final CurrentUser user;
    private final Audittrail audit;
    private final Clock clock;

    SjabloonNakijken(
            SjabloonZoeken zoeken,
            SjabloonnazichtRepository nazichten,
            CurrentUser user,
            Audittrail audit,
            Clock clock) {
        this.zoeken = zoeken;
        this.nazichten = nazichten;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws DomainException sjabloon.geenRegelgeving, sjabloon.nazichtOnjuist with all that is wrong */
    public void voor(String sleutel, Nazichtblad blad) {
        var regelgeving = regelgeving(blad.regelgeving());
        var versie = blad.versie() == null ? null : zoeken.versie(sleutel, blad.versie());
        eisGoed(blad, versie, regelgeving);
        var nazicht =
                new Sjabloonnazicht(Objects.requireNonNull(versie), regelgeving.id(), verklaring(blad), user.account());
        nazichten.saveAndFlush(nazicht);
        audit.noteer(
                Actie.GEGEVENS_GEWIJZIGD,
                null,
                "sjabloonnazicht",
                sleutel,
                Map.of("versie", String.valueOf(versie.versie()), "regelgeving", regelgeving.code()));
    }

    private RegelgevingKaart regelgeving(@Nullable String code) {
        return zoeken.nuEnStraks().stream()
                .filter(regel -> code == null || regel.code().equals(code))
                .reduce((straks, eerder) -> eerder)
                .orElseThrow(() -> new DomainException(
                        "sjabloon.geenRegelgeving", "Er is nog geen regelgeving om mee te vergelijken."));
    }

    private void eisGoed(Nazichtblad blad, @Nullable SjabloonKaart versie, RegelgevingKaart regelgeving) {
        var gebreken = new Gebreken();
        var op = blad.op();
        gebreken.eis(versie != null, "versie", "Kies een versie.");
        gebreken.verplicht(
                "nagekekenDoor", blad.nagekekenDoor(), LANGSTE_NAAM, "Schrijf wie de tekst heeft nagekeken.");
        eisTest(blad.test(), versie, gebreken);
        gebreken.eis(op != null, "op", "Vul een datum in.");
        gebreken.eis(
                op == null || !op.isAfter(LocalDate.now(clock)), "op", "De datum van het nazicht ligt in de toekomst.");
        gebreken.eis(
                op == null || versie == null || !op.isBefore(versie.gemaaktOp()),
                "op",
                "Op die dag bestond deze tekst nog niet.");
        gebreken.eis(
                op == null || !op.isBefore(regelgeving.bestaatVan()),
                "op",
                "Op die dag bestond deze regelgeving nog niet.");
        gebreken.weiger("sjabloon.nazichtOnjuist", "Het nazicht is niet genoteerd.");
    }

    private void eisTest(Leestest test, @Nullable SjabloonKaart versie, Gebreken gebreken) {
        var op = test.op();
        gebreken.hoogstens("getestMet", test.getestMet(), LANGSTE_NAAM);
        gebreken.hoogstens("testOpmerking", test.opmerking(), LANGSTE_OPMERKING);
        gebreken.eis(
                test.getestMet() != null || op == null && test.opmerking() == null,
                "getestMet",
                "Schrijf met wie de tekst is getest.");
        gebreken.eis(test.getestMet() == null || op != null, "getestOp", "Vul in wanneer de tekst is getest.");
        gebreken.eis(
                op == null || !op.isAfter(LocalDate.now(clock)), "getestOp", "De dag van de test ligt in de toekomst.");
        gebreken.eis(
                op == null || versie == null || !op.isBefore(versie.gemaaktOp()),
                "getestOp",
                "Op die dag bestond deze tekst nog niet.");
    }

    private static Nazicht verklaring(Nazichtblad blad) {
        return new Nazicht(blad.nagekekenDoor().strip(), blad.test(), Objects.requireNonNull(blad.op()));
    }
}
