package be.werkpad.tekenlink;

import be.werkpad.ondertekening.HandtekeningZetten;
import be.werkpad.ondertekening.NieuweHandtekening;
import be.werkpad.ondertekening.NieuweHandtekening.Herkomst;
import be.werkpad.ondertekening.OndertekeningStoppen;
import be.werkpad.ondertekening.Tekenwijze;
import be.werkpad.security.CurrentUser;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.UseCase;
import be.werkpad.tekenlink.Tekenlinkbron.Gevonden;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody without an account signs, or says what must change first. The link works once. */
@UseCase
public class ViaLinkTekenen {
    private final Tekenlinkbron bron;
    private final TekenlinkRepository links;
    private final HandtekeningZetten zetten;
    private final OndertekeningStoppen stoppen;
    private final Omgeving omgeving;

    ViaLinkTekenen(
            Tekenlinkbron bron,
            TekenlinkRepository links,
            HandtekeningZetten zetten,
            OndertekeningStoppen stoppen,
            Omgeving omgeving) {
        this.bron = bron;
        this.links = links;
        this.zetten = zetten;
        this.stoppen = stoppen;
        this.omgeving = omgeving;
    }

    /** When, and whether somebody is logged in in the same browser. */
    @org.springframework.stereotype.Component
    record Omgeving(Clock clock, CurrentUser user) {}

    /**
     * Whoever is logged in here has an own way to sign, and the link is of somebody else.
     *
     * @throws DomainException tekenlink.aangemeld, or tekenlink.werktNiet when the link cannot be used any more
     */
    public void voor(String sleutel, @Nullable String naam, @Nullable String functie, Herkomst herkomst) {
        if (omgeving.user().isAangemeld()) {
            throw DomainException.bijVeld(
                    "tekenlink.aangemeld",
                    "akkoord",
                    "In dit venster is iemand aangemeld bij Werkpad. Met deze link tekent alleen wie hem kreeg, op een eigen "
                            + "toestel. Meld je eerst af.");
        }
        var gevonden = gebruik(sleutel);
        var doel = gevonden.link().doel();
        zetten.voor(
                doel.ondertekeningId(),
                new NieuweHandtekening(
                        doel.tekenvakId(),
                        Tekenwijze.LINK,
                        LocalDate.now(omgeving.clock()),
                        naam,
                        functie,
                        doel.vertegenwoordigerId(),
                        null,
                        null,
                        null,
                        null,
                        herkomst));
    }

    /**
     * Does not sign.
     *
     * @param puntTeWijzigen would sign after a change
     */
    public void nietTekenen(String sleutel, String reden, boolean puntTeWijzigen) {
        var gevonden = gebruik(sleutel);
        var doel = gevonden.link().doel();
        stoppen.bezwaar(doel.ondertekeningId(), doel.tekenvakId(), reden, puntTeWijzigen);
    }

    private Gevonden gebruik(String sleutel) {
        var gevonden = bron.geldig(sleutel)
                .orElseThrow(() -> new DomainException("tekenlink.werktNiet", "Deze link werkt niet meer."));
        gevonden.link().gebruik(omgeving.clock().instant());
        links.saveAndFlush(gevonden.link());
        return gevonden;
    }
}
