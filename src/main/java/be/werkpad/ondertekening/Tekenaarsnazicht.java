package be.werkpad.ondertekening;

import be.werkpad.ondertekening.OndertekeningKaart.Vak;
import be.werkpad.ondertekening.Tekenvakkeninrichting.Gevraagd;
import be.werkpad.vertegenwoordiging.VertegenwoordigerKaart;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether what was signed still has, on the side of the client, the signatures that are asked now: somebody else may have
 * become representative since, or a representative may have left (G.5, EX-4).
 */
@Component
@Transactional(readOnly = true)
public class Tekenaarsnazicht {
    private final Tekenvakkeninrichting inrichting;
    private final Clientzijde clientzijde;

    Tekenaarsnazicht(Tekenvakkeninrichting inrichting, Clientzijde clientzijde) {
        this.inrichting = inrichting;
        this.clientzijde = clientzijde;
    }

    /**
     * @param ronde all signed it, the client or a representative among them
     * @return who signed and who must sign now, in plain Dutch; empty when the signatures still fit
     */
    public Optional<String> verschil(OndertekeningKaart ronde) {
        var nodig = inrichting.voorClient(ronde.trajectId());
        return nodig.stream().allMatch(gevraagd -> isGezet(gevraagd, ronde.vakken()))
                ? Optional.empty()
                : Optional.of("Getekend door %s. Nu moet tekenen: %s."
                        .formatted(getekend(ronde), nodig(nodig, ronde.trajectId())));
    }

    private static boolean isGezet(Gevraagd gevraagd, List<Vak> vakken) {
        return vakken.stream()
                .filter(vak -> vak.partij() == gevraagd.partij())
                .map(Vak::handtekening)
                .filter(Objects::nonNull)
                .anyMatch(handtekening -> gevraagd.partij() == Partij.CLIENT
                        || gevraagd.toegelaten().contains(handtekening.vertegenwoordigerId()));
    }

    private static String getekend(OndertekeningKaart ronde) {
        return ronde.vakken().stream()
                .filter(vak -> vak.partij() == Partij.CLIENT || vak.partij() == Partij.VERTEGENWOORDIGER)
                .map(Vak::handtekening)
                .filter(Objects::nonNull)
                .map(Handtekening::naam)
                .collect(Collectors.joining(" en "));
    }

    private String nodig(List<Gevraagd> nodig, long trajectId) {
        return nodig.stream().map(gevraagd -> naam(gevraagd, trajectId)).collect(Collectors.joining(" en "));
    }

    private String naam(Gevraagd gevraagd, long trajectId) {
        if (gevraagd.partij() == Partij.CLIENT) {
            return clientzijde.naam(trajectId);
        }
        var namen = clientzijde.mensen(trajectId).stream()
                .filter(mens -> gevraagd.toegelaten().contains(mens.id()))
                .map(VertegenwoordigerKaart::naam)
                .collect(Collectors.joining(" of "));
        return namen.isEmpty() ? "een vertegenwoordiger die nog niet genoteerd is" : namen;
    }
}
