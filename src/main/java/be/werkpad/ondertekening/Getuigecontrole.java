package be.werkpad.ondertekening;

import be.werkpad.ondertekening.OndertekeningKaart.Vak;
import be.werkpad.organisatie.MedewerkerKaart;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.security.CurrentUser;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.Naam;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A witness saw a signature without being part of it: nobody who signs in the round, nor who registers (G.5). */
@Component
class Getuigecontrole {
    private static final int MINSTE_LETTERS = 2;

    private final Clientzijde clientzijde;
    private final MedewerkerZoeken medewerkers;
    private final CurrentUser user;

    Getuigecontrole(Clientzijde clientzijde, MedewerkerZoeken medewerkers, CurrentUser user) {
        this.clientzijde = clientzijde;
        this.medewerkers = medewerkers;
        this.user = user;
    }

    /**
     * @param tekenaar name of who signs now
     * @throws DomainException ondertekening.getuigeOntbreekt, ondertekening.wasGetuige
     */
    void eis(OndertekeningKaart ronde, Vak vak, String tekenaar, NieuweHandtekening nieuw) {
        if (gezet(ronde).stream().anyMatch(handtekening -> Naam.zelfde(handtekening.getuige(), tekenaar))) {
            throw DomainException.bijVeld(
                    "ondertekening.wasGetuige",
                    vak.partij().veld(),
                    "%s was getuige van een handtekening onder dit document. Iemand anders tekent hier."
                            .formatted(tekenaar));
        }
        if (nieuw.wijze() == Tekenwijze.SCHERM && !isGetuige(ronde, tekenaar, nieuw.getuige())) {
            throw DomainException.bijVeld(
                    "ondertekening.getuigeOntbreekt",
                    "getuige",
                    "Vul in wie erbij was. Dat is iemand anders dan wie tekent, en ook niet jijzelf.");
        }
    }

    private boolean isGetuige(OndertekeningKaart ronde, String tekenaar, @Nullable String getuige) {
        if (getuige == null
                || Naam.fout(getuige).isPresent()
                || getuige.codePoints().filter(Character::isLetter).count() < MINSTE_LETTERS) {
            return false;
        }
        var betrokken = new ArrayList<>(List.of(tekenaar, user.account()));
        medewerkers
                .metAccount(user.account())
                .map(MedewerkerKaart::weergavenaam)
                .ifPresent(betrokken::add);
        gezet(ronde).forEach(handtekening -> betrokken.add(handtekening.naam()));
        ronde.vakken().forEach(vak -> betrokken.addAll(verwacht(ronde, vak)));
        return betrokken.stream().noneMatch(naam -> Naam.zelfde(naam, getuige));
    }

    /** Who will sign in a slot, as far as that is known before. */
    private List<String> verwacht(OndertekeningKaart ronde, Vak vak) {
        return switch (vak.partij()) {
            case CLIENT -> List.of(clientzijde.naam(ronde.trajectId()));
            case VERTEGENWOORDIGER ->
                clientzijde.mensen(ronde.trajectId()).stream()
                        .filter(mens -> vak.toegelaten().contains(mens.id()))
                        .map(mens -> mens.naam())
                        .toList();
            case WERKGEVER, DIENST -> List.of();
        };
    }

    private static List<Handtekening> gezet(OndertekeningKaart ronde) {
        return ronde.vakken().stream()
                .map(Vak::handtekening)
                .filter(Objects::nonNull)
                .toList();
    }
}
