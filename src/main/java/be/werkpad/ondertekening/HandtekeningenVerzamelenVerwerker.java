package be.werkpad.ondertekening;

import be.werkpad.formulier.Antwoordblad;
import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.ondertekening.NieuweHandtekening.Herkomst;
import be.werkpad.ondertekening.OndertekeningKaart.Status;
import be.werkpad.ondertekening.OndertekeningKaart.Vak;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.Fout;
import be.werkpad.shared.Naam;
import be.werkpad.vertegenwoordiging.VertegenwoordigerKaart;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The task in which the jobcoach notes who signed on the screen. "Signed" means that every slot is signed, here or
 * before through a page or a link (CH-4a-3).
 */
@Component
class HandtekeningenVerzamelenVerwerker implements FormulierVerwerker {
    static final String FORMULIER = "handtekeningen-verzamelen";
    static final String UITGELEGD = "uitgelegdAanClient";
    static final String KOPIE = "kopieGegeven";
    static final String KOPIE_WERKPOST = "kopieWerkpost";

    private final HandtekeningZetten zetten;
    private final OndertekeningStoppen stoppen;
    private final OndertekeningZoeken zoeken;
    private final Clientzijde clientzijde;
    private final Kopiebezorging kopie;

    HandtekeningenVerzamelenVerwerker(
            HandtekeningZetten zetten,
            OndertekeningStoppen stoppen,
            OndertekeningZoeken zoeken,
            Clientzijde clientzijde,
            Kopiebezorging kopie) {
        this.kopie = kopie;
        this.zetten = zetten;
        this.stoppen = stoppen;
        this.zoeken = zoeken;
        this.clientzijde = clientzijde;
    }

    @Override
    public String formulier() {
        return FORMULIER;
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        var id = (Long) inzending.procesvariabelen().get("ondertekeningId");
        if (id == null) {
            throw new IllegalStateException("Signatures without a round");
        }
        if (isVoorClient(zoeken.metId(id)) && !inzending.ja(UITGELEGD)) {
            throw DomainException.bijVeld(
                    "ondertekening.nietUitgelegd",
                    UITGELEGD,
                    "Vink dit aan. Lees het document eerst samen met de cliënt, of lees het voor.");
        }
        if (zoeken.metId(id).isOpen()) {
            rondAf(inzending, id);
        }
        var ronde = zoeken.metId(id);
        if (ronde.status() == Status.GETEKEND && isVoorClient(ronde) && inzending.ja(KOPIE)) {
            kopie.noteer(ronde, inzending.door(), inzending.datum());
        }
        if (ronde.status() == Status.GETEKEND && isVoorWerkpost(ronde) && inzending.ja(KOPIE_WERKPOST)) {
            kopie.noteerWerkpost(ronde, inzending.door(), inzending.datum());
        }
        return Map.of("resultaat", ronde.status().name());
    }

    /** Somebody else may have ended the round before. */
    private void rondAf(Inzending inzending, long id) {
        var status = Status.valueOf(String.valueOf(inzending.tekst("resultaat")));
        if (status == Status.GETEKEND) {
            var rijen = inzending.blad().rijen("handtekeningen");
            for (var nummer = 0; nummer < rijen.size(); nummer++) {
                zet(inzending, id, rijen.get(nummer), nummer);
            }
            eisIedereen(zoeken.metId(id));
        } else {
            var reden = status == Status.PUNT_WIJZIGEN ? "puntTeWijzigen" : "redenWeigering";
            stoppen.voor(id, status, inzending.tekst(reden));
        }
    }

    /** Whether the client signs, or somebody who acts for the client. */
    static boolean isVoorClient(OndertekeningKaart ronde) {
        return ronde.vakken().stream()
                .map(Vak::partij)
                .anyMatch(partij -> partij == Partij.CLIENT || partij == Partij.VERTEGENWOORDIGER);
    }

    static boolean isVoorWerkpost(OndertekeningKaart ronde) {
        return ronde.vakken().stream().anyMatch(vak -> vak.partij() == Partij.WERKGEVER);
    }

    private void zet(Inzending inzending, long id, Antwoordblad rij, int nummer) {
        var partij = Partij.valueOf(rij.verplicht("rol"));
        var vak = zoeken.metId(id).open().stream()
                .filter(open -> open.partij() == partij)
                .findFirst()
                .orElseThrow(() -> DomainException.bijVeld(
                        "ondertekening.geenVak",
                        "handtekeningen[%d].rol".formatted(nummer),
                        "Van %s is hier geen handtekening meer nodig.".formatted(partij.naam())));
        eisVandaag(inzending, rij, nummer);
        try {
            zetten.inTaak(id, nieuw(inzending, rij, vak));
        } catch (DomainException refusal) {
            throw bijRij(refusal, nummer);
        }
    }

    /** Here is signed now; only a paper can be from before, and its scan comes in on another page. */
    private static void eisVandaag(Inzending inzending, Antwoordblad rij, int nummer) {
        var datum = rij.datum("datum");
        if (datum != null && !datum.equals(inzending.datum())) {
            throw DomainException.bijVeld(
                    "ondertekening.nietVandaag",
                    "handtekeningen[%d].datum".formatted(nummer),
                    "Op het scherm teken je vandaag. Tekende iemand vroeger op papier? Voeg de scan toe in het dossier.");
        }
    }

    private NieuweHandtekening nieuw(Inzending inzending, Antwoordblad rij, Vak vak) {
        var isDienst = vak.partij() == Partij.DIENST;
        return new NieuweHandtekening(
                vak.id(),
                isDienst ? Tekenwijze.AANMELDING : Tekenwijze.SCHERM,
                inzending.datum(),
                rij.tekst("naam"),
                rij.tekst("functie"),
                vak.partij() == Partij.VERTEGENWOORDIGER ? metNaam(inzending.trajectId(), rij.tekst("naam")) : null,
                isDienst ? inzending.door() : null,
                isDienst ? null : rij.tekst("getuige"),
                null,
                null,
                Herkomst.ONBEKEND);
    }

    private @Nullable Long metNaam(long trajectId, @Nullable String naam) {
        return clientzijde.mensen(trajectId).stream()
                .filter(mens -> Naam.zelfde(mens.naam(), naam))
                .map(VertegenwoordigerKaart::id)
                .findFirst()
                .orElse(null);
    }

    /** The fields of a signature stand in a row of the list; who signs is the name there. */
    private static DomainException bijRij(DomainException refusal, int nummer) {
        var fouten = refusal.fouten().stream()
                .map(fout -> new Fout("handtekeningen[%d].%s".formatted(nummer, veld(fout.veld())), fout.melding()))
                .toList();
        return new DomainException(refusal.code(), String.valueOf(refusal.getMessage()), fouten);
    }

    private static String veld(String veld) {
        return switch (veld) {
            case "vertegenwoordiger", "account" -> "naam";
            case "wijze", "scan" -> "rol";
            default -> veld;
        };
    }

    private static void eisIedereen(OndertekeningKaart kaart) {
        if (kaart.status() != Status.GETEKEND) {
            var ontbreekt =
                    kaart.open().stream().map(vak -> vak.partij().naam()).collect(Collectors.joining(", "));
            throw DomainException.bijVeld(
                    "ondertekening.handtekeningOntbreekt",
                    "handtekeningen",
                    "Nog niet iedereen tekende. Dit ontbreekt: " + ontbreekt + ".");
        }
    }
}
