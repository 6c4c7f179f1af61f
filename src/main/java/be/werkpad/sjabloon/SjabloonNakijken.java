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

/** Notes that somebody checked a text against the law of today (CH-4a). */
@UseCase
public class SjabloonNakijken {
    private static final int LANGSTE_NAAM = 100;

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
        var regelgeving = zoeken.regelgeving()
                .orElseThrow(() -> new DomainException(
                        "sjabloon.geenRegelgeving", "Er is nog geen regelgeving om mee te vergelijken."));
        var versie = blad.versie() == null ? null : zoeken.versie(sleutel, blad.versie());
        eisGoed(blad, versie);
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

    private void eisGoed(Nazichtblad blad, @Nullable SjabloonKaart versie) {
        var gebreken = new Gebreken();
        var op = blad.op();
        gebreken.eis(versie != null, "versie", "Kies een versie.");
        gebreken.verplicht(
                "nagekekenDoor", blad.nagekekenDoor(), LANGSTE_NAAM, "Schrijf wie de tekst heeft nagekeken.");
        gebreken.hoogstens("getestMet", blad.getestMet(), LANGSTE_NAAM);
        gebreken.eis(op != null, "op", "Vul een datum in.");
        gebreken.eis(
                op == null || !op.isAfter(LocalDate.now(clock)), "op", "De datum van het nazicht ligt in de toekomst.");
        gebreken.eis(
                op == null || versie == null || !op.isBefore(versie.gemaaktOp()),
                "op",
                "Op die dag bestond deze tekst nog niet.");
        gebreken.weiger("sjabloon.nazichtOnjuist", "Het nazicht is niet genoteerd.");
    }

    private static Nazicht verklaring(Nazichtblad blad) {
        return new Nazicht(blad.nagekekenDoor().strip(), blad.getestMet(), Objects.requireNonNull(blad.op()));
    }
}
