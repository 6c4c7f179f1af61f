package be.werkpad.afwezigheid;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.organisatie.MedewerkerKaart;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Somebody will be away. Without a substitute who is there all those days it is refused (CH-5b-1). */
@UseCase
public class AfwezigheidMelden {
    private final AfwezigheidRepository afwezigheden;
    private final MedewerkerZoeken medewerkers;
    private final Afwezigheidsrecht recht;
    private final Audittrail audit;
    private final Clock clock;

    AfwezigheidMelden(
            AfwezigheidRepository afwezigheden,
            MedewerkerZoeken medewerkers,
            Afwezigheidsrecht recht,
            Audittrail audit,
            Clock clock) {
        this.afwezigheden = afwezigheden;
        this.medewerkers = medewerkers;
        this.recht = recht;
        this.audit = audit;
        this.clock = clock;
    }

    public AfwezigheidKaart voor(NieuweAfwezigheid nieuw) {
        recht.eis(nieuw.account());
        var afwezigheid = new Afwezigheid(nieuw, LocalDate.now(clock));
        eisZelfdeFunctie(nieuw);
        eisVrij(nieuw);
        var kaart = afwezigheden.save(afwezigheid).kaart();
        audit.noteer(
                Actie.AFWEZIGHEID_GEMELD,
                null,
                "medewerker",
                nieuw.account(),
                Map.of(
                        "vervanger", nieuw.vervanger(),
                        "van", nieuw.eersteDag().toString(),
                        "tot", nieuw.laatsteDag().toString()));
        return kaart;
    }

    private void eisZelfdeFunctie(NieuweAfwezigheid nieuw) {
        var wie = medewerker(nieuw.account(), "account");
        if (medewerker(nieuw.vervanger(), "vervanger").rol() != wie.rol()) {
            throw DomainException.bijVeld(
                    "afwezigheid.andereFunctie", "vervanger", "Kies een collega met dezelfde functie.");
        }
    }

    private MedewerkerKaart medewerker(String account, String veld) {
        return medewerkers
                .metAccount(account)
                .filter(MedewerkerKaart::actief)
                .orElseThrow(() -> DomainException.bijVeld(
                        "afwezigheid.onbekend", veld, "Kies een medewerker die nu in dienst is."));
    }

    private void eisVrij(NieuweAfwezigheid nieuw) {
        var eerste = nieuw.eersteDag();
        var laatste = nieuw.laatsteDag();
        if (afwezigheden.isAfwezig(nieuw.account(), eerste, laatste)) {
            throw DomainException.bijVeld(
                    "afwezigheid.overlapt", "eersteDag", "Er is in deze dagen al een afwezigheid gemeld.");
        }
        if (afwezigheden.vervangtIemand(nieuw.account(), eerste, laatste)) {
            throw DomainException.bijVeld(
                    "afwezigheid.vervangtZelf",
                    "eersteDag",
                    "Deze persoon vervangt dan zelf een collega. Spreek daarvoor eerst iemand anders af.");
        }
        if (afwezigheden.isAfwezig(nieuw.vervanger(), eerste, laatste)) {
            throw DomainException.bijVeld(
                    "afwezigheid.vervangerAfwezig",
                    "vervanger",
                    "Deze collega is dan zelf afwezig. Kies iemand anders.");
        }
    }
}
